/**
 * Makes the weights of replies anew from `tests/corpora/answers`: `npm run train:answers`. Prints how well rows are read by
 * weights that were fitted without any row of the same voice.
 */
import { readModel, weigh } from '../../lib/language/answers/model.ts';
import { fitAnswers } from './fit-answers.ts';
import { readExamples } from './read-examples.ts';
import { writeSource } from './write-source.ts';
import type { Example } from './fit-answers.ts';

const FOLDS = 3;

function crossValidate(examples: readonly Example[]): number {
  const voices = [...new Set(examples.map(({ voice }) => voice))];
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(voices.filter((_voice, at) => at % FOLDS === fold));
    const model = readModel(fitAnswers(examples.filter(({ voice }) => !out.has(voice))));
    const held = examples.filter(({ voice }) => out.has(voice));
    return held.filter(({ features, answer }) => weigh(features, model).answer === answer).length;
  });
  return right.reduce((sum, count) => sum + count, 0) / examples.length;
}

const examples = await readExamples();
await writeSource('weights.ts', { WEIGHTS: fitAnswers(examples) });
console.log(`${examples.length} rows, ${(crossValidate(examples) * 100).toFixed(1)} % right across voices`);
