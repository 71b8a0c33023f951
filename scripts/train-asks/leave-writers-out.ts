/**
 * How well kinds are told in the words of somebody who was not trained on: `npm run -s eval:unseen-kinds`. In turn, all
 * voices of a writer (tests/corpora/asks/writers.json) are left out of training and read by what the others taught,
 * packed as it ships. Prints JSON: English asks told right, by writer, by kind and in all.
 */
import { readFile } from 'node:fs/promises';
import { COMMITMENT_KINDS } from '../../lib/domain/rows/process-types.ts';
import { decodeModel, predict } from '../../lib/language/asks/model.ts';
import { augment } from './augment.ts';
import { packModel } from './pack-model.ts';
import { readCorpus } from './read-corpus.ts';
import { see, trainKinds } from './samples.ts';
import type { Seen } from './samples.ts';

const FOLDER = 'tests/corpora/asks';

interface Told {
  writer: string;
  kind: string;
  right: boolean;
}

const writers = JSON.parse(await readFile(`${FOLDER}/writers.json`, 'utf8')) as Record<string, string[]>;
const examples = [...(await readCorpus(`${FOLDER}/train`)), ...(await readCorpus(`${FOLDER}/dev`))];
const seen = augment(examples).map(see);
const told = Object.entries(writers).flatMap(([writer, voices]) => tellUnseen(writer, new Set(voices)));
console.log(
  JSON.stringify({
    writers: sharesBy(told, Object.keys(writers), ({ writer }) => writer),
    kinds: sharesBy(told, COMMITMENT_KINDS, ({ kind }) => kind),
    all: shareOf(told),
  }),
);

function tellUnseen(writer: string, voices: ReadonlySet<string>): Told[] {
  const packed = packModel(trainKinds(seen.filter(({ voice }) => !voices.has(voice))));
  const model = decodeModel(COMMITMENT_KINDS, packed);
  return seen
    .filter((one) => voices.has(one.voice) && isEnglishAsk(one))
    .map(({ kinds, kind }) => {
      const read = predict(
        model,
        kinds.map((id) => ({ id })),
      );
      const best = COMMITMENT_KINDS.reduce((first, other) => (read[other] > read[first] ? other : first));
      return { writer, kind: kind ?? 'other', right: best === kind };
    });
}

function isEnglishAsk({ label, language, weight }: Seen): boolean {
  return weight === 1 && language === 'en' && (label === 'ask' || label === 'soft-ask');
}

function sharesBy(all: readonly Told[], names: readonly string[], nameOf: (one: Told) => string) {
  return Object.fromEntries(names.map((name) => [name, shareOf(all.filter((one) => nameOf(one) === name))]));
}

function shareOf(some: readonly Told[]): number {
  return Number((some.filter(({ right }) => right).length / some.length).toFixed(3));
}
