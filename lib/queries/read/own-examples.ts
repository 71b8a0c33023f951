/** The rep's own words on sentences, as examples to read others by. */
import type { OwnExample } from '../../language/asks/analyse.ts';
import type { Book } from '../../store/book.ts';
import { readNewest } from './rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from './rows/ranges.ts';
import type { Reading } from './reading.ts';

/** More of them make no difference to what is read. */
export const MOST_EXAMPLES = 300;

/** The newest ones, the newest last. */
export function readOwnExamples(book: Book): Reading<OwnExample[]> {
  const newest = readNewest(book.judgements, { index: 'at', lower: FIRST_KEY, upper: LAST_KEY }, MOST_EXAMPLES);
  return newest.then((rows) => rows.toReversed().map(({ text, label, kind }) => ({ text, label, kind })));
}
