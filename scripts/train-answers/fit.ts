/** Multinomial logistic regression over named features, by plain gradient descent: the rows are few. */
import { ANSWERS, probabilities } from '../../lib/language/answers/model.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import type { Feature } from '../../lib/language/answers/features.ts';

export interface Example {
  features: Feature[];
  answer: Answer;
}

const STEPS = 600;
const RATE = 2;
/** Pull towards zero: keeps what few rows show from weighing much. */
const PULL = 0.004;
/** What stands in fewer rows says nothing. */
const FEWEST = 3;

export function fit(examples: readonly Example[]): Record<string, number[]> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = ['always', ...[...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : []))];
  const weights = Object.fromEntries(names.map((name) => [name, ANSWERS.map(() => 0)]));
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = Object.fromEntries(names.map((name) => [name, ANSWERS.map(() => 0)]));
    for (const { features, answer } of examples) {
      const chances = probabilities(features, weights);
      for (const { name } of [{ name: 'always' }, ...features])
        ANSWERS.forEach((known, index) => {
          const slope = slopes[name];
          if (slope) slope[index] = (slope[index] ?? 0) + (known === answer ? 1 : 0) - (chances[index] ?? 0);
        });
    }
    for (const name of names)
      weights[name] = (weights[name] ?? []).map(
        (weight, index) => weight + RATE * ((slopes[name]?.[index] ?? 0) / examples.length - PULL * weight),
      );
  }
  return weights;
}
