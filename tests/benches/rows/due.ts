/**
 * `due-ledger` and `due-today`: the fifty that are due next, and the fifty that need the rep today, asked of our worker in a
 * book of a million commitments. `reference` asks the same worker over a port of the same kind for the first fifty rows of
 * the same ranges of the same index, as they lie there: without the names that belong to them, and without a total.
 */
import type { Page } from 'playwright-core';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { askPort, openAsker } from '../probes/ask-port.ts';
import type { BookStage } from '../stages/book-stage.ts';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const GOAL_TIMES = 1.5;
const LIMIT = 50;
const SIZE = 1_000_000;
const INDEX = '[ix.closed+state+dueOn]';
const OPEN = ['to-ask', 'asked', 'given'];
const LAST = '9999-12-31';
/** An answer takes milliseconds. */
const MODEST_REPEATS = 31;
const WARM_UP = 3;

type Bounds = (today: string) => [lower: string, upper: string];

export async function measureDue(stage: BookStage, repeats: number): Promise<Measured[]> {
  const page = await openAsker(stage.context, await stage.book(SIZE));
  const rows = [
    await measure(page, repeats, 'due-ledger', ['ledger', { state: 'due', limit: LIMIT }], (today) => [today, LAST]),
    await measure(page, repeats, 'due-today', ['today', { limit: LIMIT }], (today) => ['0', today]),
  ];
  await page.close();
  return rows;
}

async function measure(
  page: Page,
  repeats: number,
  id: string,
  [name, args]: readonly [string, object],
  bounds: Bounds,
): Promise<Measured> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [lower, upper] = bounds(civilDateOf(Date.now(), zone));
  const ranges = OPEN.map((state) => [
    [0, state, lower],
    [0, state, upper],
  ]);
  const ours = async () => (await askPort(page, 'surface', name, args)).ms;
  const raw = async () => (await askPort(page, 'raw', 'ranges', { index: INDEX, ranges, limit: LIMIT })).ms;
  const { ms: first } = await askPort(page, 'surface', name, args);
  for (let turn = 0; turn < WARM_UP; turn += 1) for (const ask of [ours, raw]) await ask();
  const pair = await interleave(Math.max(repeats, MODEST_REPEATS), ours, raw);
  const say = (value: number) => `${value.toFixed(1)} ms`;
  return {
    row: rowOfTimes(id, median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `${LIMIT} of ${SIZE}: ours with deal, company and person ${spread(pair.ours, say)}, the bare rows ${spread(pair.reference, say)}; the first time ${say(first)}`,
  };
}
