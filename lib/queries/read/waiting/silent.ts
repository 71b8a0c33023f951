/** Asks of live deals on which no answer was seen: for seven working days, or past the day by which one was wanted. */
import { civilDateOf } from '../../../domain/time/civil-date.ts';
import type { Clock } from '../../../domain/time/clock.ts';
import { silentFrom } from '../../../domain/commitment/commitment.ts';
import type { Book } from '../../../store/book.ts';
import type { Kept } from '../../../store/rows/rows.ts';
import { silentBefore } from '../day-edges.ts';
import { countRange, readSlice } from '../rows/ranges.ts';
import type { IndexRange, Slice } from '../rows/ranges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { COUNTED_BEYOND } from '../counts/totals.ts';

type Row = Kept<'commitment'>;
/** The rep names such a day by hand, one ask at a time. */
const MOST_WITH_DAY = 1000;

/** The longest silent first: in this order each of the two ranges stands in its index. */
export function compareSilence(clock: Clock): (a: Row, b: Row) => number {
  return (a, b) =>
    compare(silentFrom(a, clock), silentFrom(b, clock)) ||
    compare(a.replyBy ?? '', b.replyBy ?? '') ||
    (a.replyBy === undefined ? (a.askedAt ?? 0) - (b.askedAt ?? 0) : 0) ||
    compare(a.id, b.id);
}

/** All asks with a day to reply by, on closed deals too. */
export function readDatedAsks(book: Book): Reading<Row[]> {
  const index = '[ix.closed+ix.replyBy]';
  return all(
    [0, 1].map((closed) =>
      book.commitments
        .where(index)
        .between([closed, '0'], [closed, '9999-12-31'], true, true)
        .limit(MOST_WITH_DAY)
        .toArray(),
    ),
  ).then((rows) => rows.flat());
}

interface Dated {
  /** Of live deals, with a day to reply by: judged by it. */
  past: Row[];
  /** They stand among the long silent too, where they don't count. */
  twice: number;
}

/** Asks with a day to reply by, on live deals. */
function readDated(book: Book, clock: Clock): Reading<Dated> {
  const edge = silentBefore(clock);
  const today = civilDateOf(clock.now, clock.zone);
  const dated = book.commitments.where('[ix.closed+ix.replyBy]').between([0, '0'], [0, '9999-12-31'], true, true);
  return dated
    .limit(MOST_WITH_DAY)
    .toArray()
    .then((rows) => ({
      past: rows.filter(({ replyBy }) => (replyBy ?? '') < today),
      twice: rows.filter(({ askedAt }) => (askedAt ?? 0) < edge).length,
    }));
}

function readRows(book: Book, clock: Clock, { offset, limit }: Slice, { past, twice }: Dated): Reading<Row[]> {
  const end = offset + limit;
  return readSlice(book.commitments, longSilent(clock), { offset: 0, limit: end + twice }).then((rows) =>
    [...rows.filter(({ replyBy }) => replyBy === undefined), ...past].sort(compareSilence(clock)).slice(offset, end),
  );
}

export function readSilent(book: Book, clock: Clock, slice: Slice): Reading<Row[]> {
  return readDated(book, clock).then((dated) => readRows(book, clock, slice, dated));
}

/** A page of them; `total` goes 500 rows beyond it at most. */
export function readSilentPage(book: Book, clock: Clock, slice: Slice): Reading<{ rows: Row[]; total: number }> {
  return readDated(book, clock).then((dated) => {
    const most = slice.offset + slice.limit + dated.twice + COUNTED_BEYOND;
    return all([readRows(book, clock, slice, dated), countRange(book.commitments, longSilent(clock), most)]).then(
      ([rows, length]) => ({ rows, total: length - dated.twice + dated.past.length }),
    );
  });
}

function longSilent(clock: Clock): IndexRange {
  const asked = [0, 'they', 'asked'];
  return {
    index: '[ix.closed+direction+state+askedAt]',
    lower: [...asked, 0],
    upper: [...asked, silentBefore(clock) - 1],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
