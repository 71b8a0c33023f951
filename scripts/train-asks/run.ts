/**
 * Trains the detector of asks: `npm run train:asks`. Reads the voices in tests/corpora/asks/train, finds the calibration
 * and the thresholds by leaving whole voices out in turn, and writes the weights into lib/language/asks/weights. The
 * same corpus gives the same files, byte for byte; tests/scripts/train-asks.test.ts holds that they are those that ship. Prints what came out on the voices left out.
 */
import { augment } from './augment.ts';
import { noteMadeFrom } from './made-from.ts';
import { readCorpus } from './read-corpus.ts';
import { askProbability, see, trainKinds, trainLabels } from './samples.ts';
import { chooseThresholds } from './thresholds.ts';
import { packModel } from './pack-model.ts';
import { constant, writeSource } from './write-source.ts';
import { writeThresholds } from './write-thresholds.ts';
import type { Seen } from './samples.ts';
import type { Judgement } from './thresholds.ts';

const CORPUS = process.argv[2] ?? 'tests/corpora/asks/train';
const FOLDS = 3;
/** For each sentence that asks nothing. */
const MANY_ASKS = 2;
const WEIGHT_OF_MANY_ASKS = 0.3;

const examples = await readCorpus(CORPUS);
const seen = augment(examples).map(see);
const asInMail = lessOfVoicesThatAsk(seen);
const thresholds = chooseThresholds(judgeUnseen(asInMail));
await writeSource('labels.ts', [constant('LABEL_WEIGHTS', packModel(trainLabels(asInMail)))]);
await writeSource('kinds.ts', [constant('KIND_WEIGHTS', packModel(trainKinds(seen)))]);
await writeThresholds(thresholds);
await noteMadeFrom(seen);
console.log(JSON.stringify({ sentences: examples.length, ...thresholds }));

/**
 * Voices that ask for every kind in every mail were written to tell kinds apart. That a sentence asks is learned mostly
 * from the others: people ask less, and where they counted alike, public templates were read worse. Of other languages
 * there is too little for that.
 */
function lessOfVoicesThatAsk(all: readonly Seen[]): Seen[] {
  const balance = new Map<string, { asks: number; others: number }>();
  for (const { voice, label } of all.filter(({ weight }) => weight === 1)) {
    const { asks, others } = balance.get(voice) ?? { asks: 0, others: 0 };
    const isAsk = label === 'ask' || label === 'soft-ask';
    balance.set(voice, isAsk ? { asks: asks + 1, others } : { asks, others: others + 1 });
  }
  // A voice of nothing but asks says nothing of how many there are: it counts in full.
  return all.map((one) => {
    const { asks, others } = balance.get(one.voice) ?? { asks: 0, others: 0 };
    return one.language !== 'en' || others === 0 || asks <= MANY_ASKS * others
      ? one
      : { ...one, weight: one.weight * WEIGHT_OF_MANY_ASKS };
  });
}

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
        isEnglish: one.language === 'en',
      }));
  }).flat();
}
