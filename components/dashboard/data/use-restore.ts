import { useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useSurface } from '../../hooks/surface.ts';
import { followRestore } from './follow-restore.ts';
import { putUpload } from './put-upload.ts';
import { isCommandResult, useData, useSayFailure, useSayResult } from './use-data.ts';
import { useProgress } from './use-progress.ts';
import { useUnseal } from './use-unseal.ts';

/** Bytes; less is read in a moment. */
const SHOWN_FROM = 4_000_000;
/** Rows; fewer are in the book in a moment. */
const ROWS_SHOWN_FROM = 10_000;

export type RestoreStep =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'checking' }
  | { at: 'refused'; name: string; why: string }
  | { at: 'preview'; name: string; file: File; upload: string; preview: ImportPreview }
  | { at: 'restoring'; name: string }
  | { at: 'done'; name: string; undo: (() => void) | null };

/** Read, preview, restore: nothing changes before the last step, it can be stopped until it is done, and taken back then. */
export function useRestore() {
  const { t, say } = useLocale();
  const { client } = useSurface();
  const data = useData();
  const attempt = useSayFailure();
  const unseal = useUnseal();
  const sayResult = useSayResult();
  const { progress, track, stop: stopSending } = useProgress(SHOWN_FROM);
  const { progress: restored, track: trackRestore } = useProgress(ROWS_SHOWN_FROM);
  const [step, setStep] = useState<RestoreStep>({ at: 'start' });
  const stopped = useRef(false);
  const current = useRef<string | null>(null);
  const send = (file: File) => track((watch) => client.sendFile(file, watch));
  const read = async (chosen: File) => {
    setStep({ at: 'start' });
    const file = (await attempt(() => unseal.open(chosen)))?.value;
    if (!file) return;
    const { name } = file;
    setStep({ at: 'reading', name });
    const upload = (await attempt(() => send(file)))?.value;
    if (upload === undefined || upload === 'stopped') return setStep({ at: 'start' });
    if (file.size >= SHOWN_FROM) setStep({ at: 'checking' });
    const preview = (await data({ kind: 'preview-upload', transfer: upload }))?.value as ImportPreview | undefined;
    if (!preview) setStep({ at: 'start' });
    else if (!preview.ok) setStep({ at: 'refused', name, why: say(preview.problem ?? '') });
    else setStep({ at: 'preview', name, file, upload, preview });
  };
  const commit = async (file: File, upload: string): Promise<unknown> => {
    const commandId = crypto.randomUUID();
    const put = (name: string) => client.data({ kind: 'restore-upload', transfer: name, commandId });
    return putUpload(
      upload,
      () => send(file),
      (transfer) => {
        current.current = transfer;
        return trackRestore((watch) => followRestore(client.data, transfer, watch, () => put(transfer)));
      },
      () => stopped.current,
    );
  };
  const restore = async (file: File, upload: string) => {
    const { name } = file;
    stopped.current = false;
    setStep({ at: 'restoring', name });
    const result = (await attempt(() => commit(file, upload)))?.value;
    if (!isCommandResult(result)) return setStep({ at: 'start' });
    const undo = sayResult(result, t('dataPage.restoreDone', { name }));
    setStep(result.ok ? { at: 'done', name, undo } : { at: 'start' });
  };
  /** The transaction under way ends, and nothing has happened; too late, it is done and can be taken back. */
  const stop = () => {
    stopped.current = true;
    stopSending();
    if (current.current !== null)
      void client.data({ kind: 'drop-transfer', transfer: current.current }).catch(() => {});
  };
  const forget = (upload: string | null) => {
    setStep({ at: 'start' });
    if (upload !== null) void data({ kind: 'drop-transfer', transfer: upload });
  };
  return { step, unseal, progress, restored, read, restore, stop, forget };
}
