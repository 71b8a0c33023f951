/**
 * `import`: a backup of 100,000 records with its events, from the text to the transaction that has completed, with every row
 * held against its schema and every index and counter made. `reference` puts the same rows, as they came to lie, into empty
 * stores with the same indexes, in one transaction, and looks at none of them. Both in a page of the extension.
 */
import type { BookStage } from '../stages/book-stage.ts';
import { interleave, spread } from '../interleave.ts';
import { openLoader } from '../stages/kept-profile.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const GOAL_TIMES = 1.3;
/** With all that belongs to them some 100,000 records. */
const DEALS = 3000;

interface World {
  prepareImport(deals: number): Promise<{ records: number; characters: number }>;
  importOnce(): Promise<{ ms: number; readMs: number; told: number }>;
  putOnce(): Promise<number>;
  clearImport(): Promise<void>;
}

export async function measureImport(stage: BookStage, repeats: number): Promise<Measured> {
  const page = await openLoader(stage.context, await stage.book('empty'), 'import');
  const { records, characters } = await page.evaluate(
    (deals) => (globalThis as unknown as World).prepareImport(deals),
    DEALS,
  );
  const readTimes: number[] = [];
  let told = 0;
  const ours = async (): Promise<number> => {
    const found = await page.evaluate(() => (globalThis as unknown as World).importOnce());
    readTimes.push(found.readMs);
    told = found.told;
    return found.ms;
  };
  const raw = () => page.evaluate(() => (globalThis as unknown as World).putOnce());
  for (const once of [ours, raw]) await once();
  readTimes.length = 0;
  const pair = await interleave(repeats, ours, raw);
  await page.evaluate(() => (globalThis as unknown as World).clearImport());
  await page.close();
  const say = (value: number) => `${(value / 1000).toFixed(2)} s`;
  return {
    row: rowOfTimes('import', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `${records} records, ${(characters / 1e6).toFixed(0)} MB of text: ours ${spread(pair.ours, say)}, of it ${spread(readTimes, say)} until all was read and checked, told its progress ${told} times; raw puts ${spread(pair.reference, say)}`,
  };
}
