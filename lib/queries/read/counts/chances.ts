/** Chances to ask, and those that were taken, from one moment to another. */
import { rateOf } from '../../../domain/commitment/rates.ts';
import type { Rate } from '../../../domain/commitment/rates.ts';
import type { Book } from '../../../store/book.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { countStretch, readSpanCounts } from './span-counts.ts';
import type { SpanCounts, Stretch } from './span-counts.ts';

export function readChances(book: Book, stretch: Stretch): Reading<Rate> {
  return readSpanCounts(book, 'chances.').then((spans) =>
    all([count(book, spans, 'asked', stretch), count(book, spans, 'passed', stretch)]).then(([taken, passed]) =>
      rateOf(taken, taken + passed),
    ),
  );
}

function count(book: Book, spans: SpanCounts, what: 'asked' | 'passed', stretch: Stretch): Reading<number> {
  return countStretch(spans, `chances.${what}`, stretch, ({ from, until }) =>
    book.exchanges.where('[ix.chance+at]').between([what, from], [what, until], true, false).count(),
  );
}
