/** The weighing: each feature speaks for or against each answer; the sums become probabilities. */
import { idOf, predict } from '../asks/model.ts';
import { unpackIds } from './packed.ts';
import { WEIGHT_IDS, WEIGHT_LETTERS } from './weights.ts';
import type { Model } from '../asks/model.ts';
import type { Feature } from './features.ts';

export const ANSWERS = ['yes', 'other-time', 'no', 'dodge', 'unclear'] as const;
export type Answer = (typeof ANSWERS)[number];

/** a to i speak for, A to I against, the later the more; small weights lie closer together than big ones. */
export const LEVELS = 9;
const LARGEST = 2.6;
/** Of five answers, the last has what makes the sum zero. */
export const WRITTEN = ANSWERS.length - 1;

export function decodeLetter(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97) return LARGEST * ((code - 96) / LEVELS) ** 1.5;
  return code >= 65 ? -LARGEST * ((code - 64) / LEVELS) ** 1.5 : 0;
}

/** The bias first, then each feature in the order of the ids. */
export function decodeAnswers(ids: string, letters: string): Model<Answer> {
  const rows = Array.from({ length: letters.length / WRITTEN }, (_, row) => {
    const values = Array.from(letters.slice(row * WRITTEN, (row + 1) * WRITTEN), decodeLetter);
    return [...values, -values.reduce((sum, value) => sum + value, 0)];
  });
  const weights = new Map([...unpackIds(ids)].map(([id, place]) => [id, rows[place + 1] ?? []]));
  return { answers: ANSWERS, bias: rows[0] ?? [], weights };
}

const SHIPPED = decodeAnswers(WEIGHT_IDS, WEIGHT_LETTERS);

export interface Weighed {
  answer: Answer;
  probability: number;
  /** What spoke most for it. */
  because: Feature | null;
}

export function weigh(features: readonly Feature[], model: Model<Answer> = SHIPPED): Weighed {
  const known = features.map((feature) => ({ feature, id: idOf(feature.name) }));
  const chances = predict(model, known);
  const answer = ANSWERS.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  const speaks = ({ id }: { id: number }) => model.weights.get(id)?.[ANSWERS.indexOf(answer)] ?? 0;
  const said = known.filter((one) => one.feature.at >= 0 && speaks(one) > 0);
  const because = said.toSorted((a, b) => speaks(b) - speaks(a))[0]?.feature ?? null;
  return { answer, probability: chances[answer], because };
}
