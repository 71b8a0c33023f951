/** Closed deals with what the rules of won and lost need of them, the newest first. */
import type { EndedDeal } from '../../domain/price/sides.ts';
import type { Book } from '../../store/book.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readDealRows, readProcesses } from '../read/deals/many-deals.ts';
import { readNewest } from '../read/rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from '../read/rows/ranges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** Beyond these the oldest are left out, and the page says so: what was so two hundred deals ago says little of today. */
const MOST_DEALS = 200;

export interface Ended {
  deals: EndedDeal[];
  /** There are older ones. */
  more: boolean;
}

export function readEndedDeals(book: Book, closed: 0 | 1 = 1): Reading<Ended> {
  const range = { index: '[closed+updatedAt]', lower: [closed, FIRST_KEY], upper: [closed, LAST_KEY] };
  return readNewest(book.deals, range, MOST_DEALS + 1).then((rows) => {
    const deals = bareAll(rows.slice(0, MOST_DEALS));
    const ids = deals.map(({ processId }) => processId);
    return all([readDealRows(book, deals), readProcesses(book, ids)]).then(([facts, processOf]) => ({
      deals: facts.map((fact) => ({ ...fact, process: processOf(fact.deal.processId) })),
      more: rows.length > MOST_DEALS,
    }));
  });
}
