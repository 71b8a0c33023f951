/**
 * Trains the detector of asks: `npm run train:asks`. Reads the voices in tests/corpora/asks/train, finds the calibration
 * and the thresholds by leaving whole voices out in turn, and writes the weights into lib/language/asks/weights. The
 * same corpus gives the same files. Prints what came out on the voices left out.
 */
import { augment } from './augment.ts';
import { readCorpus } from './read-corpus.ts';
import { askProbability, see, trainKinds, trainLabels } from './samples.ts';
import { chooseThresholds } from './thresholds.ts';
import { encodeModel, writeSource, writeThresholds } from './write-weights.ts';
import type { Seen } from './samples.ts';
import type { Judgement } from './thresholds.ts';

const CORPUS = process.argv[2] ?? 'tests/corpora/asks/train';
const WEIGHTS = 'lib/language/asks/weights';
const FOLDS = 3;
/** There are many kinds, and most features say a little of each: written only where it is more than that. */
const SMALLEST_OF_KINDS = 0.15;
const SMALLEST_OF_LABELS = 0.12;

const examples = await readCorpus(CORPUS);
const seen = augment(examples).map(see);
const thresholds = chooseThresholds(judgeUnseen(seen));
await writeSource(WEIGHTS, 'labels.ts', 'LABEL_WEIGHTS', encodeModel(trainLabels(seen), SMALLEST_OF_LABELS));
await writeSource(WEIGHTS, 'kinds.ts', 'KIND_WEIGHTS', encodeModel(trainKinds(seen), SMALLEST_OF_KINDS));
await writeThresholds(WEIGHTS, thresholds);
console.log(JSON.stringify({ sentences: examples.length, ...thresholds }));

/** Every sentence itself, by a model that saw nothing of its voice. */
function judgeUnseen(all: readonly Seen[]): Judgement[] {
  const voices = [...new Set(all.map(({ voice }) => voice))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(voices.filter((_, at) => at % FOLDS === fold));
    const labels = trainLabels(all.filter(({ voice }) => !out.has(voice)));
    return all
      .filter(({ voice, weight }) => out.has(voice) && weight === 1)
      .map((one) => ({
        probability: askProbability(labels, one),
        isAsk: one.label === 'ask' || one.label === 'soft-ask',
      }));
  }).flat();
}
