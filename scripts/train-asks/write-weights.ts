/** Writes the models as the sources that the detector reads. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWeight, STEP_SIGNS } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { Thresholds } from './thresholds.ts';

const HEAD = '/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */\n';

const LETTERS = '.abcdefghijABCDEFGHIJ';
const WIDEST_STEP = 64 * 64 - 1;

function letterFor(weight: number): string {
  return Array.from(LETTERS).reduce((best, letter) =>
    Math.abs(decodeWeight(letter) - weight) < Math.abs(decodeWeight(best) - weight) ? letter : best,
  );
}

/** See `decodeModel`. Weights below `least` are left out. */
export function encodeModel<Answer extends string>({ answers, bias, weights }: Model<Answer>, least: number): string {
  const lettersFor = (values: readonly number[]) =>
    values.map((value) => (Math.abs(value) < least ? '.' : letterFor(value))).join('');
  const kept = [...weights]
    .map(([id, values]) => ({ id, letters: lettersFor(values) }))
    .filter(({ letters }) => /[a-z]/i.test(letters))
    .toSorted((a, b) => a.id - b.id);
  const nothing = '.'.repeat(answers.length);
  let last = 0;
  const written = kept.map(({ id, letters }) => {
    // A step too wide for two signs goes by features that say nothing.
    let between = '';
    for (; id - last > WIDEST_STEP; last += WIDEST_STEP) between += stepSigns(WIDEST_STEP) + nothing;
    const step = stepSigns(id - last);
    last = id;
    return between + step + letters;
  });
  return lettersFor(bias) + written.join('');
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
