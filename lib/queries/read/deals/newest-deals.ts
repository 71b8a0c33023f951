/**
 * The deals that figures and habits are read from, with what was done and passed over in them: the newest of those that are
 * open, and the newest of those that ended. One window for all pages, so that a count leads to as many as it says.
 */
import type { EndedDeal } from '../../../domain/price/sides.ts';
import type { Book } from '../../../store/book.ts';
import { bareAll } from '../rows/bare-rows.ts';
import { readNewest } from '../rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from '../rows/ranges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { readDealRows, readProcesses } from './many-deals.ts';

/** Of either side. Beyond these the oldest are left out, and the page says so: what was so two hundred deals ago says little of today. */
export const MOST_OF_A_SIDE = 200;

export interface NewestDeals {
  deals: EndedDeal[];
  /** There are older ones. */
  more: boolean;
}

export function readNewestDeals(book: Book, closed: 0 | 1 = 1): Reading<NewestDeals> {
  const range = { index: '[closed+updatedAt]', lower: [closed, FIRST_KEY], upper: [closed, LAST_KEY] };
  return readNewest(book.deals, range, MOST_OF_A_SIDE + 1).then((rows) => {
    const deals = bareAll(rows.slice(0, MOST_OF_A_SIDE));
    const ids = deals.map(({ processId }) => processId);
    return all([readDealRows(book, deals), readProcesses(book, ids)]).then(([facts, processOf]) => ({
      deals: facts.map((fact) => ({ ...fact, process: processOf(fact.deal.processId) })),
      more: rows.length > MOST_OF_A_SIDE,
    }));
  });
}

/** The open ones first: what is missing there can still be done. */
export function readBothSides(book: Book): Reading<NewestDeals> {
  return all([readNewestDeals(book, 0), readNewestDeals(book, 1)]).then(([open, ended]) => ({
    deals: [...open.deals, ...ended.deals],
    more: open.more || ended.more,
  }));
}
