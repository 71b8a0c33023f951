/**
 * Multinomial logistic regression that says much with few weights: accelerated proximal steps under a penalty on the size
 * of each weight leave most of them at nothing; what remains is fitted once more under a square penalty alone. The same
 * rows give the same weights.
 */

export interface Row {
  /** Columns that hold. */
  columns: Int32Array;
  answer: number;
  weight: number;
}

interface Problem {
  rows: readonly Row[];
  answers: number;
  /** In how many rows each column holds; the last column is the bias, which nothing holds down. */
  counts: readonly number[];
}

interface Penalties {
  /** Of a weight's size: what does not earn it is nothing. */
  size: number;
  /** Of its square. */
  square: number;
}

type Weights = Float64Array<ArrayBuffer>;

/** Speed is lost so often, or the steps overshoot. */
const RESTART = 30;
/** Common columns are held down a little more than rare ones. */
const COMMON = 0.1;

/** @returns `weights[column * answers + answer]` */
export function fitFew(problem: Problem, { size, square }: Penalties, rounds: number): Weights {
  const start: Weights = new Float64Array(problem.counts.length * problem.answers);
  const few = descend(problem, start, { size, square: square / 6 }, rounds);
  const free = Uint8Array.from(few, (weight) => (weight === 0 ? 0 : 1));
  const left = { ...problem, rows: withFree(problem, free) };
  return descend(left, few, { size: 0, square }, Math.round(rounds * 0.6), free);
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
  for (const { columns, answer, weight } of rows) {
    scores.fill(0);
    for (const column of columns)
      for (let k = 0; k < answers; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * answers + k] ?? 0);
    const top = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < answers; k += 1) sum += scores[k] = Math.exp((scores[k] ?? 0) - top);
    for (let k = 0; k < answers; k += 1) scores[k] = weight * ((scores[k] ?? 0) / sum - (k === answer ? 1 : 0));
    for (const column of columns)
      for (let k = 0; k < answers; k += 1)
        slope[column * answers + k] = (slope[column * answers + k] ?? 0) + (scores[k] ?? 0);
  }
  return slope;
}

/** @param free which weights may move; absent = all */
function descend(
  problem: Problem,
  from: Weights,
  { size, square }: Penalties,
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
    const next: Weights = new Float64Array(weights.length);
    for (let at = 0; at < next.length; at += 1) {
      const column = Math.floor(at / answers);
      if (free && free[at] === 0 && column !== bias) continue;
      const [step, hold, value] = [steps[column] ?? 0, held[column] ?? 0, ahead[at] ?? 0];
      const moved = value - step * ((slope[at] ?? 0) + square * hold * value);
      next[at] = Math.sign(moved) * Math.max(Math.abs(moved) - step * size * hold, 0);
    }
    const faster = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const carry = (speed - 1) / faster;
    ahead = next.map((value, at) => value + carry * (value - (weights[at] ?? 0)));
    weights = next;
    speed = round % RESTART === 0 ? 1 : faster;
  }
  return weights;
}
