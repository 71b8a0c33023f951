/** Writes the models as the sources that the detector reads. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWeight } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import type { Thresholds } from './thresholds.ts';

const HEAD = '/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */\n';

const LETTERS = '.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterFor(weight: number): string {
  return Array.from(LETTERS).reduce((best, letter) =>
    Math.abs(decodeWeight(letter) - weight) < Math.abs(decodeWeight(best) - weight) ? letter : best,
  );
}

/** See `decodeModel`. Only the features that say most. */
export function encodeModel<Answer extends string>({ bias, weights }: Model<Answer>, most: number): string {
  const says = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const lines = [...weights]
    .toSorted(([, a], [, b]) => says(b) - says(a))
    .slice(0, most)
    .map(([name, values]) => ({ name, letters: values.map(letterFor).join('') }))
    .filter(({ letters }) => /[a-z]/i.test(letters))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, letters }) => letters + name);
  return [bias.map(letterFor).join(''), ...lines].join('\n');
}

export async function writeSource(folder: string, file: string, name: string, text: string): Promise<void> {
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file}: a name cannot be written as it is`);
  await writeFile(join(folder, file), `${HEAD}export const ${name} = \`${text}\`;\n`);
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
