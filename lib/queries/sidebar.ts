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
import { dealView } from './view/deal-view.ts';

const NO_PAGE: SidebarView = { page: null, lookup: { state: 'silent', why: 'no-page' }, deal: null };

export const answerSidebar: Answer<object, SidebarView> = async (book, env) => {
  const { reading } = env;
  if (!reading) return NO_PAGE;
  const now = env.now();
  const { own, facts } = await readPageFacts(book, reading);
  const found = findDeal(reading, own, facts, now);
  const shownId = found.state === 'shown' ? found.candidate.dealId : null;
  const [lookup, dealFacts] = await Promise.all([
    nameStages(book, found, facts.deals),
    shownId === null ? null : readDealFacts(book, shownId),
  ]);
  return {
    page: pageSummary(reading, own, facts.contacts),
    lookup,
    deal: dealFacts && dealView(dealFacts, { now, zone: env.zone }),
  };
};

/** Only the deals that are shown need the name of their stage. */
export async function nameStages(book: Book, lookup: DealLookup, deals: readonly Deal[]): Promise<DealLookup> {
  const shown = candidatesOf(lookup);
  if (shown.length === 0) return lookup;
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const processOf = await readProcesses(
    book,
    shown.flatMap(({ dealId }) => dealOf.get(dealId)?.processId ?? []),
  );
  const nameOf = (dealId: Id): string => {
    const deal = dealOf.get(dealId);
    return deal ? (findStage(processOf(deal.processId), deal.stage)?.name ?? deal.stage) : '';
  };
  return withStages(lookup, nameOf);
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
