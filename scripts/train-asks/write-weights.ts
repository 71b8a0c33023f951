/** Writes the models as the sources that the detector reads. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWeight, STEP_SIGNS } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { Thresholds } from './thresholds.ts';

const HEAD = '/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */\n';

const LETTERS = '.abcdefghABCDEFGH';
const WIDEST_STEP = 64 * 64 - 1;

function letterFor(weight: number): string {
  return Array.from(LETTERS).reduce((best, letter) =>
    Math.abs(decodeWeight(letter) - weight) < Math.abs(decodeWeight(best) - weight) ? letter : best,
  );
}

/** What is added to all answers alike changes nothing: the middle one is made nothing, so that most are left out. */
function centred(values: readonly number[]): number[] {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.map((value) => value - middle);
}

/** See `decodeModel`. Weights below `least` are left out. */
export function encodeModel<Answer extends string>({ answers, bias, weights }: Model<Answer>, least: number): string {
  const lettersFor = (values: readonly number[]) =>
    centred(values)
      .map((value) => (Math.abs(value) < least ? '.' : letterFor(value)))
      .join('');
  const kept = [...weights]
    .map(([id, values]) => ({ id, letters: lettersFor(values) }))
    .filter(({ letters }) => /[a-z]/i.test(letters))
    .toSorted((a, b) => a.id - b.id);
  let last = 0;
  let [steps, letters] = ['', ''];
  for (const feature of kept) {
    // A step too wide for two signs goes by features that say nothing.
    for (; feature.id - last > WIDEST_STEP; last += WIDEST_STEP) {
      steps += stepSigns(WIDEST_STEP);
      letters += '.'.repeat(answers.length);
    }
    steps += stepSigns(feature.id - last);
    letters += feature.letters;
    last = feature.id;
  }
  return lettersFor(bias) + steps + letters;
}

function stepSigns(step: number): string {
  return STEP_SIGNS.charAt(Math.floor(step / 64)) + STEP_SIGNS.charAt(step % 64);
}

export async function writeSource(folder: string, file: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, file), `${HEAD}export const ${name} = '${text}';\n`);
}

export async function writeThresholds(
  folder: string,
  { slope, offset, threshold, shownFrom }: Thresholds,
): Promise<void> {
  const round = (value: number) => Number(value.toFixed(4));
  const text = [
    HEAD.trimEnd(),
    `export const CALIBRATION = { slope: ${round(slope)}, offset: ${round(offset)} };`,
    '/** From here on a sentence is taken for an ask. */',
    `export const THRESHOLD = ${round(threshold)};`,
    '/** From here on it is shown unasked. */',
    `export const SHOWN_FROM = ${round(shownFrom)};`,
  ];
  await writeFile(join(folder, 'thresholds.ts'), `${text.join('\n')}\n`);
}
