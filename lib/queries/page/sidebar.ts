/** The page beside the sidebar, the deal that it belongs to, and everything about that deal. */
import type { Candidate, DealLookup, SidebarView } from '../../contract/views.ts';
import { findStage } from '../../domain/process/find.ts';
import type { Deal, Id, Process } from '../../domain/rows/types.ts';
import { workingWeek } from '../../domain/time/working-days.ts';
import { findDeal } from '../../matching/ranking/rank.ts';
import type { ReadableBook } from '../../store/reading/readable.ts';
import { clockOf } from '../env.ts';
import type { AskedEnv } from '../env.ts';
import { pageSummary } from './page-summary.ts';
import { readDealFacts, standInProcess } from '../read/deals/deal-facts.ts';
import type { DealTables } from '../read/deals/deal-facts.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import { readPageFacts } from '../read/match-facts.ts';
import type { PageTables } from '../read/match-facts.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { spokenOn } from './spoken-on.ts';
import { dealView } from '../view/deal-view.ts';

const NO_PAGE: SidebarView = { page: null, lookup: { state: 'silent', why: 'no-page' }, deal: null };

export function answerSidebar(book: PageTables & DealTables, env: AskedEnv): Reading<SidebarView> {
  const { reading } = env;
  if (!reading) return known(NO_PAGE);
  return readPageFacts(book, reading).then(({ own, keys, facts, settings }) => {
    const clock = clockOf({ ...env, week: workingWeek(settings) });
    const found = findDeal(reading, own, facts, clock.now);
    const page = pageSummary(reading, own, { ...facts, hintKeys: keys.hintKeys });
    const shown = found.state === 'shown' ? readDealFacts(book, found.candidate.dealId, facts) : known(null);
    return shown.then((deal) =>
      nameStages(book, found, facts.deals, deal?.process ?? null).then((lookup) => ({
        page,
        lookup,
        deal: deal && dealView(deal, clock, { only: deal.deal.stage, language: spokenOn(reading) }),
      })),
    );
  });
}

/** Only the deals that are shown need the name of their stage. `have` = a process at hand: most deals are on the same. */
function nameStages(
  book: Pick<ReadableBook, 'processes'>,
  lookup: DealLookup,
  deals: readonly Deal[],
  have: Process | null,
): Reading<DealLookup> {
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const processIds = candidatesOf(lookup).flatMap(({ dealId }) => dealOf.get(dealId)?.processId ?? []);
  const missing = processIds.filter((id) => id !== have?.id);
  const others = missing.length > 0 ? readProcesses(book, missing) : known(standInProcess);
  return others.then((otherOf) =>
    withStages(lookup, (dealId) => {
      const deal = dealOf.get(dealId);
      if (!deal) return '';
      const process = deal.processId === have?.id ? have : otherOf(deal.processId);
      return findStage(process, deal.stage)?.name ?? deal.stage;
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
