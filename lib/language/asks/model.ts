import { unpackTable } from '../answers/packed.ts';

/** A linear model: how much each feature speaks for each answer. */
export interface Model<Answer extends string> {
  answers: readonly Answer[];
  bias: readonly number[];
  /** By the id of the feature. */
  weights: ReadonlyMap<number, readonly number[]>;
}

export interface Identified {
  id: number;
}

/** Probability of each answer. */
export function predict<Answer extends string>(
  model: Model<Answer>,
  features: readonly Identified[],
): Record<Answer, number> {
  // An array and plain loops: with a few numbers, a typed array costs more to make than to fill.
  const scores = [...model.bias];
  for (const { id } of features) {
    const weights = model.weights.get(id);
    if (weights) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  }
  toProbabilities(scores);
  const result = {} as Record<Answer, number>;
  model.answers.forEach((answer, at) => (result[answer] = scores[at] ?? 0));
  return result;
}

/** In place. Training fits with the same. */
export function toProbabilities(scores: number[] | Float64Array): void {
  let [top, sum] = [-Infinity, 0];
  for (const score of scores) top = Math.max(top, score);
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - top);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

export const WEIGHT_BITS = 5;
const LEVELS = 2 ** (WEIGHT_BITS - 1);
const LARGEST = 3.2;

/** 0 is nothing, the first half speaks for an answer, the rest against it. Small weights lie closer together than big ones. */
export function weightOf(code: number): number {
  const level = code < LEVELS ? code : LEVELS - 1 - code;
  return Math.sign(level) * LARGEST * (Math.abs(level) / LEVELS) ** 1.4;
}

/** A model as the training script writes it. */
export interface PackedModel {
  bias: readonly number[];
  /** By the id of each feature, a code for each answer. */
  weights: string;
}

export function decodeModel<Answer extends string>(answers: readonly Answer[], packed: PackedModel): Model<Answer> {
  const codes = unpackTable(packed.weights, answers.length, WEIGHT_BITS);
  const weights = new Map([...codes].map(([id, said]) => [id, said.map(weightOf)]));
  return { answers, bias: packed.bias, weights };
}
