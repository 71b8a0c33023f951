/** The weighing: each feature speaks for or against each answer; the sums become probabilities. */
import { WORD_WEIGHTS } from './word-weights.ts';
import { WEIGHTS } from './weights.ts';
import type { Feature } from './features.ts';

export const ANSWERS = ['yes', 'other-time', 'no', 'dodge', 'unclear'] as const;
export type Answer = (typeof ANSWERS)[number];
/** One weight an answer, in the order of `ANSWERS`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** `word:1,-2,0,0,3`: tenths, in the order of `ANSWERS`. */
function readWordWeights(text: string): Weights {
  const entries = text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'));
  return Object.fromEntries(
    entries.map(([word, values = '']) => [`word: ${word}`, values.split(',').map((value) => Number(value) / 10)]),
  );
}

const SHIPPED: Weights = { ...readWordWeights(WORD_WEIGHTS), ...WEIGHTS };

export interface Weighed {
  answer: Answer;
  probability: number;
  /** What spoke most for it. */
  because: Feature | null;
}

export function probabilities(features: readonly Feature[], weights: Weights): number[] {
  const sums = ANSWERS.map((_, index) =>
    [{ name: 'always' }, ...features].reduce((sum, { name }) => sum + (weights[name]?.[index] ?? 0), 0),
  );
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function weigh(features: readonly Feature[], weights: Weights = SHIPPED): Weighed {
  const chances = probabilities(features, weights);
  const best = chances.indexOf(Math.max(...chances));
  const speaks = (feature: Feature) => weights[feature.name]?.[best] ?? 0;
  const said = features.filter((feature) => feature.at >= 0 && speaks(feature) > 0);
  const because = said.toSorted((a, b) => speaks(b) - speaks(a))[0] ?? null;
  return { answer: ANSWERS[best] ?? 'unclear', probability: chances[best] ?? 0, because };
}
