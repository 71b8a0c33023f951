/** What was asked and got, per kind and overall, by counting stretches of an index. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { RatesView } from '../contract/views.ts';
import { addDays, civilDateOf } from '../domain/civil-date.ts';
import { askRates, rateOf, sumCounts } from '../domain/rates.ts';
import type { KindCounts } from '../domain/rates.ts';
import { COMMITMENT_KINDS } from '../domain/types.ts';
import type { CommitmentKind, Instant } from '../domain/types.ts';
import type { Book } from '../store/book.ts';
import type { Answer } from './env.ts';
import { silentBefore, startOfDay } from './read/day-edges.ts';
import { LAST_KEY } from './read/ranges.ts';
import { all } from './read/reading.ts';
import type { Reading } from './read/reading.ts';
import { readDatedAsks } from './read/silent.ts';
import type { SilenceClock } from './read/silent.ts';

type Period = ParsedQueryArgs<'rates'>['period'];
type Dated = { kind: CommitmentKind; askedAt: Instant | null; replyBy?: string };

const DAYS: Record<Exclude<Period, 'all'>, number> = { quarter: 90, year: 365 };
const STATES = ['asked', 'given', 'kept', 'broken', 'declined', 'dodged'] as const;

export const answerRates: Answer<ParsedQueryArgs<'rates'>, RatesView> = (book, env, { period }) => {
  const clock = { now: env.now(), zone: env.zone };
  const since = sinceOf(period, clock);
  return readDatedAsks(book).then((dated) =>
    all([
      all(COMMITMENT_KINDS.map((kind) => countKind(book, kind, since, clock, dated))),
      countChances(book, 'asked', since),
      countChances(book, 'passed', since),
    ]).then(([counts, taken, passed]) => ({
      kinds: counts.map((one) => ({ kind: one.kind, ...askRates(one) })).filter(({ asked }) => asked > 0),
      all: askRates(sumCounts(counts)),
      askRate: rateOf(taken, taken + passed),
    })),
  );
};

function sinceOf(period: Period, { now, zone }: SilenceClock): Instant {
  return period === 'all' ? 0 : startOfDay(addDays(civilDateOf(now, zone), -DAYS[period]), zone);
}

function countKind(book: Book, kind: CommitmentKind, since: Instant, clock: SilenceClock, dated: readonly Dated[]) {
  const states = all(STATES.map((state) => countState(book, kind, state, since)));
  return all([states, countSilent(book, kind, since, clock, dated)]).then(([found, unanswered]): KindCounts => {
    const [asked = 0, given = 0, kept = 0, broken = 0, declined = 0, dodged = 0] = found;
    return { kind, asked, given, kept, broken, declined, dodged, unanswered };
  });
}

function countState(book: Book, kind: CommitmentKind, state: string, since: Instant, before: IDBValidKey = LAST_KEY) {
  const key = ['they', kind, state];
  return book.commitments
    .where('[direction+kind+state+askedAt]')
    .between([...key, since], [...key, before], true, false)
    .count();
}

/** Those with a day of their own to reply by are few, and are judged by it. */
function countSilent(
  book: Book,
  kind: CommitmentKind,
  since: Instant,
  { now, zone }: SilenceClock,
  dated: readonly Dated[],
): Reading<number> {
  const edge = silentBefore(now, zone);
  const today = civilDateOf(now, zone);
  const own = dated.filter((row) => row.kind === kind && (row.askedAt ?? 0) >= since);
  const counted = own.filter((row) => (row.askedAt ?? 0) < edge).length;
  const silent = own.filter((row) => (row.replyBy ?? '') < today).length;
  return countState(book, kind, 'asked', since, Math.max(since, edge)).then((long) => long - counted + silent);
}

function countChances(book: Book, what: 'asked' | 'passed', since: Instant): Reading<number> {
  return book.exchanges.where('[ix.chance+at]').between([what, since], [what, LAST_KEY], true, true).count();
}
