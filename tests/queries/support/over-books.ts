/** A test over random books: each opened as a rep would have it, and beside it the same rows for an account by hand. */
import * as fc from 'fast-check';
import { builtInProcess } from '../../../lib/domain/process/built-in.ts';
import { seededRandom } from '../../../lib/domain/sample-book/random.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { START } from '../../store/support/open-test-book.ts';
import type { PlainDeal } from './plain-deals.ts';
import { randomBook } from './random-book.ts';
import { openAskedBook } from './sample.ts';
import type { AskedBook } from './sample.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 8);
const DEALS = 40;

interface Opened {
  asked: AskedBook;
  deals: PlainDeal[];
  own: Process;
}

async function open(seed: number, of: number = DEALS): Promise<Opened> {
  const random = seededRandom(seed);
  const rows = randomBook(random, START, of);
  const asked = await openAskedBook();
  await bulkLoad(asked.book, rows);
  const own = random.pick([builtInProcess('en'), ...rows.processes]);
  await asked.must('choose-process', { processId: own.id });
  const processes = [builtInProcess('en'), ...rows.processes];
  const deals = rows.deals.map((deal): PlainDeal => {
    const process = processes.find(({ id }) => id === deal.processId);
    if (!process) throw new Error('no process');
    const ofDeal = <R extends { dealId: string }>(all: R[]) => all.filter(({ dealId }) => dealId === deal.id);
    const { dealElements, commitments, dealPeople } = rows;
    return {
      deal,
      process,
      elements: ofDeal(dealElements),
      commitments: ofDeal(commitments),
      parts: ofDeal(dealPeople),
    };
  });
  return { asked, deals, own };
}

/** Over random books; the work of the test is done once in each. */
export const overBooks = (check: (opened: Opened) => Promise<void>, of?: number) =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => check(await open(seed, of))),
    { numRuns: RUNS, endOnFailure: true },
  );

export const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).toSorted();
export const idsOf = (all: readonly PlainDeal[]) => ids(all.map(({ deal }) => deal));
