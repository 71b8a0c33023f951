/** How deals go: kept promises, first asks, stages, people, and how deals end. Every share beside its counts. */
import type { TrendsView } from '../../contract/views.ts';
import { addDays, civilDateOf } from '../../domain/time/civil-date.ts';
import { groupBy } from '../../domain/group-by.ts';
import { isSettled } from '../../domain/honesty/honest-stage.ts';
import { endingOf, hasLeftTarget } from '../../domain/price/sides.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import { liveStages, stageIndex, usualCommitments } from '../../domain/process/find.ts';
import { rateOf } from '../../domain/commitment/rates.ts';
import type { Rate } from '../../domain/commitment/rates.ts';
import { COMMITMENT_KINDS, ORIGINS } from '../../domain/rows/types.ts';
import type { Account, Id, Instant, Process, Stage, StageKey } from '../../domain/rows/types.ts';
import { firstAskDelays } from '../../domain/win-loss/first-ask.ts';
import { keptRate } from '../../domain/win-loss/kept.ts';
import { middleOf } from '../../domain/win-loss/middle.ts';
import { neverAsked } from '../../domain/win-loss/never-asked.ts';
import type { NeverAsked } from '../../domain/win-loss/never-asked.ts';
import { reachAt } from '../../domain/win-loss/reach.ts';
import { stageHistory } from '../../domain/win-loss/stage-history.ts';
import type { Book } from '../../store/book.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { readAccounts, readContacts } from '../read/deals/many-deals.ts';
import { startOfDay } from '../read/day-edges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { stageMarks } from '../view/stage-marks.ts';
import { readHistories } from './deal-history.ts';
import type { DealHistory } from './deal-history.ts';
import { readNewestDeals } from '../read/deals/newest-deals.ts';
import { nameDeal } from './priced-element.ts';
import { readRepProcess } from './rep-process.ts';

/** Histories are long: those of the newest deals of either side. */
const MOST_HISTORIES = 60;
const DAY_MS = 86_400_000;

/** Everything that the charts come from. */
const TABLES = [
  ...DEAL_TABLES,
  'deals',
  'accounts',
  'contacts',
  'exchanges',
  'events',
  'processes',
  'settings',
] as const;

export const answerTrends: Answer<object, TrendsView> = (book, env) =>
  remember(book, `trends ${civilDateOf(env.now(), env.zone)} ${env.zone}`, TABLES, () => readTrends(book, env));

const readTrends = (book: Book, env: QueryEnv): Reading<TrendsView> =>
  all([readRepProcess(book), readNewestDeals(book, 1), readNewestDeals(book, 0)]).then(
    ([{ process }, closed, open]) => {
      const newest = [...closed.deals.slice(0, MOST_HISTORIES), ...open.deals.slice(0, MOST_HISTORIES)];
      return readHistories(book, newest).then((histories) => {
        const heard = histories.flatMap(({ exchanges }) => exchanges.flatMap(({ contactIds }) => contactIds));
        const deals = [...closed.deals, ...open.deals];
        const missed = neverAsked(deals);
        const ofMissed = missed.flatMap(({ never }) => never.map(({ accountId }) => accountId));
        return all([readContacts(book, heard), readAccounts(book, ofMissed)]).then(([contacts, accounts]) => {
          return {
            looked: deals.length,
            more: closed.more || open.more,
            kept: keptBoth(deals, env),
            coverage: coverageOf(process, open.deals),
            neverAsked: missed.map((one) => namesOf(one, accounts)),
            ...paceOf(process, histories),
            reach: monthEnds(env).map((at) => reachAt(histories, contacts, at)),
            ...endsOf(closed.deals),
          };
        });
      });
    },
  );

function namesOf(
  { kind, never, of }: NeverAsked,
  accounts: ReadonlyMap<Id, Account>,
): TrendsView['neverAsked'][number] {
  const names = (closed: 0 | 1) =>
    never.filter((deal) => deal.closed === closed).map((deal) => nameDeal(deal, accounts));
  return { kind, open: names(0), ended: names(1), of };
}

function keptBoth(deals: readonly EndedDeal[], env: QueryEnv): TrendsView['kept'] {
  const commitments = deals.flatMap((ended) => ended.commitments);
  const clock = { today: civilDateOf(env.now(), env.zone), zone: env.zone };
  return { us: keptRate(commitments, 'we', clock), them: keptRate(commitments, 'they', clock) };
}

/** Of the rep's own process: a deal on another one counts in the stages that both have. */
function coverageOf(process: Process, open: readonly EndedDeal[]): TrendsView['coverage'] {
  const marks = open.flatMap((ended) => {
    const placeOf = (key: StageKey): number => stageIndex(ended.process, key);
    return stageMarks(ended).filter(({ key }) => placeOf(key) <= placeOf(ended.deal.stage));
  });
  return process.stages.flatMap(({ key, name }) => {
    const own = marks.filter((mark) => mark.key === key);
    const usual = own.reduce((sum, mark) => sum + mark.usual, 0);
    const standing = own.reduce((sum, mark) => sum + mark.standing, 0);
    return usual === 0 ? [] : [{ stage: name, rate: rateOf(standing, usual) }];
  });
}

function paceOf(process: Process, histories: readonly DealHistory[]): Pick<TrendsView, 'firstAsk' | 'inStage'> {
  const entered = histories.map((history) => ({ history, entries: stageHistory(history.deal, history.events) }));
  const delays = entered.flatMap(({ history, entries }) =>
    firstAskDelays(history.process, entries, history.commitments),
  );
  const stays = entered.flatMap(({ entries }) => entries).filter(({ until }) => until !== null);
  return {
    firstAsk: COMMITMENT_KINDS.flatMap((kind) => {
      const days = delays.filter((one) => one.kind === kind).map((one) => one.days);
      return days.length === 0 ? [] : [{ kind, days: middleOf(days) }];
    }),
    inStage: process.stages.flatMap(({ key, name }) => {
      const days = stays.filter(({ stage }) => stage === key).map(({ at, until }) => ((until ?? at) - at) / DAY_MS);
      return days.length === 0 ? [] : [{ stage: name, days: middleOf(days) }];
    }),
  };
}

function endsOf(closed: readonly EndedDeal[]): Pick<TrendsView, 'byOrigin' | 'followed'> {
  const counted = closed.filter((ended) => hasLeftTarget(ended) && endingOf(ended.deal) !== 'set-aside');
  const byOrigin = groupBy(counted, ({ deal }) => deal.origin);
  const far = counted.filter(cameFar);
  const [yes, no] = [far.filter(wasFollowed), far.filter((ended) => !wasFollowed(ended))];
  return {
    byOrigin: ORIGINS.flatMap((origin) => {
      const own = byOrigin.get(origin);
      return own ? [{ origin, rate: winRate(own) }] : [];
    }),
    followed: { yes: winRate(yes), no: winRate(no) },
  };
}

/** Of an odd number, the one in the middle is still of the first half. */
function firstHalf(process: Process): Stage[] {
  const stages = liveStages(process);
  return stages.slice(0, Math.ceil(stages.length / 2));
}

/**
 * Past half of the way. A deal that ends early has less that could be missing, and one that is won has all of it: held
 * against its own last stage, following the process would always look worse than it is.
 */
function cameFar({ deal, process }: EndedDeal): boolean {
  const last = firstHalf(process).at(-1);
  return last !== undefined && stageIndex(process, deal.stage) > stageIndex(process, last.key);
}

/** What the process asks for in the first half of the way was standing. */
function wasFollowed({ process, elements, commitments }: EndedDeal): boolean {
  return firstHalf(process)
    .flatMap(usualCommitments)
    .every((element) => isSettled(element, elements, commitments));
}

function winRate(deals: readonly EndedDeal[]): Rate {
  return rateOf(deals.filter(({ deal }) => endingOf(deal) === 'won').length, deals.length);
}

/** The ends of the eleven months before this one, and now. */
function monthEnds({ now, zone }: QueryEnv): Instant[] {
  const ends: Instant[] = [now()];
  let first = `${civilDateOf(now(), zone).slice(0, 8)}01`;
  while (ends.length < 12) {
    ends.unshift(startOfDay(first, zone) - 1);
    first = `${addDays(first, -1).slice(0, 8)}01`;
  }
  return ends;
}
