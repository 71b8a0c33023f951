/** Sentences as the two models see them. */
import { COMMITMENT_KINDS } from '../../lib/domain/rows/process-types.ts';
import { featuresOf } from '../../lib/language/asks/features.ts';
import { SENTENCE_LABELS } from '../../lib/language/asks/labels.ts';
import { predict } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { CommitmentKind } from '../../lib/domain/rows/types.ts';
import type { SentenceLabel } from '../../lib/language/asks/reading.ts';
import { FINE_LEVELS, weightAt } from './pack-model.ts';
import { trainModel } from './train-model.ts';
import type { Recipe, Sample } from './train-model.ts';
import type { Weighted } from './augment.ts';

/** The ids of its features. */
export interface Seen extends Weighted {
  /** For what the sentence does. */
  labels: number[];
  /** For what it asks for. */
  kinds: number[];
}

/**
 * Chosen by leaving out all voices of a writer. Learning from a large model reads strangers no better here for the bytes;
 * fewer levels read them worse.
 */
const LABEL_RECIPE: Recipe = { least: 3, size: 3, square: 1.5, levels: FINE_LEVELS };
/** There are twenty sentences in English for each of another language: counted more, they cost English nothing. */
const WEIGHT_OF_OTHER_LANGUAGES = 1.5;
const KIND_LEVELS = [2, 4, 6, 9, 12, -2, -4, -6, -9].map(weightAt);
/**
 * Nearly every word and pair of words says a little of the kind. Chosen by leaving out all voices of a writer: for the
 * same bytes, fewer features that speak of more kinds each, to finer levels, read strangers better than many of one kind.
 */
const KIND_RECIPE: Recipe = { least: 3, size: 2.1, group: 1.4, square: 1.5, levels: KIND_LEVELS, taught: 0.5 };

export function see(example: Weighted): Seen {
  const { labels, kinds } = featuresOf(example.text, example.first);
  return { ...example, labels: labels.map(({ id }) => id), kinds: kinds.map(({ id }) => id) };
}

export function trainLabels(seen: readonly Seen[]): Model<SentenceLabel> {
  const samples = seen.map(({ voice, language, weight, labels, label }): Sample => {
    const counts = language === 'en' ? weight : weight * WEIGHT_OF_OTHER_LANGUAGES;
    return { voice, weight: counts, features: labels, answer: SENTENCE_LABELS.indexOf(label) };
  });
  return trainModel(SENTENCE_LABELS, samples, LABEL_RECIPE);
}

export function trainKinds(seen: readonly Seen[]): Model<CommitmentKind> {
  const samples = seen.flatMap(({ voice, weight, kinds, kind }): Sample[] =>
    kind ? [{ voice, weight, features: kinds, answer: COMMITMENT_KINDS.indexOf(kind) }] : [],
  );
  return trainModel(COMMITMENT_KINDS, samples, KIND_RECIPE);
}

/** That it is an ask, before calibration. */
export function askProbability(model: Model<SentenceLabel>, { labels }: Seen): number {
  const read = predict(
    model,
    labels.map((id) => ({ id })),
  );
  return read.ask + read['soft-ask'];
}
