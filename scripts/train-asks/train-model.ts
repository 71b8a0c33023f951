/** From sentences with answers to a model: which features are kept, how strongly each is held down, the fit. */
import { idOf } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import { fit } from './fit.ts';
import type { Row } from './fit.ts';

export interface Sample {
  voice: string;
  features: readonly string[];
  answer: number;
  weight: number;
}

export interface Recipe {
  /** In how many sentences a run of words must stand, copies left out. */
  least: number;
  /** Penalty of a rule; a run of words pays `runs` times as much. */
  penalty: number;
  runs: number;
  /** How many features are kept, those that say most. */
  most: number;
}

const RUN = /^(?:w|c|\^w?|\$) /;

/** Of rules and shapes all that occur; of runs of words those in enough sentences, of more than one voice. */
function chooseFeatures(samples: readonly Sample[], least: number): string[] {
  const counts = new Map<string, { times: number; voices: Set<string> }>();
  for (const { features, voice, weight } of samples) {
    if (weight < 1) continue;
    for (const name of features) {
      const count = counts.get(name) ?? { times: 0, voices: new Set() };
      count.times += 1;
      count.voices.add(voice);
      counts.set(name, count);
    }
  }
  return [...counts]
    .filter(([name, { times, voices }]) => (RUN.test(name) ? times >= least && voices.size > 1 : times > 1))
    .map(([name]) => name);
}

export function trainModel<Answer extends string>(
  answers: readonly Answer[],
  samples: readonly Sample[],
  recipe: Recipe,
): Model<Answer> {
  const names = [...chooseFeatures(samples, recipe.least)];
  const weights = fitTo(names, answers.length, samples, recipe);
  const says = new Map(names.map((name, column) => [name, norm(weights, column, answers.length)]));
  const kept = names.toSorted((a, b) => (says.get(b) ?? 0) - (says.get(a) ?? 0)).slice(0, recipe.most);
  return toModel(answers, names, weights, new Set(kept));
}

function toModel<Answer extends string>(
  answers: readonly Answer[],
  names: readonly string[],
  weights: Float64Array,
  kept: ReadonlySet<string>,
): Model<Answer> {
  const at = (column: number) => answers.map((_, k) => weights[column * answers.length + k] ?? 0);
  const entries = names.map((name, column) => [name, at(column)] as const).filter(([name]) => kept.has(name));
  return {
    answers,
    bias: at(names.length),
    weights: new Map(entries.map(([name, values]) => [idOf(name), values])),
  };
}

function norm(weights: Float64Array, column: number, answers: number): number {
  return weights.subarray(column * answers, (column + 1) * answers).reduce((sum, value) => sum + value * value, 0);
}

/** The bias stands in the last column. */
function fitTo(
  names: readonly string[],
  answers: number,
  samples: readonly Sample[],
  { penalty, runs }: Recipe,
): Float64Array {
  const columns = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ features, answer, weight }): Row => {
    const held = features.flatMap((name) => columns.get(name) ?? []);
    return { columns: Int32Array.from([...new Set(held), names.length]), answer, weight };
  });
  const penalties = Float64Array.from([...names.map((name) => (RUN.test(name) ? penalty * runs : penalty)), 1e-3]);
  return fit({ rows, answers, penalties }, names.length).weights;
}
