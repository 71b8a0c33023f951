/** Multinomial logistic regression in which what says little says nothing, by FISTA: the same rows give the same weights. */

export interface SparseRow {
  /** Columns that hold; the last column of all is the bias. */
  columns: Int32Array;
  answer: number;
}

export interface SparseProblem {
  rows: readonly SparseRow[];
  columns: number;
  answers: number;
  /** Takes this much off each weight, down to zero. */
  lasso: number;
  /** Pulls weights towards zero by their size. */
  ridge: number;
}

const ROUNDS = 200;
const POWER_ROUNDS = 15;
/** Of the bound on how sharply the loss bends: it never comes near it, and restarts mend what goes too far. */
const BENDS = 0.175;

/** The largest eigenvalue of the rows' products. */
function largest({ rows, columns }: SparseProblem): number {
  let way: Float64Array<ArrayBuffer> = new Float64Array(columns).fill(1 / Math.sqrt(columns));
  let size = 1;
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    const next = new Float64Array(columns);
    for (const row of rows) {
      const sum = row.columns.reduce((total, column) => total + (way[column] ?? 0), 0);
      for (const column of row.columns) next[column] = (next[column] ?? 0) + sum;
    }
    size = Math.sqrt(next.reduce((total, value) => total + value * value, 0));
    way = next.map((value) => value / size);
  }
  return size;
}

/** What each answer gets, of 1 in all, less 1 for the right one. */
function errorsOf(row: SparseRow, weights: Float64Array, answers: number): Float64Array {
  const scores = new Float64Array(answers);
  for (const column of row.columns)
    for (let k = 0; k < answers; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * answers + k] ?? 0);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power, k) => power / sum - (k === row.answer ? 1 : 0));
}

function slopeAt({ rows, answers, ridge }: SparseProblem, weights: Float64Array): Float64Array<ArrayBuffer> {
  const slope = Float64Array.from(weights, (weight) => ridge * weight);
  for (const row of rows) {
    const errors = errorsOf(row, weights, answers);
    for (const column of row.columns)
      for (let k = 0; k < answers; k += 1) {
        const at = column * answers + k;
        slope[at] = (slope[at] ?? 0) + (errors[k] ?? 0);
      }
  }
  return slope;
}

/** `weights[column * answers + answer]`. */
export function fitSparse(problem: SparseProblem): Float64Array {
  const { columns, answers, lasso } = problem;
  const step = 1 / (BENDS * largest(problem) + problem.ridge);
  const firstOfBias = (columns - 1) * answers;
  let weights: Float64Array<ArrayBuffer> = new Float64Array(columns * answers);
  let ahead: Float64Array<ArrayBuffer> = weights;
  let pace = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeAt(problem, ahead);
    const next = ahead.map((value, at) => {
      const moved = value - step * (slope[at] ?? 0);
      return at >= firstOfBias ? moved : Math.sign(moved) * Math.max(Math.abs(moved) - step * lasso, 0);
    });
    const turned = next.reduce((sum, value, at) => sum + ((ahead[at] ?? 0) - value) * (value - (weights[at] ?? 0)), 0);
    if (turned > 0) pace = 1;
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const last = weights;
    const swing = (pace - 1) / faster;
    ahead = next.map((value, at) => value + swing * (value - (last[at] ?? 0)));
    [weights, pace] = [next, faster];
  }
  return weights;
}
