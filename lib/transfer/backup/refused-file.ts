import type { Book } from '../../store/book.ts';
import { faultOf } from '../../store/faults.ts';

/** A file did not fit in. A book that is lost stays lost: the way back from there matters more than the disk. */
export function reportRefusedFile(book: Book, error: unknown): 'store-full' | 'store-failed' {
  if (faultOf(error) !== 'full') return 'store-failed';
  if (book.health.state === 'fine') book.report({ state: 'full' });
  return 'store-full';
}
