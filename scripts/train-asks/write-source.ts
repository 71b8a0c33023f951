/** Writes what the training makes as a source of `lib/language/asks/weights`. */
import { writeFile } from 'node:fs/promises';

const FOLDER = 'lib/language/asks/weights';
const HEAD = '/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */';

export async function writeSource(file: string, lines: readonly string[]): Promise<void> {
  await writeFile(`${FOLDER}/${file}`, `${[HEAD, ...lines].join('\n')}\n`);
}

export function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
