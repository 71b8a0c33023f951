/** The deals that were worked on last, with everything that says what was done and passed over in them. */
import type { DealRecord } from '../../../domain/audit/habits.ts';
import type { Deal, DealPerson } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import { bareAll } from '../rows/bare-rows.ts';
import { readDealRows, readProcesses } from './many-deals.ts';
import { readNewest } from '../rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from '../rows/ranges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';

export type RecentDeal = Omit<DealRecord, 'deal' | 'parts'> & { deal: Deal; parts: readonly DealPerson[] };

export function readRecentDeals(book: Book, most: number): Reading<RecentDeal[]> {
  const newest = readNewest(book.deals, { index: 'updatedAt', lower: FIRST_KEY, upper: LAST_KEY }, most);
  return newest.then((rows) => {
    const deals = bareAll(rows);
    const processIds = deals.map(({ processId }) => processId);
    return all([readDealRows(book, deals), readProcesses(book, processIds)]).then(([facts, processOf]) =>
      facts.map((one) => ({ ...one, process: processOf(one.deal.processId) })),
    );
  });
}
