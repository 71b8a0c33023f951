/** The weighing: each feature speaks for or against each answer; the sums become probabilities. */
import { idOf } from '../asks/hash.ts';
import { decodeModel, predict } from '../asks/model.ts';
import { once } from '../once.ts';
import { PACKED } from '../packed-tables.ts';
import type { Model, PackedModel } from '../asks/model.ts';
import type { Feature } from './features.ts';

export const ANSWERS = ['yes', 'other-time', 'no', 'dodge', 'unclear'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One bit more told replies no better apart. */
const FEATURE_BITS = 17;

/** By which the model knows a feature. */
export const featureId = (name: string) => idOf(name, FEATURE_BITS);

export const readModel = (packed: PackedModel): Model<Answer> => decodeModel(ANSWERS, packed);
const shipped = once(() => readModel(PACKED.answers));

export interface Weighed {
  answer: Answer;
  probability: number;
  /** What spoke most for it. */
  because: Feature | null;
}

export function weigh(features: readonly Feature[], model: Model<Answer> = shipped()): Weighed {
  const known = features.map((feature) => ({ feature, id: featureId(feature.name) }));
  const chances = predict(model, known);
  const answer = ANSWERS.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  // What speaks for another as well, as thanks do, has not decided.
  const speaks = ({ id }: { id: number }) => {
    const weights = model.weights.get(id) ?? [];
    const others = weights.filter((_, at) => ANSWERS[at] !== answer);
    return (weights[ANSWERS.indexOf(answer)] ?? 0) - Math.max(0, ...others);
  };
  const said = known.filter((one) => one.feature.at >= 0 && speaks(one) > 0);
  const because = said.toSorted((a, b) => speaks(b) - speaks(a))[0]?.feature ?? null;
  return { answer, probability: chances[answer], because };
}
