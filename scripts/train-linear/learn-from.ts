/** Rows as a large model reads them: the small one learns how sure each is, and of what else it might be. */
import { fitTeacher } from './fit-teacher.ts';
import { readRow } from './problem.ts';
import type { Problem, Row } from './problem.ts';

/** Large models, of which each hid other columns: together they read strangers better than one. */
const SEEDS = [1, 2];

/**
 * `rows` with the targets that models of `large` give them.
 * @param read the same rows with the columns of `large`
 * @param warmth below 1, they are made surer than they were taught to be
 */
export function learnFrom(large: Problem, read: readonly Row[], rows: readonly Row[], warmth: number): Row[] {
  const models = SEEDS.map((seed) => fitTeacher(large, seed).map((weight) => weight / warmth));
  const scores = new Float64Array(large.answers);
  return rows.map((row, at) => {
    const target = new Float32Array(large.answers);
    for (const weights of models) {
      readRow(read[at]?.columns ?? row.columns, weights, scores);
      for (let k = 0; k < target.length; k += 1) target[k] = (target[k] ?? 0) + (scores[k] ?? 0) / models.length;
    }
    return { ...row, target };
  });
}
