/** What is fitted: rows of columns that hold, and what each row is to be read as. */
import { toProbabilities } from '../../lib/language/asks/model.ts';

export interface Row {
  /** Columns that hold; the last column of all is the bias. */
  columns: Int32Array;
  /** How likely each answer is to be: of 1 in all. */
  target: Float32Array;
  weight: number;
}

export interface Problem {
  rows: Row[];
  answers: number;
  /** In how many rows each column holds; the last column is the bias, which nothing holds down. */
  counts: readonly number[];
}

/** `weights[column * answers + answer]` */
export type Weights = Float64Array<ArrayBuffer>;

/** One answer, sure. */
export function sure(answer: number, answers: number): Float32Array {
  return Float32Array.from({ length: answers }, (_, at) => (at === answer ? 1 : 0));
}

/** What `weights` make of a row, into `scores`: probabilities. */
export function readRow(columns: Int32Array, weights: Weights, scores: Float64Array): void {
  const answers = scores.length;
  scores.fill(0);
  for (const column of columns)
    for (let k = 0; k < answers; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * answers + k] ?? 0);
  toProbabilities(scores);
}
