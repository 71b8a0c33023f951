/** Locked files with something changed: a byte, a piece, an end. Each opens to exactly what it was, or not at all. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openSealed, sealFile } from '../../../lib/platform/sealing/sealed-file.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** What is tried does not depend on the number. */
const ROUNDS = 3;
const PIECE = 1024 * 1024;

const aFile = fc.record({
  /** Some are longer than a piece. */
  length: fc.oneof({ weight: 5, arbitrary: fc.nat(3000) }, fc.integer({ min: PIECE - 2, max: PIECE + 2 })),
  fill: fc.nat(255),
  passphrase: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  other: fc.string({ unit: 'grapheme', maxLength: 30 }),
  at: fc.nat(),
  by: fc.integer({ min: 1, max: 255 }),
  cut: fc.nat(),
});

async function outcomeOf(file: Blob, passphrase: string): Promise<string> {
  try {
    await openSealed(file, passphrase);
    return 'opened';
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown';
  }
}

async function tryFile(number: number): Promise<string[]> {
  const [drawn] = fc.sample(aFile, { seed: seedOf(number), numRuns: 1 });
  assert.ok(drawn);
  const { length, fill, passphrase, other, at, by, cut } = drawn;
  const plain = new Uint8Array(length).fill(fill);
  const sealed = await sealFile(new Blob([plain]), passphrase, ROUNDS);
  const opened = new Uint8Array(await (await openSealed(sealed, passphrase)).arrayBuffer());
  assert.deepEqual(opened, plain, 'it does not open to what it was');
  const bytes = new Uint8Array(await sealed.arrayBuffer());
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ by;
  const tried = [
    ['a byte', await outcomeOf(new Blob([bytes]), passphrase)],
    ['an end', await outcomeOf(sealed.slice(0, cut % sealed.size), passphrase)],
    ['an addition', await outcomeOf(new Blob([sealed, 'x']), passphrase)],
  ];
  if (other.normalize('NFKC') !== passphrase.normalize('NFKC')) {
    tried.push(['another passphrase', await outcomeOf(sealed, other)]);
  }
  for (const [what, outcome] of tried) {
    assert.ok(outcome === 'damaged' || outcome === 'wrong-passphrase', `${what}: ${outcome}`);
  }
  return tried.map(([what, outcome]) => `${what}: ${outcome}`);
}

export const sealedFiles: Trial = {
  part: 'files',
  id: 'sealed-files',
  what: 'a locked file with a byte changed, its end cut off, something added, or another passphrase',
  full: 1000,
  short: 20,
  batch: 100,
  of: ['lib/platform/sealing/sealed-file.ts'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryFile),
};
