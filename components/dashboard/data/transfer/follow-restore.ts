import type { DataAct, RestoreProgress, TransferWatch } from '../../../../lib/contract/ports.ts';

type Data = (act: DataAct) => Promise<unknown>;

const LOOKS_EACH_MS = 250;

/** Runs what puts the upload into the book, and asks now and then how far it is. */
export async function followRestore<T>(
  data: Data,
  transfer: string,
  { onProgress }: TransferWatch,
  restore: () => Promise<T>,
): Promise<T> {
  let running = true;
  const look = async () => {
    const rows = (await data({ kind: 'restore-progress', transfer }).catch(() => null)) as RestoreProgress;
    if (rows && running) onProgress(rows.done, rows.total);
  };
  const timer = setInterval(() => void look(), LOOKS_EACH_MS);
  try {
    return await restore();
  } finally {
    running = false;
    clearInterval(timer);
  }
}
