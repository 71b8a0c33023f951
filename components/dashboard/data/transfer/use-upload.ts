import { useRef } from 'preact/hooks';
import { useSurface } from '../../../hooks/surface/surface.ts';
import { followRestore } from './follow-restore.ts';
import { putUpload } from './put-upload.ts';
import { useSayFailure } from '../use-data.ts';
import { useProgress } from './use-progress.ts';
import { useUnseal } from '../sealing/use-unseal.ts';

/** Bytes; less is read in a moment. */
export const SHOWN_FROM = 4_000_000;
/** Rows; fewer are gone through in a moment. */
const ROWS_SHOWN_FROM = 10_000;

export interface Received {
  file: File;
  /** What it is called in the worker. */
  upload: string;
  /** The rep has chosen another file since. */
  isLate: () => boolean;
}

/** A file on its way to the worker, and what the worker does with it: both are seen on their way, and can be stopped until done. */
export function useUpload() {
  const { client } = useSurface();
  const attempt = useSayFailure();
  const unseal = useUnseal();
  const { progress: sent, track, stop: stopSending } = useProgress(SHOWN_FROM);
  const { progress: rows, track: trackRows } = useProgress(ROWS_SHOWN_FROM);
  const stopped = useRef(false);
  const current = useRef<string | null>(null);
  /** The file that was chosen last: what comes of one before it is let go. */
  const newest = useRef<File | null>(null);
  const send = (file: File) => track((watch) => client.sendFile(file, watch));
  /** @returns `null` = nothing came of it, and the rep knows why */
  const receive = async (
    chosen: File,
    tell: (step: { at: 'start' } | { at: 'reading'; name: string }) => void,
  ): Promise<Received | null> => {
    newest.current = chosen;
    const isLate = () => newest.current !== chosen;
    tell({ at: 'start' });
    const file = (await attempt(() => unseal.open(chosen)))?.value;
    if (!file || isLate()) return null;
    tell({ at: 'reading', name: file.name });
    const upload = (await attempt(() => send(file)))?.value;
    if (isLate()) return null;
    if (upload !== undefined && upload !== 'stopped') return { file, upload, isLate };
    tell({ at: 'start' });
    return null;
  };
  /** Runs what the worker does with the upload. @returns `null` or `stopped` = the rep stopped it; nothing = it failed, as was said */
  const run = async <T>({ file, upload, isLate }: Received, act: (transfer: string) => Promise<T>) => {
    stopped.current = false;
    const follow = (transfer: string) => {
      current.current = transfer;
      return trackRows((watch) => followRestore(client.data, transfer, watch, () => act(transfer)));
    };
    const isOver = () => stopped.current || isLate();
    return (await attempt(() => putUpload(upload, () => send(file), follow, isOver)))?.value;
  };
  /** The transaction under way ends, and nothing has happened; too late, it is done and can be taken back. */
  const stop = () => {
    stopped.current = true;
    stopSending();
    drop(current.current);
  };
  const drop = (upload: string | null) => {
    // Where the worker can't be reached, the upload has gone with it.
    if (upload !== null) void client.data({ kind: 'drop-transfer', transfer: upload }).catch(() => {});
  };
  return { unseal, sent, rows, receive, run, stop, drop, last: () => current.current };
}
