import { workingWeek } from '../../domain/time/working-days.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { ReadableBook } from './readable.ts';

/** The rep's own, by which silence is counted. */
export function readWorkingWeek(book: Pick<ReadableBook, 'settings'>): PromiseLike<WorkingWeek> {
  return book.settings.get('settings').then((settings) => workingWeek(settings ?? {}));
}
