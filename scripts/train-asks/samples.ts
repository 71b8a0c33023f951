/** Sentences as the two models see them. */
import { COMMITMENT_KINDS } from '../../lib/domain/process-types.ts';
import { featuresOf } from '../../lib/language/asks/features.ts';
import { grammarOf } from '../../lib/language/asks/grammar.ts';
import { SENTENCE_LABELS } from '../../lib/language/asks/labels.ts';
import { idOf, predict } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { CommitmentKind } from '../../lib/domain/types.ts';
import type { SentenceLabel } from '../../lib/language/asks/reading.ts';
import { trainModel } from './train-model.ts';
import type { Recipe, Sample } from './train-model.ts';
import type { Weighted } from './augment.ts';

export interface Seen extends Weighted {
  features: string[];
}

/** Chosen by leaving whole voices out: weaker penalties learn the voices by heart. */
const LABEL_RECIPE: Recipe = { least: 3, penalty: 0.5, runs: 3, most: 3500 };
const KIND_RECIPE: Recipe = { least: 2, penalty: 1, runs: 1, most: 4500 };

export function see(example: Weighted): Seen {
  const { features } = featuresOf(example.text, grammarOf(example.language), example.first);
  return { ...example, features: [...new Set(features.map(({ name }) => name))] };
}

const sampleOf = ({ voice, features, weight }: Seen, answer: number): Sample => ({ voice, features, weight, answer });

/** What is asked for says little of whether it is asked. */
const saysNoKind = (name: string) => !name.startsWith('kind.');

export function trainLabels(seen: readonly Seen[]): Model<SentenceLabel> {
  const samples = seen.map((one) =>
    sampleOf({ ...one, features: one.features.filter(saysNoKind) }, SENTENCE_LABELS.indexOf(one.label)),
  );
  return trainModel(SENTENCE_LABELS, samples, LABEL_RECIPE);
}

export function trainKinds(seen: readonly Seen[]): Model<CommitmentKind> {
  const samples = seen.flatMap((one) => (one.kind ? [sampleOf(one, COMMITMENT_KINDS.indexOf(one.kind))] : []));
  return trainModel(COMMITMENT_KINDS, samples, KIND_RECIPE);
}

/** That it is an ask, before calibration. */
export function askProbability(labels: Model<SentenceLabel>, { features }: Seen): number {
  const read = predict(
    labels,
    features.map((name) => ({ id: idOf(name) })),
  );
  return read.ask + read['soft-ask'];
}
