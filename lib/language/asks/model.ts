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
 * A number for the name of a feature (FNV-1a, folded to 20 bits): names would be most of the weights' size. Of the
 * features that a model knows, hardly one in a thousand shares its number with another.
 */
export function idOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> ID_BITS) ^ hash) & ((1 << ID_BITS) - 1);
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

/**
 * A weight as one letter: `.` is nothing, a to h speak for the answer, A to H against it, the later the more. Small
 * weights lie closer together than big ones.
 */
const LETTERS = 8;
const LARGEST = 3;

export function decodeWeight(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97) return LARGEST * ((code - 96) / LETTERS) ** 1.5;
  return code >= 65 ? -LARGEST * ((code - 64) / LETTERS) ** 1.5 : 0;
}

/** The steps between ids, to the base of 64, two signs each. */
export const STEP_SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const STEP_WIDTH = 2;

/**
 * As the training script writes it: a letter of bias for each answer; then the features in the order of their ids, each
 * as the step from the one before; then a letter for each answer of each feature.
 */
export function decodeModel<Answer extends string>(answers: readonly Answer[], written: string): Model<Answer> {
  const width = answers.length;
  const weightsAt = (at: number) => Array.from(written.slice(at, at + width), decodeWeight);
  const count = (written.length - width) / (STEP_WIDTH + width);
  const weights = new Map<number, readonly number[]>();
  let id = 0;
  for (let feature = 0; feature < count; feature += 1) {
    const step = width + feature * STEP_WIDTH;
    id += STEP_SIGNS.indexOf(written.charAt(step)) * 64 + STEP_SIGNS.indexOf(written.charAt(step + 1));
    weights.set(id, weightsAt(width + count * STEP_WIDTH + feature * width));
  }
  return { answers, bias: weightsAt(0), weights };
}
