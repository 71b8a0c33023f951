/** Fits the weights of the features of replies. The same rows give the same weights. */
import { ANSWERS } from '../../lib/language/answers/model.ts';
import { fit } from '../train-asks/fit.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import type { Feature } from '../../lib/language/answers/features.ts';

export interface Example {
  features: Feature[];
  answer: Answer;
  /** Who wrote it: rows of one voice are held out together. */
  voice: string;
}

/** In the order of `ANSWERS`. */
export interface Fitted {
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly number[]>;
}

/** What stands in fewer rows says nothing. */
const FEWEST = 2;
/** Pull towards zero: keeps what few rows show from weighing much. */
const PENALTY = 2;
/** How many features are shipped: more say hardly anything. */
const SHIPPED = 1000;
const ROUNDS = 80;

function fitNames(examples: readonly Example[], names: readonly string[]): Fitted {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const rows = examples.map(({ features, answer }) => {
    const columns = features.flatMap(({ name }) => columnOf.get(name) ?? []);
    return { columns: Int32Array.from([...columns, names.length]), answer: ANSWERS.indexOf(answer), weight: 1 };
  });
  const penalties = new Float64Array(names.length + 1).fill(PENALTY);
  penalties[names.length] = 0.01;
  const { weights } = fit({ rows, answers: ANSWERS.length, penalties }, names.length, ROUNDS);
  const at = (column: number) => Array.from(weights.slice(column * ANSWERS.length, (column + 1) * ANSWERS.length));
  return { bias: at(names.length), weights: new Map(names.map((name, column) => [name, at(column)])) };
}

/** Fits all that stand often enough, then once more those that say most. */
export function fitAnswers(examples: readonly Example[]): Fitted {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : []));
  const says = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const most = [...fitNames(examples, often).weights].toSorted(([, a], [, b]) => says(b) - says(a)).slice(0, SHIPPED);
  return fitNames(
    examples,
    most.map(([name]) => name),
  );
}
