/** Sentences as the two models see them. */
import { COMMITMENT_KINDS } from '../../lib/domain/process-types.ts';
import { featuresOf } from '../../lib/language/asks/features.ts';
import { grammarOf } from '../../lib/language/asks/grammar.ts';
import { SENTENCE_LABELS } from '../../lib/language/asks/labels.ts';
import { predict } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { CommitmentKind } from '../../lib/domain/types.ts';
import type { SentenceLabel } from '../../lib/language/asks/reading.ts';
import { trainModel } from './train-model.ts';
import type { Recipe, Sample } from './train-model.ts';
import type { Weighted } from './augment.ts';

export interface Seen extends Weighted {
  features: string[];
}

export interface Models {
  labels: Model<SentenceLabel>;
  kinds: Model<CommitmentKind>;
}

/** Chosen by leaving whole voices out: weaker penalties learn the voices by heart. */
const LABEL_RECIPE: Recipe = { least: 3, penalty: 0.5, runs: 3 };
const KIND_RECIPE: Recipe = { least: 3, penalty: 0.5, runs: 2 };

export function see(example: Weighted): Seen {
  const { features } = featuresOf(example.text, grammarOf(example.language), example.first);
  return { ...example, features: [...new Set(features.map(({ name }) => name))] };
}

export function trainModels(seen: readonly Seen[]): Models {
  const sample = ({ voice, features, weight }: Seen, answer: number): Sample => ({ voice, features, weight, answer });
  const labels = seen.map((one) => sample(one, SENTENCE_LABELS.indexOf(one.label)));
  const kinds = seen.flatMap((one) => (one.kind ? [sample(one, COMMITMENT_KINDS.indexOf(one.kind))] : []));
  return {
    labels: trainModel(SENTENCE_LABELS, labels, LABEL_RECIPE),
    kinds: trainModel(COMMITMENT_KINDS, kinds, KIND_RECIPE),
  };
}

/** That it is an ask, before calibration. */
export function askProbability(models: Models, { features }: Seen): number {
  const read = predict(
    models.labels,
    features.map((name) => ({ name })),
  );
  return read.ask + read['soft-ask'];
}
