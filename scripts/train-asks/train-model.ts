/** From sentences with answers to a model: which features are kept, how strongly each is held down, the fit. */
import type { Model } from '../../lib/language/asks/model.ts';
import { fitFew } from './fit-few.ts';
import type { Row } from './fit-few.ts';

export interface Sample {
  voice: string;
  features: readonly number[];
  answer: number;
  weight: number;
}

/** See `fitFew`. */
export interface Recipe {
  /** In how many sentences a run of words must stand, copies left out. */
  least: number;
  size: number;
  square: number;
}

const ROUNDS = 150;

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

/** Fitted to all at once, in such a way that most weights come out as nothing: where many features say a little each. */
export function trainModel<Answer extends string>(
  answers: readonly Answer[],
  samples: readonly Sample[],
  { least, size, square }: Recipe,
): Model<Answer> {
  const known = chooseFeatures(samples, least);
  const ids = known.map(({ id }) => id);
  const counts = [...known.map(({ times }) => times), samples.length];
  const problem = { rows: rowsOf(ids, samples), answers: answers.length, counts };
  return toModel(answers, ids, fitFew(problem, { size, square }, ROUNDS));
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

/** The bias stands in the last column. */
function rowsOf(ids: readonly number[], samples: readonly Sample[]): Row[] {
  const columns = new Map(ids.map((id, at) => [id, at]));
  return samples.map(({ features, answer, weight }) => {
    const held = features.flatMap((id) => columns.get(id) ?? []);
    return { columns: Int32Array.from([...new Set(held), ids.length]), answer, weight };
  });
}
