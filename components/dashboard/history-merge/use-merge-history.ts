import { useRef, useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { MergeChoices, MergePreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useSurface } from '../../hooks/surface.ts';
import { followRestore } from '../data/follow-restore.ts';
import { putUpload } from '../data/put-upload.ts';
import { isCommandResult, useSayFailure, useSayResult } from '../data/use-data.ts';
import { useProgress } from '../data/use-progress.ts';
import { useUnseal } from '../data/use-unseal.ts';

/** Bytes; less is read in a moment. */
const SHOWN_FROM = 4_000_000;
/** Rows; fewer are compared in a moment. */
const ROWS_SHOWN_FROM = 10_000;

export type MergeStep =
  | { at: 'start' }
  | { at: 'reading' | 'comparing' | 'merging'; name: string }
  | { at: 'refused'; name: string; why: string }
  | { at: 'preview'; name: string; file: File; upload: string; preview: MergePreview }
  | { at: 'done'; name: string; nothing: boolean; undo: (() => void) | null };

/** Read, preview, merge: nothing changes before the last step, it can be stopped until it is done, and taken back then. */
export function useMergeHistory() {
  const { t, say } = useLocale();
  const { client } = useSurface();
  const attempt = useSayFailure();
  const unseal = useUnseal();
  const sayResult = useSayResult();
  const { progress, track, stop: stopSending } = useProgress(SHOWN_FROM);
  const { progress: compared, track: trackRows } = useProgress(ROWS_SHOWN_FROM);
  const [step, setStep] = useState<MergeStep>({ at: 'start' });
  const stopped = useRef(false);
  const current = useRef<string | null>(null);
  /** The file that was chosen last: what comes of one before it is let go. */
  const newest = useRef<File | null>(null);
  const send = (file: File) => track((watch) => client.sendFile(file, watch));
  /** Runs what the worker does with the upload; it ends with `transfer-gone` when it is stopped. */
  const run = <T>(
    file: File,
    upload: string,
    act: (transfer: string) => Promise<T>,
    isOver: () => boolean = () => stopped.current,
  ) =>
    putUpload(
      upload,
      () => send(file),
      (transfer) => {
        current.current = transfer;
        return trackRows((watch) => followRestore(client.data, transfer, watch, () => act(transfer)));
      },
      isOver,
    );
  const read = async (chosen: File) => {
    newest.current = chosen;
    const isLate = () => newest.current !== chosen;
    setStep({ at: 'start' });
    const file = (await attempt(() => unseal.open(chosen)))?.value;
    if (!file || isLate()) return;
    const { name } = file;
    stopped.current = false;
    setStep({ at: 'reading', name });
    const upload = (await attempt(() => send(file)))?.value;
    if (isLate()) return;
    if (upload === undefined || upload === 'stopped') return setStep({ at: 'start' });
    setStep({ at: 'comparing', name });
    const look = (transfer: string) => client.data({ kind: 'preview-merge', transfer });
    const preview = (await attempt(() => run(file, upload, look, () => stopped.current || isLate())))?.value as
      | MergePreview
      | 'stopped'
      | null
      | undefined;
    if (isLate()) return;
    if (!preview || preview === 'stopped') setStep({ at: 'start' });
    else if (!preview.ok) setStep({ at: 'refused', name, why: say(preview.problem ?? '') });
    else setStep({ at: 'preview', name, file, upload: current.current ?? upload, preview });
  };
  const merge = async (file: File, upload: string, choices: MergeChoices) => {
    const { name } = file;
    stopped.current = false;
    setStep({ at: 'merging', name });
    const commandId = crypto.randomUUID();
    const put = (transfer: string) => client.data({ kind: 'merge-upload', transfer, commandId, choices });
    const result = (await attempt(() => run(file, upload, put)))?.value;
    if (!isCommandResult(result)) return setStep({ at: 'start' });
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
  /** What is under way in the worker ends, and nothing has happened; too late, it is done and can be taken back. */
  const stop = () => {
    stopped.current = true;
    stopSending();
    if (current.current !== null)
      void client.data({ kind: 'drop-transfer', transfer: current.current }).catch(() => {});
  };
  const forget = () => {
    stop();
    setStep({ at: 'start' });
  };
  return { step, unseal, progress, compared, read, merge, stop, forget };
}
