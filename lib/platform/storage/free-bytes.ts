/**
 * What the disk has left for the book. With `unlimitedStorage` Chromium's quota is what is used and what is free, looked up
 * anew each time, in about a millisecond (seen in Chromium 156). Where it can't be told there is enough.
 */
export async function freeBytes(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Infinity;
  }
}
