/**
 * `growth`: what surfaces ask all day, in books of a thousand to a million commitments, in turn. An index serves each of
 * these questions, so none may grow faster than the logarithm of the book: a thousand times as much, twice the time.
 */
import type { Page } from 'playwright-core';
import { askPort, openAsker } from '../probes/ask-port.ts';
import type { BookStage } from '../stages/book-stage.ts';
import { SIZES } from '../stages/grown-book.ts';
import type { Size } from '../stages/grown-book.ts';
import { takeTurns } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Curve, Measured } from '../row.ts';

const LEAST: Size = SIZES[0];
const MOST: Size = SIZES[3];
const GOAL_TIMES = Math.log(MOST) / Math.log(LEAST);
const LIMIT = 50;
const WARM_UP = 3;
/** An answer takes milliseconds. */
const MODEST_REPEATS = 15;

/** Each with what it is called in the chart. */
const QUESTIONS: readonly (readonly [figure: string, name: string, args: object])[] = [
  ['today', 'today', { limit: LIMIT }],
  ['due next', 'ledger', { state: 'due', limit: LIMIT }],
  ['open asks', 'ledger', { state: 'asked', limit: LIMIT }],
  ['deals', 'deals', { limit: LIMIT }],
  ['one deal', 'deal', { dealId: 'deal-7' }],
  ['its timeline', 'timeline', { dealId: 'deal-7', limit: LIMIT }],
  ['people', 'contacts', { limit: LIMIT }],
  ['search', 'search', { text: 'maple 8', limit: 12 }],
  ['a week', 'calendar', week()],
];

export async function measureGrowth(stage: BookStage, repeats: number): Promise<Measured> {
  const pages = new Map<Size, Page>();
  for (const size of SIZES) pages.set(size, await openAsker(stage.context, await stage.book(size)));
  const curves: Curve[] = [];
  for (const [figure, name, args] of QUESTIONS) {
    const ask = async (size: Size): Promise<number> => {
      const page = pages.get(size);
      if (!page) throw new Error(`no book of ${size}`);
      return (await askPort(page, 'surface', name, args)).ms;
    };
    for (let turn = 0; turn < WARM_UP; turn += 1) for (const size of SIZES) await ask(size);
    const found = await takeTurns(Math.max(repeats, MODEST_REPEATS), SIZES.map(String), (size) =>
      ask(Number(size) as Size),
    );
    curves.push({ figure, points: SIZES.map((size) => [size, median(found[String(size)] ?? [])]) });
  }
  for (const page of pages.values()) await page.close();
  return describe(curves);
}

function describe(curves: Curve[]): Measured {
  const steepest = curves.toSorted((a, b) => rise(b) - rise(a))[0];
  if (!steepest) throw new Error('nothing was asked');
  const over = curves.filter((curve) => rise(curve) > GOAL_TIMES).length;
  const words = ({ figure, points }: Curve) => `${figure} ${points.map(([, ms]) => ms.toFixed(1)).join(', ')} ms`;
  return {
    row: rowOfTimes('growth', end(steepest), start(steepest), GOAL_TIMES),
    unit: 'ms',
    note: `the steepest of ${curves.length} (${steepest.figure}), ${over} over the goal, which is the logarithm's; at ${SIZES.join(', ')} commitments: ${curves.map(words).join('; ')}`,
    curves,
  };
}

const start = ({ points }: Curve): number => points[0]?.[1] ?? Number.NaN;
const end = ({ points }: Curve): number => points.at(-1)?.[1] ?? Number.NaN;
const rise = (curve: Curve): number => end(curve) / start(curve);

function week(): { from: string; to: string } {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return { from: day(0), to: day(6) };
}
