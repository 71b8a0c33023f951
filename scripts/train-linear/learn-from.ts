/** Rows as a large model reads them: the small one learns how sure each is, and of what else it might be. */
import { fitTeacher } from './fit-teacher.ts';
import { readRow } from './problem.ts';
import type { Problem, Row } from './problem.ts';

/** What counts of the large model's reading; the rest is the answer itself. */
const TRUST = 0.9;
/** Below 1, it is made surer than it was taught to be. */
const WARMTH = 0.7;

/** `rows` with the targets that a model of `large`, the same rows with more columns, gives them. */
export function learnFrom(large: Problem, rows: readonly Row[]): Row[] {
  const weights = fitTeacher(large).map((weight) => weight / WARMTH);
  const scores = new Float64Array(large.answers);
  return rows.map((row, at) => {
    readRow(large.rows[at]?.columns ?? row.columns, weights, scores);
    return { ...row, target: row.target.map((share, k) => share * (1 - TRUST) + (scores[k] ?? 0) * TRUST) };
  });
}
