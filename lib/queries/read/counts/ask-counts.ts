/** How much was asked and got, from the totals and by counting short stretches of an index: no row is read. */
import { civilDateOf } from '../../../domain/time/civil-date.ts';
import { askRates, sumCounts } from '../../../domain/commitment/rates.ts';
import type { AskRates, KindCounts } from '../../../domain/commitment/rates.ts';
import { COMMITMENT_KINDS } from '../../../domain/rows/types.ts';
import type { CommitmentKind, CommitmentState, Instant } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import { silentBefore } from '../day-edges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { readDatedAsks } from '../waiting/silent.ts';
import type { Clock } from '../../../domain/time/clock.ts';
import { countStretch, readSpanCounts } from './span-counts.ts';
import type { SpanCounts, Stretch } from './span-counts.ts';

type DatedAsk = { kind: CommitmentKind; askedAt: Instant | null; replyBy?: string };

/** Whatever came of it; withdrawn asks are none. */
export const COUNTED_STATES = [
  'asked',
  'given',
  'kept',
  'broken',
  'declined',
  'dodged',
] as const satisfies CommitmentState[];

/** What counting asks needs to know before it begins. */
interface Known {
  spans: SpanCounts;
  /** All asks with a day to reply by: see `readDatedAsks`. */
  dated: readonly DatedAsk[];
}

/** Of each of these kinds, asked since a moment. */
export function countKinds(
  book: Book,
  kinds: readonly CommitmentKind[],
  since: Instant,
  clock: Clock,
): Reading<KindCounts[]> {
  return all([readSpans(book, kinds), readDatedAsks(book)]).then(([spans, dated]) =>
    all(kinds.map((kind) => countKind(book, kind, since, clock, { spans, dated }))),
  );
}

function countKind(
  book: Book,
  kind: CommitmentKind,
  since: Instant,
  clock: Clock,
  { spans, dated }: Known,
): Reading<KindCounts> {
  const until = Infinity;
  const states = all(COUNTED_STATES.map((state) => countState(book, spans, kind, state, { from: since, until })));
  return all([states, countSilent(book, kind, since, clock, { spans, dated })]).then(([found, unanswered]) => {
    const [asked = 0, given = 0, kept = 0, broken = 0, declined = 0, dodged = 0] = found;
    return { kind, asked, given, kept, broken, declined, dodged, unanswered };
  });
}

/** Of one kind, `null` = of every kind; at any time. */
export function readAskCounts(book: Book, kind: CommitmentKind | null, clock: Clock): Reading<AskRates> {
  const kinds = kind === null ? COMMITMENT_KINDS : [kind];
  return countKinds(book, kinds, 0, clock).then((counts) => askRates(sumCounts(counts)));
}

/** How many asks of a kind (`null` = of every kind) the rep made from one instant until another. */
export function readAsked(book: Book, kind: CommitmentKind | null, stretch: Stretch): Reading<number> {
  const kinds = kind === null ? COMMITMENT_KINDS : [kind];
  return readSpans(book, kinds).then((spans) => {
    const counts = kinds.flatMap((one) => COUNTED_STATES.map((state) => countState(book, spans, one, state, stretch)));
    return all(counts).then((found) => found.reduce((sum, count) => sum + count, 0));
  });
}

function readSpans(book: Book, kinds: readonly CommitmentKind[]): Reading<SpanCounts> {
  const [only, ...others] = kinds;
  return readSpanCounts(book, only && others.length === 0 ? `asks.${only}.` : 'asks.');
}

function countState(
  book: Book,
  spans: SpanCounts,
  kind: CommitmentKind,
  state: string,
  stretch: Stretch,
): Reading<number> {
  const key = ['they', kind, state];
  return countStretch(spans, `asks.${kind}.${state}`, stretch, ({ from, until }) =>
    book.commitments
      .where('[direction+kind+state+askedAt]')
      .between([...key, from], [...key, until], true, false)
      .count(),
  );
}

/** Those with a day of their own to reply by are few, and are judged by it. */
function countSilent(
  book: Book,
  kind: CommitmentKind,
  since: Instant,
  clock: Clock,
  { spans, dated }: Known,
): Reading<number> {
  const edge = silentBefore(clock);
  const today = civilDateOf(clock.now, clock.zone);
  const own = dated.filter((row) => row.kind === kind && (row.askedAt ?? 0) >= since);
  const counted = own.filter((row) => (row.askedAt ?? 0) < edge).length;
  const silent = own.filter((row) => (row.replyBy ?? '') < today).length;
  const long = countState(book, spans, kind, 'asked', { from: since, until: Math.max(since, edge) });
  return long.then((n) => n - counted + silent);
}
