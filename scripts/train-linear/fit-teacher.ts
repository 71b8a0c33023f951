/**
 * The large model that the small one learns from: every feature has a say, and none can be relied on, because half of
 * those of a sentence are hidden each time that it is read. It reads strangers better than any that has to choose its
 * features, and is many times too large to ship. The same rows give the same weights.
 */
import { seededRandom } from '../../lib/domain/sample-book/random.ts';
import { toProbabilities } from '../../lib/language/asks/model.ts';
import type { Problem, Row, Weights } from './problem.ts';

const ROUNDS = 10;
const BATCH = 64;
const HIDDEN = 0.5;
/** So much of the target is spread over all answers: nothing is quite sure. */
const DOUBT = 0.05;
const STEP = 0.003;
const DECAY = 0.02;
/** Of the running means of slopes and of their squares. */
const [MEAN, SQUARES] = [0.9, 0.999];

/** @returns `weights[column * answers + answer]` */
export function fitTeacher({ rows, answers, counts }: Problem, seed: number): Weights {
  const random = seededRandom(seed).next;
  const descent = new Descent(counts.length, answers, Math.ceil(rows.length / BATCH) * ROUNDS);
  const scores = new Float64Array(answers);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((at) => rows[at] ?? []);
      for (const row of batch) {
        const seen = row.columns.filter((column) => column === descent.bias || random() >= HIDDEN);
        const error = errorOf(row, seen, descent, scores);
        descent.add(seen, error);
      }
      descent.step(batch.length);
    }
  }
  return descent.weights;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** What each answer gets too much, into `scores`. */
function errorOf({ target, weight }: Row, seen: Int32Array, descent: Descent, scores: Float64Array): Float64Array {
  const answers = scores.length;
  scores.fill(0);
  for (const column of seen)
    for (let k = 0; k < answers; k += 1)
      scores[k] = (scores[k] ?? 0) + descent.loud(column) * (descent.weights[column * answers + k] ?? 0);
  toProbabilities(scores);
  for (let k = 0; k < answers; k += 1) {
    const wanted = (target[k] ?? 0) * (1 - DOUBT) + DOUBT / answers;
    scores[k] = weight * ((scores[k] ?? 0) - wanted);
  }
  return scores;
}

/** AdamW on the columns that a batch has touched. */
class Descent {
  readonly weights: Weights;
  readonly bias: number;
  readonly #answers: number;
  readonly #steps: number;
  readonly #slope: Float64Array;
  readonly #mean: Float64Array;
  readonly #squares: Float64Array;
  readonly #touched = new Set<number>();
  #taken = 0;

  constructor(columns: number, answers: number, steps: number) {
    this.weights = new Float64Array(columns * answers);
    this.#slope = new Float64Array(columns * answers);
    this.#mean = new Float64Array(columns * answers);
    this.#squares = new Float64Array(columns * answers);
    this.bias = columns - 1;
    this.#answers = answers;
    this.#steps = steps;
  }

  /** Columns that are seen speak for those that are hidden. */
  loud(column: number): number {
    return column === this.bias ? 1 : 1 / (1 - HIDDEN);
  }

  add(columns: Int32Array, error: Float64Array): void {
    for (const column of columns) {
      this.#touched.add(column);
      const from = column * this.#answers;
      for (let k = 0; k < this.#answers; k += 1)
        this.#slope[from + k] = (this.#slope[from + k] ?? 0) + this.loud(column) * (error[k] ?? 0);
    }
  }

  /** Shorter and shorter ones, to nothing at the end. */
  step(rows: number): void {
    const pace = STEP * (1 - this.#taken / this.#steps);
    this.#taken += 1;
    const [meanSeen, squaresSeen] = [1 - MEAN ** this.#taken, 1 - SQUARES ** this.#taken];
    for (const column of this.#touched)
      for (let at = column * this.#answers; at < (column + 1) * this.#answers; at += 1) {
        const slope = (this.#slope[at] ?? 0) / rows;
        this.#slope[at] = 0;
        const mean = (this.#mean[at] = MEAN * (this.#mean[at] ?? 0) + (1 - MEAN) * slope);
        const squares = (this.#squares[at] = SQUARES * (this.#squares[at] ?? 0) + (1 - SQUARES) * slope * slope);
        const weight = this.weights[at] ?? 0;
        const held = column === this.bias ? 0 : DECAY * weight;
        this.weights[at] = weight - pace * (mean / meanSeen / (Math.sqrt(squares / squaresSeen) + 1e-8) + held);
      }
    this.#touched.clear();
  }
}
