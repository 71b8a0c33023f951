import { median } from './row.ts';

/** @param turn counts the pairs from 0 */
type Measure = (turn: number) => Promise<number>;

export interface Pair {
  ours: number[];
  reference: number[];
}

/** Ours, reference, ours, reference …: what slows the machine down slows both. */
export async function interleave(repeats: number, ours: Measure, reference: Measure): Promise<Pair> {
  const pair: Pair = { ours: [], reference: [] };
  for (let turn = 0; turn < repeats; turn += 1) {
    pair.ours.push(await ours(turn));
    pair.reference.push(await reference(turn));
  }
  return pair;
}

/** Of the differences between neighbours in time, the middle one: steadier than the difference of two medians. */
export function medianDifference({ ours, reference }: Pair): number {
  return median(ours.map((value, turn) => value - (reference[turn] ?? 0)));
}

/** `12.1 (10.0 to 19.4)` */
export function spread(values: readonly number[], say: (value: number) => string): string {
  return `${say(median(values))} (${say(Math.min(...values))} to ${say(Math.max(...values))})`;
}

/** As `interleave`, of any number of sides: one list of figures for each, in the order in which they take their turns. */
export async function takeTurns<Side extends string, Figure>(
  repeats: number,
  sides: readonly Side[],
  measure: (side: Side, turn: number) => Promise<Figure>,
): Promise<Record<Side, Figure[]>> {
  const found = Object.fromEntries(sides.map((side) => [side, [] as Figure[]])) as Record<Side, Figure[]>;
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const side of sides) found[side].push(await measure(side, turn));
  }
  return found;
}
