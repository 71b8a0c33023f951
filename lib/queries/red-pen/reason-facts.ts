/** What the rep's own book has to say beside each reason for passing over one element of a deal. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ReasonFacts } from '../../contract/views.ts';
import { casesOf } from '../../domain/audit/habits.ts';
import { reasonFacts } from '../../domain/audit/reason-facts.ts';
import type { FactDeal } from '../../domain/audit/reason-facts.ts';
import { depthOf } from '../../domain/depth.ts';
import { findElement, stageIndex } from '../../domain/process/find.ts';
import type { Contact, ElementKey, Id } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { readContacts, readProcesses } from '../read/many-deals.ts';
import { readAskCounts } from '../read/ask-counts.ts';
import { peopleOf } from '../read/deal-facts.ts';
import { readRecentDeals } from '../read/recent-deals.ts';
import type { RecentDeal } from '../read/recent-deals.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** It stands in a sidebar, where nobody waits. */
const MOST_DEALS = 60;
const MOST_MOVES = 500;

export const answerReasonFacts: Answer<ParsedQueryArgs<'reason-facts'>, ReasonFacts> = (book, env, args) => {
  const clock = { now: env.now(), zone: env.zone };
  return all([
    readKind(book, args.dealId, args.elementKey),
    readFactDeals(book, args.elementKey),
    readMoves(book),
    readAskCounts(book, null, clock),
  ]).then(([kind, deals, moves, asks]) => {
    const ofKind = kind === null ? known(null) : readAskCounts(book, kind, clock);
    return ofKind.then((asksOfKind) => reasonFacts({ asks, asksOfKind, deals, moves }));
  });
};

function readKind(book: Book, dealId: Id, elementKey: ElementKey) {
  return book.deals.get(dealId).then((deal) => {
    const processId = deal?.processId ?? '';
    return readProcesses(book, [processId]).then(
      (processOf) => findElement(processOf(processId), elementKey)?.element.kind ?? null,
    );
  });
}

/** Deals enter figures once they have left Target. */
function readFactDeals(book: Book, elementKey: ElementKey): Reading<FactDeal[]> {
  return readRecentDeals(book, MOST_DEALS).then((recent) => {
    const deals = recent.filter(({ deal, process }) => stageIndex(process, deal.stage) > 0);
    const ids = deals.flatMap(({ parts }) => parts.map(({ contactId }) => contactId));
    return readContacts(book, ids).then((contacts) => deals.map((one) => factDeal(one, elementKey, contacts)));
  });
}

function factDeal(one: RecentDeal, elementKey: ElementKey, contacts: ReadonlyMap<Id, Contact>): FactDeal {
  const { deal, parts } = one;
  const is = casesOf(one).find(({ key }) => key === elementKey)?.is ?? null;
  return { deal, depth: depthOf(peopleOf(parts, contacts)), is };
}

function readMoves(book: Book): Reading<{ moves: number; worked: number }> {
  return book.offMapMoves
    .limit(MOST_MOVES)
    .toArray()
    .then((rows) => ({ moves: rows.length, worked: rows.filter(({ worked }) => worked === true).length }));
}
