/** The worker may have slept while the rep looked at the preview: then the file goes over once more. */
const STARTS = 3;

/** Runs `put` with the upload's name; with a new one where the old is gone. `null` = the rep stopped the sending. */
export async function putUpload<T>(
  upload: string,
  send: () => Promise<string>,
  put: (transfer: string) => Promise<T>,
  isStopped: () => boolean,
): Promise<T | null> {
  let transfer = upload;
  for (let start = 1; ; start += 1) {
    try {
      return await put(transfer);
    } catch (error) {
      const isGone = error instanceof Error && error.message === 'transfer-gone';
      if (isGone && isStopped()) return null;
      if (!isGone || start === STARTS) throw error;
    }
    transfer = await send();
    if (transfer === 'stopped') return null;
  }
}
