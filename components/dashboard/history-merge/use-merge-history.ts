import { useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { MergeChoices, MergePreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { useSayResult } from '../data/use-data.ts';
import { useUpload } from '../data/transfer/use-upload.ts';
import type { Received } from '../data/transfer/use-upload.ts';

export type MergeStep =
  | { at: 'start' }
  | { at: 'reading' | 'comparing' | 'merging'; name: string }
  | { at: 'refused'; name: string; why: string }
  | { at: 'preview'; received: Received; preview: MergePreview }
  | { at: 'done'; name: string; nothing: boolean; undo: (() => void) | null };

/** Read, preview, merge: nothing changes before the last step, it can be stopped until it is done, and taken back then. */
export function useMergeHistory() {
  const { t, say } = useLocale();
  const { client } = useSurface();
  const sayResult = useSayResult();
  const upload = useUpload();
  const { receive, run, stop, last } = upload;
  const [step, setStep] = useState<MergeStep>({ at: 'start' });
  const read = async (chosen: File) => {
    const received = await receive(chosen, setStep);
    if (!received) return;
    const { file, isLate } = received;
    setStep({ at: 'comparing', name: file.name });
    const look = (transfer: string) => client.data({ kind: 'preview-merge', transfer });
    const preview = await run(received, look);
    if (isLate()) return;
    if (!preview || preview === 'stopped') setStep({ at: 'start' });
    else if (!preview.ok) setStep({ at: 'refused', name: file.name, why: say(preview.problem ?? '') });
    else setStep({ at: 'preview', received: { ...received, upload: last() ?? received.upload }, preview });
  };
  const merge = async (received: Received, choices: MergeChoices) => {
    const { name } = received.file;
    setStep({ at: 'merging', name });
    const commandId = crypto.randomUUID();
    const put = (transfer: string) => client.data({ kind: 'merge-upload', transfer, commandId, choices });
    const result = await run(received, put);
    if (!result || result === 'stopped') return setStep({ at: 'start' });
    setStep(result.ok ? done(name, result) : { at: 'start' });
  };
  const done = (name: string, result: CommandResult): MergeStep => {
    const nothing = !(result.ok && result.undoable);
    const undo = sayResult(result, t(nothing ? 'mergeData.doneNothing' : 'mergeData.done', { name }));
    const takeBack = () => {
      undo?.();
      setStep({ at: 'start' });
    };
    return { at: 'done', name, nothing, undo: undo ? takeBack : null };
  };
  const forget = () => {
    stop();
    setStep({ at: 'start' });
  };
  return { step, upload, read, merge, forget };
}
