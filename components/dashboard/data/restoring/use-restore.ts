import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useSurface } from '../../../hooks/surface/surface.ts';
import { useData, useSayResult } from '../use-data.ts';
import { SHOWN_FROM, useUpload } from '../transfer/use-upload.ts';
import type { Received } from '../transfer/use-upload.ts';

export type RestoreStep =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'checking' }
  | { at: 'refused'; name: string; why: string }
  | { at: 'preview'; received: Received; preview: ImportPreview }
  | { at: 'restoring'; name: string }
  | { at: 'done'; name: string; undo: (() => void) | null };

/** Read, preview, restore: nothing changes before the last step, it can be stopped until it is done, and taken back then. */
export function useRestore() {
  const { t, say } = useLocale();
  const { client } = useSurface();
  const data = useData();
  const sayResult = useSayResult();
  const upload = useUpload();
  const { receive, run, drop } = upload;
  const [step, setStep] = useState<RestoreStep>({ at: 'start' });
  const read = async (chosen: File) => {
    const received = await receive(chosen, setStep);
    if (!received) return;
    const { file, isLate } = received;
    if (file.size >= SHOWN_FROM) setStep({ at: 'checking' });
    const preview = (await data({ kind: 'preview-upload', transfer: received.upload }))?.value;
    if (isLate()) return;
    if (!preview) setStep({ at: 'start' });
    else if (!preview.ok) setStep({ at: 'refused', name: file.name, why: say(preview.problem ?? '') });
    else setStep({ at: 'preview', received, preview });
  };
  const restore = async (received: Received) => {
    const { name } = received.file;
    setStep({ at: 'restoring', name });
    const commandId = crypto.randomUUID();
    const put = (transfer: string) => client.data({ kind: 'restore-upload', transfer, commandId });
    const result = await run(received, put);
    if (!result || result === 'stopped') return setStep({ at: 'start' });
    const undo = sayResult(result, t('dataPage.restoreDone', { name }));
    const takeBack = () => {
      undo?.();
      setStep({ at: 'start' });
    };
    setStep(result.ok ? { at: 'done', name, undo: undo ? takeBack : null } : { at: 'start' });
  };
  const forget = (transfer: string) => {
    setStep({ at: 'start' });
    drop(transfer);
  };
  return { step, upload, read, restore, forget };
}
