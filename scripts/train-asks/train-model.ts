/** From sentences with answers to a model: which features are kept, how strongly each is held down, the fit. */
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
}

const RUN = /^(?:w|c|\^w?|\$) /;

/** Of rules and shapes all that occur; of runs of words those in enough sentences, of more than one voice. */
function chooseFeatures(samples: readonly Sample[], least: number): Map<string, number> {
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
  const kept = [...counts].filter(([name, { times, voices }]) =>
    RUN.test(name) ? times >= least && voices.size > 1 : times > 1,
  );
  return new Map(kept.map(([name], at) => [name, at]));
}

export function trainModel<Answer extends string>(
  answers: readonly Answer[],
  samples: readonly Sample[],
  { least, penalty, runs }: Recipe,
): Model<Answer> {
  const columns = chooseFeatures(samples, least);
  const names = [...columns.keys()];
  const rows = samples.map(({ features, answer, weight }): Row => {
    const held = features.flatMap((name) => columns.get(name) ?? []);
    return { columns: Int32Array.from([...new Set(held), names.length]), answer, weight };
  });
  const penalties = Float64Array.from([...names.map((name) => (RUN.test(name) ? penalty * runs : penalty)), 1e-3]);
  const { weights } = fit({ rows, answers: answers.length, penalties }, names.length);
  const at = (column: number) => answers.map((_, k) => weights[column * answers.length + k] ?? 0);
  return { answers, bias: at(names.length), weights: new Map(names.map((name, column) => [name, at(column)])) };
}
