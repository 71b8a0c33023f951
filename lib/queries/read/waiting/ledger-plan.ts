/** Where each view of the ledger stands in the indexes, in which order, and how long it is. */
import type { ParsedQueryArgs } from '../../../contract/queries.ts';
import { civilDateOf } from '../../../domain/time/civil-date.ts';
import { isUnanswered, OPEN_STATES } from '../../../domain/commitment/commitment.ts';
import type { Commitment, CommitmentKind, CommitmentState, Instant } from '../../../domain/rows/types.ts';
import type { Kept } from '../../../store/rows/rows.ts';
import type { Clock } from '../../../domain/time/clock.ts';
import { FIRST_KEY, LAST_KEY } from '../rows/ranges.ts';
import type { IndexRange } from '../rows/ranges.ts';
import { compareSilence } from './silent.ts';
import type { Total } from '../counts/totals.ts';
import { startOfPeriod } from '../day-edges.ts';
import { COUNTED_STATES } from '../counts/ask-counts.ts';

type LedgerState = ParsedQueryArgs<'ledger'>['state'];
type Row = Kept<'commitment'>;
type Compare = (a: Row, b: Row) => number;

export interface LedgerPlan {
  /** Each is sorted as `compare` sorts. */
  ranges: IndexRange[];
  compare: Compare;
  /** Only what was asked since this moment, whatever came of it: an index has it by kind, and its length is counted by spans. */
  asked?: { since: Instant; ofKind(kind: CommitmentKind): IndexRange[] };
  /** `null` = the ranges have to be counted. */
  total: Total | null;
  /** The same choice in memory, for rows that were found in another way. */
  holds(row: Row): boolean;
}

const OVER: readonly CommitmentState[] = ['kept', 'broken', 'declined', 'dodged', 'withdrawn'];
/** Sorts behind every date. */
const UNDATED = '9999';
/** Of four digits, as all of them are. */
const LAST_DATE = '9999-12-31';

const oldestFirst: Compare = (a, b) => a.stateAt - b.stateAt;
const newestFirst: Compare = (a, b) => b.stateAt - a.stateAt;
const latestAsked: Compare = (a, b) => (b.askedAt ?? 0) - (a.askedAt ?? 0);
const longestAsked: Compare = (a, b) => (a.askedAt ?? a.stateAt) - (b.askedAt ?? b.stateAt);
const soonestFirst: Compare = (a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.id, b.id);

const isOpen = (row: Row): boolean => row.ix.closed === 0 && OPEN_STATES.includes(row.state);
const theirs = (row: Row, state: CommitmentState): boolean =>
  row.ix.closed === 0 && row.direction === 'they' && row.state === state;

export function ledgerPlan(state: LedgerState, clock: Clock): LedgerPlan {
  const { now, zone } = clock;
  const today = civilDateOf(now, zone);
  switch (state) {
    case 'open':
      return {
        ranges: OPEN_STATES.map((open) => range('[ix.closed+state+stateAt]', [0, open])),
        compare: oldestFirst,
        total: { keys: OPEN_STATES.map((open) => `commitments.live.${open}`) },
        holds: isOpen,
      };
    case 'asked':
      return {
        ranges: [range('[ix.closed+direction+state+askedAt]', [0, 'they', 'asked'])],
        compare: longestAsked,
        total: { keys: ['commitments.live.they.asked'] },
        holds: (row) => theirs(row, 'asked'),
      };
    case 'unanswered':
      // Two ranges that overlap: see `silent.ts`, which reads them.
      return {
        ranges: [],
        compare: compareSilence(clock),
        total: null,
        holds: (row) => row.ix.closed === 0 && isUnanswered(row, clock),
      };
    case 'given':
      return {
        ranges: [range('[ix.closed+direction+state+stateAt]', [0, 'they', 'given'])],
        compare: oldestFirst,
        total: { keys: ['commitments.live.they.given'] },
        holds: (row) => theirs(row, 'given'),
      };
    case 'promises':
      return promisesPlan();
    case 'due':
      return duePlan(today, LAST_DATE, (row) => isOpen(row) && row.dueOn >= today);
    case 'overdue':
      return duePlan('0', dayBefore(today), (row) => isOpen(row) && row.dueOn !== '' && row.dueOn < today);
    case 'done':
      return {
        ranges: OVER.map((over) => ({ ...range('[state+stateAt]', [over]), reverse: true })),
        compare: newestFirst,
        total: { keys: OVER.map((over) => `commitments.${over}`) },
        holds: (row) => OVER.includes(row.state),
      };
    case 'all':
      return {
        ranges: [{ index: 'stateAt', lower: FIRST_KEY, upper: LAST_KEY, reverse: true }],
        compare: newestFirst,
        total: { keys: ['commitments'] },
        holds: () => true,
      };
    case 'asked-ever':
      return everAskedPlan(0);
    case 'asked-year':
      return everAskedPlan(startOfPeriod('year', now, zone));
    case 'asked-quarter':
      return everAskedPlan(startOfPeriod('quarter', now, zone));
  }
}

/** The states in which a view of the ledger stands, for choosing by kind as well. */
function statesOf(state: LedgerState): readonly CommitmentState[] {
  if (state === 'asked' || state === 'unanswered') return ['asked'];
  if (state === 'given') return ['given'];
  if (state === 'done') return OVER;
  return state === 'all' ? [...OPEN_STATES, ...OVER] : OPEN_STATES;
}

/** Of one kind: `live` deals alone, or all. Sorted by the time of the last change. */
export function kindRanges(kind: string, state: LedgerState, live: boolean): IndexRange[] {
  const reverse = state === 'done' || state === 'all';
  return statesOf(state).map((one) =>
    live
      ? { ...range('[ix.closed+kind+state+stateAt]', [0, kind, one]), reverse }
      : { ...range('[kind+state+stateAt]', [kind, one]), reverse },
  );
}

/** With a date first, the soonest in front; then those without. */
function promisesPlan(): LedgerPlan {
  const index = '[ix.closed+direction+state+dueOn]';
  return {
    ranges: OPEN_STATES.flatMap((open) => [
      range(index, [0, 'we', open], '0', LAST_KEY),
      range(index, [0, 'we', open], '', ''),
    ]),
    compare: soonestFirst,
    total: { keys: OPEN_STATES.map((open) => `commitments.live.we.${open}`) },
    holds: (row) => row.direction === 'we' && isOpen(row),
  };
}

/** The rows behind the figures of the rates: asks of theirs since a moment, the newest first. */
function everAskedPlan(since: Instant): LedgerPlan {
  const reversed = (index: string, values: IDBValidKey[]) => ({ ...range(index, values, since), reverse: true });
  return {
    ranges: [0, 1].flatMap((closed) =>
      COUNTED_STATES.map((state) => reversed('[ix.closed+direction+state+askedAt]', [closed, 'they', state])),
    ),
    asked: {
      since,
      ofKind: (kind) =>
        COUNTED_STATES.map((state) => reversed('[direction+kind+state+askedAt]', ['they', kind, state])),
    },
    compare: latestAsked,
    total: null,
    holds: ({ direction, state, askedAt }) =>
      direction === 'they' && COUNTED_STATES.some((one) => one === state) && (askedAt ?? -1) >= since,
  };
}

function duePlan(lower: string, upper: string, holds: (row: Row) => boolean): LedgerPlan {
  return {
    ranges: OPEN_STATES.map((open) => range('[ix.closed+state+dueOn]', [0, open], lower, upper)),
    compare: soonestFirst,
    total: { first: `due.${lower}`, last: `due.${upper}` },
    holds,
  };
}

function range(index: string, values: IDBValidKey[], lower: IDBValidKey = FIRST_KEY, upper = LAST_KEY): IndexRange {
  return { index, lower: [...values, lower], upper: [...values, upper] };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function dueOf({ dueOn }: Pick<Commitment, 'dueOn'>): string {
  return dueOn === '' ? UNDATED : dueOn;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
