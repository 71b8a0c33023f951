/** The weighing: each feature speaks for or against each answer; the sums become probabilities. */
import { featureNumber, unpackTable } from './packed.ts';
import { predict } from '../asks/model.ts';
import { ANSWER_WEIGHTS } from '../packed-tables.ts';
import type { Model } from '../asks/model.ts';
import type { Feature } from './features.ts';

export const ANSWERS = ['yes', 'other-time', 'no', 'dodge', 'unclear'] as const;
export type Answer = (typeof ANSWERS)[number];

export const WEIGHT_BITS = 4;
/** Where the bias stands: no feature has an empty name. */
export const BIAS = '';
const LEVELS = 7;
const LARGEST = 2.2;

/** 1 to 7 speak for, 8 to 14 against, the later the more; small weights lie closer together than big ones. */
export function weightOf(level: number): number {
  const against = level > LEVELS;
  return (against ? -LARGEST : LARGEST) * ((against ? level - LEVELS : level) / LEVELS) ** 1.5;
}

export function decodeAnswers(written: string): Model<Answer> {
  const table = unpackTable(written, ANSWERS.length, WEIGHT_BITS);
  const weights = new Map([...table].map(([number, levels]) => [number, levels.map(weightOf)]));
  return { answers: ANSWERS, bias: weights.get(featureNumber(BIAS)) ?? ANSWERS.map(() => 0), weights };
}

let shipped: Model<Answer> | undefined;

/** Unpacked when first asked for. */
function shippedModel(): Model<Answer> {
  shipped ??= decodeAnswers(ANSWER_WEIGHTS);
  return shipped;
}

export interface Weighed {
  answer: Answer;
  probability: number;
  /** What spoke most for it. */
  because: Feature | null;
}

export function weigh(features: readonly Feature[], model: Model<Answer> = shippedModel()): Weighed {
  const known = features.map((feature) => ({ feature, id: featureNumber(feature.name) }));
  const chances = predict(model, known);
  const answer = ANSWERS.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  const speaks = ({ id }: { id: number }) => model.weights.get(id)?.[ANSWERS.indexOf(answer)] ?? 0;
  const said = known.filter((one) => one.feature.at >= 0 && speaks(one) > 0);
  const because = said.toSorted((a, b) => speaks(b) - speaks(a))[0]?.feature ?? null;
  return { answer, probability: chances[answer], because };
}
