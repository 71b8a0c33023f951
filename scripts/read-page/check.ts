/**
 * `npm run -s check:reading -- FOLDER`
 * Reads every page that the folder's `index.json` describes and says where the reading differs. Ends with 1 if any does.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from './compare.ts';
import { startReader } from './read-saved.ts';

interface Described {
  file: string;
  url: string;
  expected: Record<string, unknown>;
}

async function run(folder: string): Promise<boolean> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { pages: Described[] };
  const reader = await startReader();
  let wrong = 0;
  try {
    for (const { file, url, expected } of index.pages) {
      const { context, missing } = await reader.read(join(folder, file), url);
      const differences = compare(expected, context);
      wrong += differences.length > 0 ? 1 : 0;
      const mark = differences.length > 0 ? 'differs' : 'agrees ';
      process.stdout.write(
        `${mark}  ${file.padEnd(44)} ${Object.keys(expected).length} keys  missing: ${missing.join(', ') || '-'}\n`,
      );
      for (const { path, expected: known, found } of differences) {
        process.stdout.write(`         ${path}: expected ${JSON.stringify(known)}, found ${JSON.stringify(found)}\n`);
      }
    }
  } finally {
    await reader.close();
  }
  process.stdout.write(`${index.pages.length - wrong} of ${index.pages.length} pages agree\n`);
  return wrong === 0;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Usage: npm run -s check:reading -- FOLDER\n');
  process.exitCode = 1;
} else if (!(await run(folder))) process.exitCode = 1;
