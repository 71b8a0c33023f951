/** From the features of a sentence to what it does, how surely, and the words that decided. */
import { COMMITMENT_KINDS } from '../../domain/rows/process-types.ts';
import type { CommitmentKind } from '../../domain/rows/types.ts';
import { featuresOf } from './features.ts';
import { IdSieve } from './id-sieve.ts';
import { SENTENCE_LABELS } from './labels.ts';
import { decodeModel, predict } from './model.ts';
import { findAlike, NEARLY_EQUAL } from './own-examples.ts';
import { PACKED } from '../packed-tables.ts';
import { once } from '../once.ts';
import { CALIBRATION, THRESHOLD } from './weights/thresholds.ts';
import type { Feature, Features } from './features.ts';
import type { Likeness, Remembered } from './own-examples.ts';
import type { OwnExample, SentenceLabel } from './reading.ts';

interface Judged {
  label: SentenceLabel;
  probability: number;
  because: string[];
  /** The correction that it follows. */
  example: OwnExample | null;
}

const labelModel = once(() => decodeModel(SENTENCE_LABELS, PACKED.labels));
const kindModel = once(() => decodeModel(COMMITMENT_KINDS, PACKED.kinds));
/** The features that say anything to either model. */
export const known = once(() => ({
  labels: new IdSieve(labelModel().weights.keys()),
  kinds: new IdSieve(kindModel().weights.keys()),
}));
/** How surely a sentence is what the rep said that it is. */
const SAID_BY_REP = 0.98;
/** How far a merely similar sentence is pulled, at the most. */
const LEANING = 0.6;
const MOST_REASONS = 3;
const LONGEST_REASON = 60;

export type Probabilities = Record<SentenceLabel, number>;
type Place = Pick<Feature, 'start' | 'end'>;

export function judgeSentence(text: string, features: readonly Feature[], remembered: readonly Remembered[]): Judged {
  const alike = findAlike(text, remembered);
  const read = leanTo(calibrated(weigh(features)), alike);
  const probability = read.ask + read['soft-ask'];
  const label = labelOf(read, probability);
  const because = reasonsFor(text, features, label);
  const example = alike && alike.likeness >= NEARLY_EQUAL ? alike.example : null;
  return { label, probability, because, example };
}

let last: { text: string; isFirst: boolean; features: Features } | undefined;

/** What the models see of a sentence. The last one is kept: its days are asked about right after it was judged itself. */
export function seeSentence(text: string, isFirst: boolean): Features {
  if (last?.text !== text || last.isFirst !== isFirst)
    last = { text, isFirst, features: featuresOf(text, isFirst, known()) };
  return last.features;
}

let weighed: { features: readonly Feature[]; read: Probabilities } | undefined;

/** The last answer is kept, as the last features are. */
function weigh(features: readonly Feature[]): Probabilities {
  if (weighed?.features !== features) weighed = { features, read: predict(labelModel(), features) };
  return weighed.read;
}

/** What it does, as the model alone has it. */
export function weighSentence(text: string): Probabilities {
  return weigh(seeSentence(text, false).labels);
}

export function judgeKind(
  features: readonly Feature[],
  example: OwnExample | null,
): { kind: CommitmentKind; kindProbability: number } {
  if (example?.kind) return { kind: example.kind, kindProbability: SAID_BY_REP };
  const read = predict(kindModel(), features);
  const kind = COMMITMENT_KINDS.reduce((best, one) => (read[one] > read[best] ? one : best));
  return { kind, kindProbability: read[kind] };
}

/** What the model says of asks is put right by what came out on voices that it had not seen. */
function calibrated(read: Probabilities): Probabilities {
  const raw = Math.min(Math.max(read.ask + read['soft-ask'], 1e-6), 1 - 1e-6);
  const ask = 1 / (1 + Math.exp(-(CALIBRATION.slope * Math.log(raw / (1 - raw)) + CALIBRATION.offset)));
  const scaled = { ...read };
  for (const label of SENTENCE_LABELS)
    scaled[label] *= label === 'ask' || label === 'soft-ask' ? ask / raw : (1 - ask) / (1 - raw);
  return scaled;
}

function leanTo(read: Probabilities, alike: Likeness | null): Probabilities {
  if (!alike) return read;
  const { likeness, example } = alike;
  const pull = likeness >= NEARLY_EQUAL ? SAID_BY_REP : LEANING * likeness;
  const leaning = { ...read };
  for (const label of SENTENCE_LABELS) leaning[label] = read[label] * (1 - pull) + (label === example.label ? pull : 0);
  return leaning;
}

function labelOf(read: Probabilities, probability: number): SentenceLabel {
  if (probability >= THRESHOLD) return read.ask >= read['soft-ask'] ? 'ask' : 'soft-ask';
  const rest = SENTENCE_LABELS.filter((label) => label !== 'ask' && label !== 'soft-ask');
  return rest.reduce((best, label) => (read[label] > read[best] ? label : best), 'none');
}

/** The places whose features speak most for the answer, none of them twice, as they stand in the text. */
function reasonsFor(text: string, features: readonly Feature[], label: SentenceLabel): string[] {
  const at = SENTENCE_LABELS.indexOf(label);
  const { weights } = labelModel();
  const speaking: (Place & { says: number })[] = [];
  // Plain loops: this is done for each sentence, with hundreds of features, of which a few speak.
  for (const { id, start, end } of features) {
    if (end <= start || end - start > LONGEST_REASON) continue;
    const says = speaksFor(weights.get(id), at);
    if (says > 0.1) speaking.push({ start, end, says });
  }
  const sorted = speaking
    .map((one) => ({ ...one, says: saysWithin(one, speaking) }))
    .toSorted((a, b) => b.says - a.says);
  const kept: Place[] = [];
  for (const feature of sorted) {
    if (kept.length === MOST_REASONS) break;
    if (kept.every(({ start, end }) => feature.end <= start || feature.start >= end)) kept.push(feature);
  }
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/^[\s,;:(-]+|[\s,;:]+$/g, ''))
    .filter((words) => words !== '');
}

/** A run of words says what the words in it say, too: it is named rather than one of them. */
function saysWithin({ start, end }: Place, all: readonly (Place & { says: number })[]): number {
  return all.reduce((sum, one) => (one.start >= start && one.end <= end ? sum + one.says : sum), 0);
}

/** Its own weight, less the mean of the others. */
function speaksFor(weights: readonly number[] | undefined, at: number): number {
  if (!weights) return 0;
  let sum = 0;
  for (const weight of weights) sum += weight;
  return ((weights[at] ?? 0) * weights.length - sum) / (weights.length - 1);
}
