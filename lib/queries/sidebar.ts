/** The page beside the sidebar, the deal that it belongs to, and everything about that deal. */
import type { Candidate, DealLookup, SidebarView } from '../contract/views.ts';
import { findStage } from '../domain/process/find.ts';
import type { Deal, Id } from '../domain/types.ts';
import { findDeal } from '../matching/rank.ts';
import type { Book } from '../store/book.ts';
import type { Answer } from './env.ts';
import { pageSummary } from './page/page-summary.ts';
import { readDealFacts } from './read/deal-facts.ts';
import { readProcesses } from './read/many-deals.ts';
import { readPageFacts } from './read/match-facts.ts';
import { all, known } from './read/reading.ts';
import type { Reading } from './read/reading.ts';
import { dealView } from './view/deal-view.ts';

const NO_PAGE: SidebarView = { page: null, lookup: { state: 'silent', why: 'no-page' }, deal: null };

export const answerSidebar: Answer<object, SidebarView> = (book, env) => {
  const { reading } = env;
  if (!reading) return known(NO_PAGE);
  const clock = { now: env.now(), zone: env.zone };
  return readPageFacts(book, reading).then(({ own, facts }) => {
    const found = findDeal(reading, own, facts, clock.now);
    const page = pageSummary(reading, own, facts.contacts);
    const shown = found.state === 'shown' ? readDealFacts(book, found.candidate.dealId) : null;
    return all([nameStages(book, found, facts.deals), shown]).then(([lookup, deal]) => ({
      page,
      lookup,
      deal: deal && dealView(deal, clock),
    }));
  });
};

/** Only the deals that are shown need the name of their stage. */
function nameStages(book: Book, lookup: DealLookup, deals: readonly Deal[]): Reading<DealLookup> {
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const processIds = candidatesOf(lookup).flatMap(({ dealId }) => dealOf.get(dealId)?.processId ?? []);
  if (processIds.length === 0) return known(lookup);
  return readProcesses(book, processIds).then((processOf) =>
    withStages(lookup, (dealId) => {
      const deal = dealOf.get(dealId);
      return deal ? (findStage(processOf(deal.processId), deal.stage)?.name ?? deal.stage) : '';
    }),
  );
}

function candidatesOf(lookup: DealLookup): Candidate[] {
  if (lookup.state === 'shown') return [lookup.candidate, ...lookup.others];
  return lookup.state === 'ask' ? lookup.candidates : [];
}

function withStages(lookup: DealLookup, nameOf: (dealId: Id) => string): DealLookup {
  const named = (candidate: Candidate): Candidate => ({ ...candidate, stageName: nameOf(candidate.dealId) });
  if (lookup.state === 'shown')
    return { ...lookup, candidate: named(lookup.candidate), others: lookup.others.map(named) };
  return lookup.state === 'ask' ? { ...lookup, candidates: lookup.candidates.map(named) } : lookup;
}
