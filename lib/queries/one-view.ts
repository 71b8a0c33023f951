import type { Book } from '../store/book.ts';
import type { Reading } from './read/reading.ts';

/**
 * All reads see the same state. The answer is whole with its last read: that the transaction has ended, which has nothing
 * to commit, comes some milliseconds later, and nobody waits for it.
 */
export function inOneView<T>(book: Book, read: () => Reading<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    book.transaction('r', book.tables, () => read().then(resolve)).catch(reject);
  });
}
