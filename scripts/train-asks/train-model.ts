/** From sentences with answers to a model: which features are kept, how strongly each is held down, the fit. */
import type { Model } from '../../lib/language/asks/model.ts';
import { fitFew } from '../train-linear/fit-few.ts';
import { hideSome, SEEN_WITH_COPIES } from '../train-linear/hide-some.ts';
import { learnFrom } from '../train-linear/learn-from.ts';
import { sure } from '../train-linear/problem.ts';
import type { Penalties } from '../train-linear/fit-few.ts';
import type { Problem, Row, Weights } from '../train-linear/problem.ts';

export interface Sample {
  voice: string;
  features: readonly number[];
  answer: number;
  weight: number;
}

/** See `fitFew`. */
export interface Recipe extends Penalties {
  /** In how many sentences a run of words must stand, copies left out. */
  least: number;
  /** Learns from what a large model makes of the sentences, of this warmth (see `learnFrom`), not from the answers alone. */
  taught?: number;
}

/** … for the large model. */
const LEAST_OF_TEACHER = 2;

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
  { least, taught, ...penalties }: Recipe,
): Model<Answer> {
  const known = chooseFeatures(samples, least);
  const problem =
    taught === undefined
      ? problemOf(known, samples, answers.length)
      : taughtProblemOf(known, samples, answers.length, taught);
  const ids = known.map(({ id }) => id);
  return toModel(answers, ids, fitFew(problem, penalties));
}

function toModel<Answer extends string>(
  answers: readonly Answer[],
  ids: readonly number[],
  weights: Weights,
): Model<Answer> {
  const at = (column: number) => answers.map((_, k) => weights[column * answers.length + k] ?? 0);
  return {
    answers,
    bias: at(ids.length),
    weights: new Map(ids.map((id, column) => [id, at(column)])),
  };
}

function problemOf(known: readonly Known[], samples: readonly Sample[], answers: number): Problem {
  const ids = known.map(({ id }) => id);
  return { rows: rowsOf(ids, samples, answers), answers, counts: [...known.map(({ times }) => times), samples.length] };
}

/** … with what a large model makes of the samples, and of copies of them with half of their features. */
function taughtProblemOf(
  known: readonly Known[],
  samples: readonly Sample[],
  answers: number,
  warmth: number,
): Problem {
  const all = [...samples, ...hideSome(samples, (one, keeps) => ({ ...one, features: one.features.filter(keeps) }))];
  const read = (by: readonly Known[]) =>
    rowsOf(
      by.map(({ id }) => id),
      all,
      answers,
    );
  const large = chooseFeatures(samples, LEAST_OF_TEACHER);
  return {
    rows: learnFrom(problemOf(large, samples, answers), read(large), read(known), warmth),
    answers,
    counts: [...known.map(({ times }) => times * SEEN_WITH_COPIES), 2 * samples.length],
  };
}

/** The bias stands in the last column. */
function rowsOf(ids: readonly number[], samples: readonly Sample[], answers: number): Row[] {
  const columns = new Map(ids.map((id, at) => [id, at]));
  return samples.map(({ features, answer, weight }) => {
    const held = features.flatMap((id) => columns.get(id) ?? []);
    return { columns: Int32Array.from([...new Set(held), ids.length]), target: sure(answer, answers), weight };
  });
}
