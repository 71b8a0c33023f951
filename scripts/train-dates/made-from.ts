/** What the shipped weights were made from: who changes a phrase or what is seen of it and doesn't train anew is told so. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Sample } from './samples.ts';

const NOTE = 'scripts/train-dates/made-from.json';
export const WEIGHTS = 'lib/language/dates/role-weights.ts';

export async function madeFrom(samples: readonly Sample[]): Promise<{ seen: string; written: string }> {
  const seen = createHash('sha256');
  for (const { role, features } of samples) seen.update(JSON.stringify([role, features]));
  const written = createHash('sha256').update(await readFile(WEIGHTS));
  return { seen: seen.digest('hex'), written: written.digest('hex') };
}

export async function noteMadeFrom(samples: readonly Sample[]): Promise<void> {
  await writeFile(NOTE, `${JSON.stringify(await madeFrom(samples), null, 2)}\n`);
}
