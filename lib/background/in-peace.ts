/**
 * For what nobody waits for. That the book does not open, or finds no room, is said to whoever asks it next, and what the
 * browser refuses (a tab that has gone, an access that was taken back) is over. A fault of our own is none of these: it
 * stays one that nobody has caught, so the browser lists it with the extension and a test run fails of it.
 */
const OUR_OWN = [TypeError, ReferenceError, RangeError, SyntaxError];

export async function inPeace(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (OUR_OWN.some((kind) => error instanceof kind)) throw error;
  }
}
