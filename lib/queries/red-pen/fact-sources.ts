/** What the facts beside reasons are made of: the newest deals, the rep's own moves, and what became of the asks. */
import { casesOf } from '../../domain/audit/habits.ts';
import type { ElementCase } from '../../domain/audit/habits.ts';
import type { FactDeal, FactSources } from '../../domain/audit/reason-facts.ts';
import { depthOf } from '../../domain/honesty/depth.ts';
import { stageIndex } from '../../domain/process/find.ts';
import type { AskRates } from '../../domain/commitment/rates.ts';
import type { CommitmentKind, Contact, ElementKey, Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { readAskCounts } from '../read/counts/ask-counts.ts';
import { peopleOf } from '../read/deals/deal-facts.ts';
import { readContacts } from '../read/deals/many-deals.ts';
import { readRecentDeals } from '../read/deals/recent-deals.ts';
import type { RecentDeal } from '../read/deals/recent-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import type { Clock } from '../../domain/time/clock.ts';

/** It stands in a sidebar, where nobody waits. */
const MOST_DEALS = 60;
const MOST_MOVES = 500;

type CasedDeal = Omit<FactDeal, 'is'> & { cases: ReadonlyMap<ElementKey, ElementCase> };

/** The sources for one element after another. */
export type SourcesOf = (elementKey: ElementKey, kind: CommitmentKind | null) => FactSources;

export function readFactSources(book: Book, kinds: readonly CommitmentKind[], clock: Clock): Reading<SourcesOf> {
  const own = [...new Set(kinds)];
  const ofKinds: Reading<AskRates>[] = own.map((kind) => readAskCounts(book, kind, clock));
  return all([readCasedDeals(book), readMoves(book), readAskCounts(book, null, clock), all(ofKinds)]).then(
    ([deals, moves, asks, rates]) => {
      const known = new Map(own.map((kind, at) => [kind, rates[at] ?? null]));
      return (elementKey, kind) => ({
        asks,
        asksOfKind: kind === null ? null : (known.get(kind) ?? null),
        deals: deals.map(({ deal, depth, cases }) => ({ deal, depth, is: cases.get(elementKey) ?? null })),
        moves,
      });
    },
  );
}

/** Deals enter figures once they have left Target. */
function readCasedDeals(book: Book): Reading<CasedDeal[]> {
  return readRecentDeals(book, MOST_DEALS).then((recent) => {
    const deals = recent.filter(({ deal, process }) => stageIndex(process, deal.stage) > 0);
    const ids = deals.flatMap(({ parts }) => parts.map(({ contactId }) => contactId));
    return readContacts(book, ids).then((contacts) => deals.map((one) => casedDeal(one, contacts)));
  });
}

function casedDeal(one: RecentDeal, contacts: ReadonlyMap<Id, Contact>): CasedDeal {
  const cases = new Map(casesOf(one).map(({ key, is }) => [key, is]));
  return { deal: one.deal, depth: depthOf(peopleOf(one.parts, contacts)), cases };
}

function readMoves(book: Book): Reading<FactSources['moves']> {
  return book.offMapMoves
    .limit(MOST_MOVES)
    .toArray()
    .then((rows) => ({ moves: rows.length, worked: rows.filter(({ worked }) => worked === true).length }));
}
