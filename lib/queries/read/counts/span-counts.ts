/** How many there were from one moment to another: whole spans of time from the totals, and no more than their edges counted. */
import type { Instant } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import { SPAN_MS } from '../../../store/writing/counts.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Of each key, without its span, how many there are by span. */
export type SpanCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface Stretch {
  from: Instant;
  /** Without it; `Infinity` = no end. */
  until: Instant;
}

/** @param beginning of the keys */
export function readSpanCounts(book: Book, beginning: string): Reading<SpanCounts> {
  return book.counts
    .where('key')
    .startsWith(beginning)
    .toArray()
    .then((rows) => {
      const counts = new Map<string, Map<number, number>>();
      for (const { key, n } of rows) {
        const dot = key.lastIndexOf('.');
        const spans = counts.get(key.slice(0, dot)) ?? new Map<number, number>();
        counts.set(key.slice(0, dot), spans.set(Number(key.slice(dot + 1)), n));
      }
      return counts;
    });
}

/** @param countPiece counts by the index what lies in less than a span */
export function countStretch(
  counts: SpanCounts,
  key: string,
  { from, until }: Stretch,
  countPiece: (piece: Stretch) => Reading<number>,
): Reading<number> {
  const first = Math.ceil(from / SPAN_MS);
  const end = Math.floor(until / SPAN_MS);
  if (first >= end) return countPiece({ from, until });
  const whole = [...(counts.get(key) ?? [])].filter(([span]) => span >= first && span < end);
  const edges = [
    { from, until: first * SPAN_MS },
    { from: end * SPAN_MS, until },
  ];
  // Without an end the last one is empty as well.
  const pieces = edges.filter((edge) => edge.from < edge.until);
  return all(pieces.map(countPiece)).then((found) =>
    found.reduce(
      (sum, n) => sum + n,
      whole.reduce((sum, [, n]) => sum + n, 0),
    ),
  );
}
