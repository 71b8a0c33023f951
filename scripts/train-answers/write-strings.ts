/** Writes what the training makes as a source of `lib/language/answers`. */
import { writeFile } from 'node:fs/promises';

const HEAD = '/** Made by `npm run train:answers`: change the rows or the lexicons, not this. */';

export async function writeStrings(file: string, strings: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(strings).map(([name, text]) => {
    if (/[`\\]|\$\{/.test(text)) throw new Error(`${name}: cannot be written as it is`);
    return `export const ${name} = \`${text}\`;`;
  });
  await writeFile(`lib/language/answers/${file}`, `${[HEAD, ...lines].join('\n')}\n`);
}
