/**
 * Multinomial logistic regression that says much with few weights. Accelerated proximal steps under a penalty on the size
 * of each weight and on that of each feature leave most of them at nothing; once more under one that spares what is large,
 * so that what is said twice is said once; what remains is fitted under a square penalty alone, and then rounded to few
 * levels a part at a time, so that the rest makes up for it. The same rows give the same weights.
 */
import { readRow } from './problem.ts';
import type { Problem, Row, Weights } from './problem.ts';

export interface Penalties {
  /** Of a weight's size: what does not earn it is nothing. */
  size: number;
  /** Of all weights of a feature together, as it costs its number in the packed table however much it says; absent = none. */
  group?: number;
  /** Of its square. */
  square: number;
  /** What a weight may be, besides nothing; absent = anything. */
  levels?: readonly number[];
}

const ROUNDS = 60;
/** Speed is lost so often, or the steps overshoot. */
const RESTART = 30;
/** Common columns are held down a little more than rare ones. */
const COMMON = 0.1;
/**
 * The second time, a weight of nothing is held down by so much more, one of `LARGE` by half of that, and so on; all of a
 * feature together in the same way.
 */
const [SPARING, LARGE, LARGE_GROUP] = [2.2, 0.15, 0.3];
/** Parts of the weights that are rounded, one after the other. */
const PARTS = [0.5, 0.75, 0.9, 1];

/** @returns `weights[column * answers + answer]` */
export function fitFew(problem: Problem, { size, group = 0, square, levels }: Penalties): Weights {
  const none: Weights = new Float64Array(problem.counts.length * problem.answers);
  const all = { sizes: none.map(() => size), groups: problem.counts.map(() => group), square: square / 6 };
  const first = descend(problem, none, all, ROUNDS);
  const sparing = {
    sizes: first.map((weight) => (size * SPARING) / (1 + Math.abs(weight) / LARGE)),
    groups: problem.counts.map(
      (_, column) => (group * SPARING) / (1 + lengthOf(first, column, problem.answers) / LARGE_GROUP),
    ),
    square: square / 6,
  };
  const few = descend(problem, first, sparing, ROUNDS / 2);
  const free = Uint8Array.from(few, (weight) => (weight === 0 ? 0 : 1));
  const left = { ...problem, rows: withFree(problem, free) };
  const fitted = descend(left, few, { square }, ROUNDS * 0.6, free);
  return levels ? roundInParts(left, fitted, free, square, [0, ...levels]) : fitted;
}

/** `free` are rounded, those nearest to a level first. */
function roundInParts(
  problem: Problem,
  fitted: Weights,
  free: Uint8Array,
  square: number,
  levels: readonly number[],
): Weights {
  const nearest = (weight: number) =>
    levels.reduce((best, level) => (Math.abs(level - weight) < Math.abs(best - weight) ? level : best));
  const bias = (problem.counts.length - 1) * problem.answers;
  const all = [...free.keys()].filter((at) => free[at] === 1 && at < bias);
  let weights = fitted;
  for (const part of PARTS) {
    const off = (at: number) => Math.abs(nearest(weights[at] ?? 0) - (weights[at] ?? 0));
    const open = all.filter((at) => free[at] === 1).toSorted((a, b) => off(a) - off(b));
    for (const at of open.slice(0, Math.ceil(all.length * part) - (all.length - open.length))) {
      weights[at] = nearest(weights[at] ?? 0);
      free[at] = 0;
    }
    weights = descend(problem, weights, { square }, ROUNDS * 0.2, free);
  }
  return weights;
}

/** Of the weights of a column, as one vector. */
function lengthOf(weights: Weights, column: number, answers: number): number {
  let sum = 0;
  for (let at = column * answers; at < (column + 1) * answers; at += 1) sum += (weights[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}

/** The columns that may still move. */
function withFree({ rows, answers, counts }: Problem, free: Uint8Array): Row[] {
  const moves = counts.map((_, column) => free.subarray(column * answers, (column + 1) * answers).includes(1));
  moves[counts.length - 1] = true;
  return rows.map((row) => ({ ...row, columns: row.columns.filter((column) => moves[column]) }));
}

/** Slope of the loss at `weights`, penalties left out. */
function slopeOf({ rows, answers }: Problem, weights: Weights): Weights {
  const slope: Weights = new Float64Array(weights.length);
  const scores = new Float64Array(answers);
  for (const { columns, target, weight } of rows) {
    readRow(columns, weights, scores);
    for (let k = 0; k < answers; k += 1) scores[k] = weight * ((scores[k] ?? 0) - (target[k] ?? 0));
    for (const column of columns)
      for (let k = 0; k < answers; k += 1)
        slope[column * answers + k] = (slope[column * answers + k] ?? 0) + (scores[k] ?? 0);
  }
  return slope;
}

/**
 * @param sizes the penalty on the size of each weight; absent = none
 * @param groups … on the length of each column; absent = none
 * @param free which weights may move; absent = all
 */
function descend(
  problem: Problem,
  from: Weights,
  { sizes, groups, square }: { sizes?: Weights; groups?: readonly number[]; square: number },
  rounds: number,
  free?: Uint8Array,
): Weights {
  const { rows, answers, counts } = problem;
  const bias = counts.length - 1;
  const width = rows.reduce((sum, { columns }) => sum + columns.length, 0) / rows.length;
  const steps = counts.map((count, column) => 3 / (count * (column === bias ? 1 : 1.5) + 2) / Math.sqrt(width));
  const held = counts.map((count, column) => (column === bias ? 0 : (count / 10) ** COMMON));
  let [weights, ahead, speed]: [Weights, Weights, number] = [from, from.slice(), 1];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeOf(problem, ahead);
    const next: Weights = weights.slice();
    for (let at = 0; at < next.length; at += 1) {
      const column = Math.floor(at / answers);
      if (free && free[at] === 0 && column !== bias) continue;
      const [step, hold, value] = [steps[column] ?? 0, held[column] ?? 0, ahead[at] ?? 0];
      const moved = value - step * ((slope[at] ?? 0) + square * hold * value);
      next[at] = Math.sign(moved) * Math.max(Math.abs(moved) - step * (sizes?.[at] ?? 0) * hold, 0);
    }
    if (groups)
      for (let column = 0; column < bias; column += 1) {
        const length = lengthOf(next, column, answers);
        if (length === 0) continue;
        const kept = Math.max(1 - ((steps[column] ?? 0) * (groups[column] ?? 0) * (held[column] ?? 0)) / length, 0);
        for (let at = column * answers; at < (column + 1) * answers; at += 1) next[at] = (next[at] ?? 0) * kept;
      }
    const faster = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const carry = (speed - 1) / faster;
    ahead = next.map((value, at) => value + carry * (value - (weights[at] ?? 0)));
    weights = next;
    speed = round % RESTART === 0 ? 1 : faster;
  }
  return weights;
}
