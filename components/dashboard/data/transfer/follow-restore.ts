import type { AskData, TransferWatch } from '../../../../lib/contract/data-acts.ts';

const LOOKS_EACH_MS = 250;

/** Runs what puts the upload into the book, and asks now and then how far it is. */
export async function followRestore<T>(
  data: AskData,
  transfer: string,
  { onProgress }: TransferWatch,
  restore: () => Promise<T>,
): Promise<T> {
  let running = true;
  const look = async () => {
    // How far it is can wait; how it ends is told by the restore itself.
    const rows = await data({ kind: 'restore-progress', transfer }).catch(() => null);
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
