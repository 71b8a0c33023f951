/** How much was asked and got, by counting stretches of an index: no row is read. */
import { civilDateOf } from '../../domain/civil-date.ts';
import { askRates, sumCounts } from '../../domain/rates.ts';
import type { AskRates, KindCounts } from '../../domain/rates.ts';
import { COMMITMENT_KINDS } from '../../domain/types.ts';
import type { CommitmentKind, CommitmentState, Instant } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import { silentBefore } from './day-edges.ts';
import { LAST_KEY } from './ranges.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';
import { readDatedAsks } from './silent.ts';
import type { SilenceClock } from './silent.ts';

export type DatedAsk = { kind: CommitmentKind; askedAt: Instant | null; replyBy?: string };

/** Whatever came of it; withdrawn asks are none. */
const STATES = ['asked', 'given', 'kept', 'broken', 'declined', 'dodged'] as const satisfies CommitmentState[];

/** `dated` = all asks with a day to reply by: see `readDatedAsks`. */
export function countKind(
  book: Book,
  kind: CommitmentKind,
  since: Instant,
  clock: SilenceClock,
  dated: readonly DatedAsk[],
): Reading<KindCounts> {
  const states = all(STATES.map((state) => countState(book, kind, state, since)));
  return all([states, countSilent(book, kind, since, clock, dated)]).then(([found, unanswered]) => {
    const [asked = 0, given = 0, kept = 0, broken = 0, declined = 0, dodged = 0] = found;
    return { kind, asked, given, kept, broken, declined, dodged, unanswered };
  });
}

/** Of one kind, `null` = of every kind; at any time. */
export function readAskCounts(book: Book, kind: CommitmentKind | null, clock: SilenceClock): Reading<AskRates> {
  const kinds = kind === null ? COMMITMENT_KINDS : [kind];
  return readDatedAsks(book).then((dated) =>
    all(kinds.map((one) => countKind(book, one, 0, clock, dated))).then((counts) => askRates(sumCounts(counts))),
  );
}

/** How many asks of a kind (`null` = of every kind) the rep made from one instant until another. */
export function readAsked(
  book: Book,
  kind: CommitmentKind | null,
  { from, until }: { from: Instant; until: Instant },
): Reading<number> {
  const kinds = kind === null ? COMMITMENT_KINDS : [kind];
  const counts = kinds.flatMap((one) => STATES.map((state) => countState(book, one, state, from, until)));
  return all(counts).then((found) => found.reduce((sum, count) => sum + count, 0));
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
  dated: readonly DatedAsk[],
): Reading<number> {
  const edge = silentBefore(now, zone);
  const today = civilDateOf(now, zone);
  const own = dated.filter((row) => row.kind === kind && (row.askedAt ?? 0) >= since);
  const counted = own.filter((row) => (row.askedAt ?? 0) < edge).length;
  const silent = own.filter((row) => (row.replyBy ?? '') < today).length;
  return countState(book, kind, 'asked', since, Math.max(since, edge)).then((long) => long - counted + silent);
}
