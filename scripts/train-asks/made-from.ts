/**
 * What the shipped weights were made from, in one line: whoever changes a sentence, a word list or what is seen of a
 * sentence without training anew ships weights that nobody measured.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Seen } from './samples.ts';

const FILE = 'scripts/train-asks/made-from.json';
const WEIGHTS = 'lib/language/asks/weights';
const MADE = ['lexicon.ts', 'labels.ts', 'kinds.ts', 'thresholds.ts'];

export interface MadeFrom {
  /** Of all sentences as the models see them. */
  seen: string;
  /** Of the files that were written. */
  written: string;
}

export async function madeFrom(seen: readonly Seen[]): Promise<MadeFrom> {
  const read = createHash('sha256');
  for (const { voice, label, kind, weight, labels, kinds } of seen)
    read.update(JSON.stringify([voice, label, kind, weight, labels, kinds]));
  const written = createHash('sha256');
  for (const file of MADE) written.update(await readFile(`${WEIGHTS}/${file}`));
  return { seen: read.digest('hex'), written: written.digest('hex') };
}

export async function noteMadeFrom(seen: readonly Seen[]): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(await madeFrom(seen), null, 2)}\n`);
}
