/** Fits the weights of the features of replies. The same rows give the same weights. */
import { ANSWERS } from '../../lib/language/answers/model.ts';
import { featureNumber } from '../../lib/language/answers/packed.ts';
import { fitSparse } from './fit-sparse.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import type { Feature } from '../../lib/language/answers/features.ts';

export interface Example {
  features: Feature[];
  answer: Answer;
  /** Who wrote it: rows of one voice are held out together. */
  voice: string;
}

/** In the order of `ANSWERS`; features by their number, as they are shipped: what shares one is fitted as one. */
export interface Fitted {
  bias: readonly number[];
  weights: ReadonlyMap<number, readonly number[]>;
}

/** What stands in fewer rows says nothing. */
const FEWEST = 2;
/** Two thirds of it reads half of one in a hundred more of what other writers wrote, for 650 bytes. */
const LASSO = 3;
const RIDGE = 0.2;

/** The numbers of the features that stand often enough. */
function oftenIn(rows: readonly ReadonlySet<number>[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) for (const number of row) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].flatMap(([number, count]) => (count >= FEWEST ? [number] : []));
}

export function fitAnswers(examples: readonly Example[]): Fitted {
  const held = examples.map(({ features }) => new Set(features.map(({ name }) => featureNumber(name))));
  const numbers = oftenIn(held);
  const columnOf = new Map(numbers.map((number, column) => [number, column]));
  const bias = numbers.length;
  const weights = fitSparse({
    rows: examples.map(({ answer }, at) => ({
      columns: Int32Array.from([...[...(held[at] ?? [])].flatMap((number) => columnOf.get(number) ?? []), bias]),
      answer: ANSWERS.indexOf(answer),
    })),
    columns: numbers.length + 1,
    answers: ANSWERS.length,
    lasso: LASSO,
    ridge: RIDGE,
  });
  const at = (column: number) => Array.from(weights.slice(column * ANSWERS.length, (column + 1) * ANSWERS.length));
  const said = numbers.flatMap((number, column): [number, number[]][] => {
    const values = at(column);
    return values.some((value) => value !== 0) ? [[number, values]] : [];
  });
  return { bias: at(bias), weights: new Map(said) };
}
