import { foldHash, HASH_START, hashOn } from './hash.ts';
import { Unpacker } from './unpack.ts';

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

const ID_BITS = 20;

/**
 * A number for the name of a feature: names would be most of the weights' size. Of the features that a model knows,
 * hardly one in a hundred shares its number with another.
 */
export function idOf(name: string): number {
  let hash = HASH_START;
  for (let at = 0; at < name.length; at += 1) hash = hashOn(hash, name.charCodeAt(at));
  return foldHash(hash, ID_BITS);
}

/** Probability of each answer. */
export function predict<Answer extends string>(
  model: Model<Answer>,
  features: readonly Identified[],
): Record<Answer, number> {
  const scores = Float64Array.from(model.bias);
  for (const { id } of features) {
    const weights = model.weights.get(id);
    if (weights) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const result = {} as Record<Answer, number>;
  model.answers.forEach((answer, at) => (result[answer] = (powers[at] ?? 0) / sum));
  return result;
}

export const WEIGHT_BITS = 5;
const LEVELS = 2 ** (WEIGHT_BITS - 1);
const LARGEST = 3.2;

/** 0 is nothing, the first half speaks for an answer, the rest against it. Small weights lie closer together than big ones. */
export function weightOf(code: number): number {
  const level = code < LEVELS ? code : LEVELS - 1 - code;
  return Math.sign(level) * LARGEST * (Math.abs(level) / LEVELS) ** 1.4;
}

/**
 * As the training script packs it: the bias of each answer in hundredths above -10; the number of features; for each, in
 * the order of their ids, the step from the one before, and how much it speaks for each answer.
 */
export function decodeModel<Answer extends string>(answers: readonly Answer[], packed: string): Model<Answer> {
  const read = new Unpacker(packed);
  const bias = answers.map(() => read.number('bias', 11) / 100 - 10);
  const weights = new Map<number, readonly number[]>();
  let id = -1;
  for (let left = read.wide('features'); left > 0; left -= 1) {
    id += read.wide('step');
    weights.set(
      id,
      answers.map((answer) => weightOf(read.number(answer, WEIGHT_BITS))),
    );
  }
  return { answers, bias, weights };
}
