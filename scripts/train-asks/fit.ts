/** Multinomial logistic regression by L-BFGS: the same rows give the same weights. */

export interface Row {
  /** Columns that hold. */
  columns: Int32Array;
  answer: number;
  weight: number;
}

export interface Fitted {
  /** `weights[column * answers + answer]`; the last column is the bias. */
  weights: Float64Array;
}

interface Problem {
  rows: readonly Row[];
  answers: number;
  /** Penalty of each column. */
  penalties: Float64Array;
}

/** What was moved, and how the gradient changed by it. */
interface Step {
  s: Float64Array<ArrayBuffer>;
  y: Float64Array<ArrayBuffer>;
  rho: number;
}

const MEMORY = 8;

/** Loss at `weights`; fills `gradient`. */
function loss(
  { rows, answers, penalties }: Problem,
  weights: Float64Array,
  gradient: Float64Array<ArrayBuffer>,
): number {
  let total = 0;
  gradient.fill(0);
  const scores = new Float64Array(answers);
  for (const { columns, answer, weight } of rows) {
    scores.fill(0);
    for (const column of columns)
      for (let k = 0; k < answers; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * answers + k] ?? 0);
    const top = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < answers; k += 1) sum += Math.exp((scores[k] ?? 0) - top);
    total += weight * (Math.log(sum) + top - (scores[answer] ?? 0));
    for (let k = 0; k < answers; k += 1) {
      const slope = weight * (Math.exp((scores[k] ?? 0) - top) / sum - (k === answer ? 1 : 0));
      for (const column of columns) gradient[column * answers + k] = (gradient[column * answers + k] ?? 0) + slope;
    }
  }
  for (let at = 0; at < weights.length; at += 1) {
    const penalty = penalties[Math.floor(at / answers)] ?? 0;
    const value = weights[at] ?? 0;
    total += (penalty * value * value) / 2;
    gradient[at] = (gradient[at] ?? 0) + penalty * value;
  }
  return total;
}

function dot(a: Float64Array, b: Float64Array<ArrayBuffer>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function plus(a: Float64Array<ArrayBuffer>, b: Float64Array, times: number): Float64Array<ArrayBuffer> {
  return a.map((value, at) => value + times * (b[at] ?? 0));
}

/** Two-loop recursion: the gradient, straightened by the last steps. */
function direction(gradient: Float64Array, steps: readonly Step[]) {
  let q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    q = plus(q, y, -alpha);
  }
  const newest = steps.at(-1);
  if (newest) {
    const scale = 1 / (newest.rho * dot(newest.y, newest.y));
    q = q.map((value) => value * scale);
  }
  for (const { s, y, rho } of steps) {
    const beta = rho * dot(y, q);
    q = plus(q, s, (alphas.pop() ?? 0) - beta);
  }
  return q.map((value) => -value);
}

/** @param least gain of a round, as a share of the loss, below which it is done */
export function fit(problem: Problem, columns: number, rounds = 120, least = 1e-5): Fitted {
  let weights: Float64Array<ArrayBuffer> = new Float64Array((columns + 1) * problem.answers);
  let gradient = new Float64Array(weights.length);
  let value = loss(problem, weights, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const way = direction(gradient, steps);
    const slope = dot(way, gradient);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient) + 1e-12) : 1;
    let next = weights;
    const nextGradient = new Float64Array(weights.length);
    let nextValue = Infinity;
    for (let tries = 0; tries < 20; tries += 1) {
      next = plus(weights, way, length);
      nextValue = loss(problem, next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const s = plus(next, weights, -1);
    const y = plus(nextGradient, gradient, -1);
    const curve = dot(s, y);
    if (curve > 1e-10) steps.push({ s, y, rho: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    [weights, gradient, value] = [next, nextGradient, nextValue];
    if (gain < least * Math.abs(value)) break;
  }
  return { weights };
}
