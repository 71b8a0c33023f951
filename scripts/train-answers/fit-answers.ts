/** Fits the weights of the features of replies. The same rows give the same weights. */
import { ANSWERS, featureId } from '../../lib/language/answers/model.ts';
import { packModel, weightAt } from '../train-asks/pack-model.ts';
import { fitFew } from '../train-linear/fit-few.ts';
import { hideSome, SEEN_WITH_COPIES } from '../train-linear/hide-some.ts';
import { learnFrom } from '../train-linear/learn-from.ts';
import { sure } from '../train-linear/problem.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import type { Feature } from '../../lib/language/answers/features.ts';
import type { PackedModel } from '../../lib/language/asks/model.ts';
import type { Problem } from '../train-linear/problem.ts';

export interface Example {
  features: Feature[];
  answer: Answer;
  /** Who wrote it: rows of one voice are held out together. */
  voice: string;
}

/** What stands in fewer rows says nothing. */
const FEWEST = 2;
/** Chosen by leaving out all that a writer wrote. */
const PENALTIES = { size: 0.6, group: 0.8, square: 0.3, levels: [3, 5, 8, 11, -3, -5, -8].map(weightAt) };

/** Of the large model that it learns from: see `learnFrom`. */
const WARMTH = 0.7;
/** So much of what it learns is the answer itself. */
const GIVEN = 0.15;

/** In how many rows a feature stands, by its number: what shares one is fitted as one. */
function countsOf(rows: readonly ReadonlySet<number>[]): [number: number, count: number][] {
  const counts = new Map<number, number>();
  for (const row of rows) for (const number of row) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST);
}

/** With what a large model makes of the rows, and of copies of them with half of their features. */
function taught(problem: Problem): Problem {
  const bias = problem.counts.length - 1;
  const copies = hideSome(problem.rows, (one, keeps) => ({
    ...one,
    columns: one.columns.filter((column) => column === bias || keeps()),
  }));
  const rows = [...problem.rows, ...copies];
  const read = learnFrom(problem, rows, rows, WARMTH).map((row, at) => {
    const given = rows[at]?.target ?? row.target;
    return { ...row, target: row.target.map((share, k) => share * (1 - GIVEN) + (given[k] ?? 0) * GIVEN) };
  });
  return {
    ...problem,
    rows: read,
    counts: problem.counts.map((count, column) => (column === bias ? rows.length : count * SEEN_WITH_COPIES)),
  };
}

export function fitAnswers(examples: readonly Example[]): PackedModel {
  const held = examples.map(({ features }) => new Set(features.map(({ name }) => featureId(name))));
  const counts = countsOf(held);
  const columnOf = new Map(counts.map(([number], column) => [number, column]));
  const bias = counts.length;
  const problem: Problem = {
    rows: examples.map(({ answer }, at) => ({
      columns: Int32Array.from([...[...(held[at] ?? [])].flatMap((number) => columnOf.get(number) ?? []), bias]),
      target: sure(ANSWERS.indexOf(answer), ANSWERS.length),
      weight: 1,
    })),
    answers: ANSWERS.length,
    counts: [...counts.map(([, count]) => count), examples.length],
  };
  const weights = fitFew(taught(problem), PENALTIES);
  const at = (column: number) => Array.from(weights.slice(column * ANSWERS.length, (column + 1) * ANSWERS.length));
  return packModel({
    answers: ANSWERS,
    bias: at(bias),
    weights: new Map(counts.map(([id], column) => [id, at(column)])),
  });
}
