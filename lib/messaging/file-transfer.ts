/** The dashboard's side of a file that crosses the port in parts: see `DataAct`. */
import type { AskData, ExportWhat, TransferProblem, TransferWatch } from '../contract/data-acts.ts';
import { newId } from '../platform/ids.ts';

/** Of the file's bytes; each is far below what a message may hold, and small enough for the progress to move. */
const PART_BYTES = 1_000_000;
/** The worker was stopped, or something was recorded meanwhile: so often it is worth another start. */
const STARTS = 3;

function isWorthAnotherStart(error: unknown): boolean {
  const again: readonly TransferProblem[] = ['transfer-gone', 'changed-meanwhile'];
  return error instanceof Error && again.some((problem) => problem === error.message);
}

async function inStarts<T>(data: AskData, run: (transfer: string) => Promise<T>): Promise<T> {
  for (let start = 1; ; start += 1) {
    const transfer = newId();
    try {
      return await run(transfer);
    } catch (error) {
      if (start < STARTS && isWorthAnotherStart(error)) continue;
      // Whatever is left of it is of no use to anybody.
      await data({ kind: 'drop-transfer', transfer }).catch(() => undefined);
      throw error;
    }
  }
}

/** Rejects with a TransferProblem, or what the port says, as its message. */
export function takeFile(data: AskData, what: ExportWhat, watch: TransferWatch): Promise<Blob> {
  return inStarts(data, async (transfer) => {
    const pieces: Blob[] = [];
    await data({ kind: 'open-export', transfer, what });
    for (let part = 0; ; part += 1) {
      watch.signal.throwIfAborted();
      const { text, done, total, last } = await data({ kind: 'next-part', transfer, part });
      // The browser may lay a blob's bytes on disk; a text it must hold.
      pieces.push(new Blob([text]));
      watch.onProgress(done, total);
      if (last) return new Blob(pieces);
    }
  });
}

/** The name of the upload, all of it there; it stays until it was restored, dropped, or its port is gone. */
export function sendFile(data: AskData, file: Blob, watch: TransferWatch): Promise<string> {
  return inStarts(data, async (transfer) => {
    await data({ kind: 'open-upload', transfer });
    // A sign of several bytes may stand across two parts.
    const decoder = new TextDecoder();
    for (let part = 0, at = 0; at < file.size; part += 1, at += PART_BYTES) {
      watch.signal.throwIfAborted();
      const bytes = await file.slice(at, at + PART_BYTES).arrayBuffer();
      const isLast = at + PART_BYTES >= file.size;
      const text = decoder.decode(bytes, { stream: !isLast });
      const goOn = await data({ kind: 'put-part', transfer, part, text });
      watch.onProgress(Math.min(at + PART_BYTES, file.size), file.size);
      if (!goOn) break;
    }
    watch.signal.throwIfAborted();
    return transfer;
  });
}
