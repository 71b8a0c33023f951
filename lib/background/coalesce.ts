/**
 * Runs one at a time; whoever asks meanwhile shares the next run. It answers to a burst of writes with one look after the
 * last of them.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    if (waiting) return waiting;
    const next = running
      // Told already to those who waited for it.
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return work();
      });
    running = next;
    waiting = next;
    return next;
  };
}
