/** What was asked and got, per kind and overall, by counting. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { RatesView } from '../../contract/views.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { askRates, sumCounts } from '../../domain/commitment/rates.ts';
import { COMMITMENT_KINDS } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { countKinds } from '../read/counts/ask-counts.ts';
import { readChances } from '../read/counts/chances.ts';
import { startOfPeriod } from '../read/day-edges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import type { Clock } from '../../domain/time/clock.ts';

type Period = ParsedQueryArgs<'rates'>['period'];

export const answerRates: Answer<ParsedQueryArgs<'rates'>, RatesView> = (book, env, { period }) => {
  const clock = clockOf(env);
  const name = `rates ${period} ${civilDateOf(clock.now, clock.zone)} ${clock.zone} ${[...clock.week].join('')}`;
  return remember(book, name, ['commitments', 'exchanges'], () => readRates(book, period, clock));
};

function readRates(book: Book, period: Period, clock: Clock): Reading<RatesView> {
  const since = startOfPeriod(period, clock.now, clock.zone);
  return all([
    countKinds(book, COMMITMENT_KINDS, since, clock),
    readChances(book, { from: since, until: Infinity }),
  ]).then(([counts, askRate]) => ({
    kinds: counts.map((one) => ({ kind: one.kind, ...askRates(one) })).filter(({ asked }) => asked > 0),
    all: askRates(sumCounts(counts)),
    askRate,
  }));
}
