/** From sentences with answers to a model: which features are kept, how strongly each is held down, the fit. */
import type { Model } from '../../lib/language/asks/model.ts';
import { fit } from './fit.ts';
import type { Row } from './fit.ts';
import { fitFew } from './fit-few.ts';

export interface Sample {
  voice: string;
  features: readonly number[];
  answer: number;
  weight: number;
}

interface Common {
  /** In how many sentences a run of words must stand, copies left out. */
  least: number;
}

export interface Recipe extends Common {
  penalty: number;
  /** How many features are kept, those that say most. */
  most: number;
}

/** See `fitFew`. */
export interface FewRecipe extends Common {
  size: number;
  square: number;
}

/** Enough to tell what says much from what says little. */
const ROUNDS_TO_CHOOSE = 30;
const ROUNDS = 60;
/** Fitted further, it reads the development voices no better. */
const LEAST_GAIN = 1e-4;
const ROUNDS_TO_FEW = 150;

interface Known {
  id: number;
  times: number;
}

/** Those in enough sentences, of more than one voice. */
function chooseFeatures(samples: readonly Sample[], least: number): Known[] {
  const counts = new Map<number, { times: number; voices: Set<string> }>();
  for (const { features, voice, weight } of samples) {
    if (weight < 1) continue;
    for (const id of features) {
      const count = counts.get(id) ?? { times: 0, voices: new Set() };
      count.times += 1;
      count.voices.add(voice);
      counts.set(id, count);
    }
  }
  return [...counts]
    .filter(([, { times, voices }]) => times >= least && voices.size > 1)
    .map(([id, { times }]) => ({ id, times }));
}

/** Fitted to all, then once more to those that say most: what the others said is said by them. */
export function trainModel<Answer extends string>(
  answers: readonly Answer[],
  samples: readonly Sample[],
  recipe: Recipe,
): Model<Answer> {
  const known = chooseFeatures(samples, recipe.least);
  const all = known.map(({ id }) => id);
  const tried = fitTo(all, answers.length, samples, recipe, ROUNDS_TO_CHOOSE);
  const kept = known
    .map(({ id, times }, column) => ({ id, says: norm(tried, column, answers.length) * Math.sqrt(times) }))
    .toSorted((a, b) => b.says - a.says)
    .slice(0, recipe.most)
    .map(({ id }) => id);
  return toModel(answers, kept, fitTo(kept, answers.length, samples, recipe));
}

/** Fitted to all at once, in such a way that most weights come out as nothing: where many features say a little each. */
export function trainFew<Answer extends string>(
  answers: readonly Answer[],
  samples: readonly Sample[],
  { least, size, square }: FewRecipe,
): Model<Answer> {
  const known = chooseFeatures(samples, least);
  const ids = known.map(({ id }) => id);
  const counts = [...known.map(({ times }) => times), samples.length];
  const problem = { rows: rowsOf(ids, samples), answers: answers.length, counts };
  return toModel(answers, ids, fitFew(problem, { size, square }, ROUNDS_TO_FEW));
}

function toModel<Answer extends string>(
  answers: readonly Answer[],
  ids: readonly number[],
  weights: Float64Array,
): Model<Answer> {
  const at = (column: number) => answers.map((_, k) => weights[column * answers.length + k] ?? 0);
  return {
    answers,
    bias: at(ids.length),
    weights: new Map(ids.map((id, column) => [id, at(column)])),
  };
}

function norm(weights: Float64Array, column: number, answers: number): number {
  return weights.subarray(column * answers, (column + 1) * answers).reduce((sum, value) => sum + value * value, 0);
}

function fitTo(
  ids: readonly number[],
  answers: number,
  samples: readonly Sample[],
  { penalty }: Recipe,
  rounds = ROUNDS,
): Float64Array {
  const penalties = Float64Array.from([...ids.map(() => penalty), 1e-3]);
  return fit({ rows: rowsOf(ids, samples), answers, penalties }, ids.length, rounds, LEAST_GAIN).weights;
}

/** The bias stands in the last column. */
function rowsOf(ids: readonly number[], samples: readonly Sample[]): Row[] {
  const columns = new Map(ids.map((id, at) => [id, at]));
  return samples.map(({ features, answer, weight }) => {
    const held = features.flatMap((id) => columns.get(id) ?? []);
    return { columns: Int32Array.from([...new Set(held), ids.length]), answer, weight };
  });
}
