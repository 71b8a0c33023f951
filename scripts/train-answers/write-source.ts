/** Writes what the training makes as a source of `lib/language/answers`. */
import { writeFile } from 'node:fs/promises';

const HEAD = '/** Made by `npm run train:answers`: change the rows or the lexicons, not this. */';

export async function writeSource(file: string, constants: Readonly<Record<string, unknown>>): Promise<void> {
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  await writeFile(`lib/language/answers/${file}`, `${[HEAD, ...lines].join('\n')}\n`);
}
