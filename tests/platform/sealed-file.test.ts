import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isSealed, makeSealKey, openSealed, sealFile, sealWith } from '../../lib/platform/sealing/sealed-file.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The real number is for guessers; what is tested here does not depend on it. */
const ROUNDS = 10;
const PIECE = 1024 * 1024;

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
const problemOf = (file: Blob, passphrase: string): Promise<string> =>
  openSealed(file, passphrase).then(
    () => 'opened',
    (error: unknown) => (error as Error).name,
  );
const seal = (text: string, passphrase = 'correct horse') => sealFile(new Blob([text]), passphrase, ROUNDS);

/** One byte changed. */
async function flip(file: Blob, at: number, by = 1): Promise<Blob> {
  const bytes = await bytesOf(file);
  bytes[at] = (bytes[at] ?? 0) ^ by;
  return new Blob([bytes]);
}

describe('a sealed file', () => {
  it('opens to what it was, whatever it was and whatever the passphrase', async () => {
    const passphrase = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), passphrase, async (bytes, word) => {
        const file = new Blob([Uint8Array.from(bytes)]);
        const sealed = await sealFile(file, word, ROUNDS);
        expect(await isSealed(sealed)).toBe(true);
        expect(await bytesOf(await openSealed(sealed, word))).toEqual(await bytesOf(file));
      }),
      { numRuns: 200 },
    );
  });

  it('opens with a blank pasted along, which nobody sees; one of its own is a part of it', async () => {
    const sealed = await seal('mine', 'correct horse');
    for (const typed of ['correct horse ', ' correct horse\n']) expect(await problemOf(sealed, typed)).toBe('opened');
    const blank = await seal('mine', 'ends with one ');
    expect(await problemOf(blank, 'ends with one ')).toBe('opened');
    expect(await problemOf(blank, 'ends with one')).toBe('wrong-passphrase');
    expect(await problemOf(blank, '   ')).toBe('wrong-passphrase');
  });

  it('is one of many that one key locks, each for itself; and the key tells nobody anything', async () => {
    const key = await makeSealKey('correct horse', ROUNDS);
    const file = new Blob(['the same text']);
    const [first, second] = [await sealWith(file, key), await sealWith(file, key)];
    for (const sealed of [first, second]) {
      expect(await (await openSealed(sealed, 'correct horse')).text()).toBe('the same text');
      expect(await problemOf(sealed, 'battery staple')).toBe('wrong-passphrase');
    }
    expect(await bytesOf(first)).not.toEqual(await bytesOf(second));
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
    expect(key.key.usages).toEqual(['encrypt']);
  });

  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])('holds %i bytes', async (length) => {
    const text = 'x'.repeat(length);
    expect(await (await openSealed(await seal(text), 'correct horse')).text()).toBe(text);
  });

  it('is another one every time', async () => {
    const [one, other] = [await seal('the same'), await seal('the same')];
    expect(await bytesOf(one)).not.toEqual(await bytesOf(other));
  });

  it('holds nothing of what is in it in the clear', async () => {
    const text = await (await seal('Northwind '.repeat(1000))).text();
    expect(text).not.toContain('Northwind');
    expect(text.slice(0, 60)).toMatch(/^\{"format":"red-pen-sealed","version":1,"rounds":10,"salt":"/);
  });

  it('tells a passphrase that is not its own', async () => {
    const sealed = await seal('Northwind');
    for (const word of ['', 'correct hors', 'correct  horse', 'Correct horse']) {
      expect(await problemOf(sealed, word)).toBe('wrong-passphrase');
    }
  });

  it('takes the same letters, typed in another way', async () => {
    const sealed = await seal('Northwind', 'Stra\u00DFe \u00E9t\u00E9');
    expect(await problemOf(sealed, 'Stra\u00DFe e\u0301te\u0301')).toBe('opened');
  });

  it('opens with no byte of it changed', async () => {
    const sealed = await seal('Will you bring Ilse to the review on Thursday?');
    // Every byte of it, head and pieces and tags, one bit and all bits.
    for (let at = 0; at < sealed.size; at += 1) {
      for (const by of [1, 0x80, 0xff]) {
        expect(['wrong-passphrase', 'damaged']).toContain(await problemOf(await flip(sealed, at, by), 'correct horse'));
      }
    }
  });

  it('opens with no piece cut off, left out, doubled or moved, and not with one added', async () => {
    const sealed = await seal(`${'a'.repeat(PIECE)}${'b'.repeat(PIECE)}${'c'.repeat(9)}`);
    const head = (await sealed.slice(0, 500).text()).indexOf('\n') + 1;
    const at = (piece: number) => head + piece * (PIECE + 16);
    const parts = [0, 1, 2].map((piece) => sealed.slice(at(piece), at(piece + 1)));
    const [first = '', second = '', last = ''] = parts;
    const front = sealed.slice(0, head);
    for (const pieces of [
      [first, second],
      [first, last],
      [second, first, last],
      [first, first, second, last],
      [first, second, last, last],
      [first, second, last, 'x'],
      [last],
      [],
    ]) {
      expect(await problemOf(new Blob([front, ...pieces]), 'correct horse')).toBe('damaged');
    }
    expect(await problemOf(new Blob([front, ...parts]), 'correct horse')).toBe('opened');
    for (const cut of [1, 16, 25, PIECE]) {
      expect(await problemOf(sealed.slice(0, sealed.size - cut), 'correct horse')).toBe('damaged');
    }
  });

  it('does not work for hours because a head says so', async () => {
    const text = await (await seal('x')).text();
    for (const rounds of ['10000001', '1e99', '0', '-1', '1.5', '"10"', 'null']) {
      const changed = new Blob([text.replace('"rounds":10', `"rounds":${rounds}`)]);
      expect(await problemOf(changed, 'correct horse')).toBe('damaged');
    }
  });

  it('is told from anything else', async () => {
    for (const text of ['', '{', '{"format":"red-pen-backup"}', 'x'.repeat(1000), '{"format":"red-pen-sealed"}\n']) {
      expect(await problemOf(new Blob([text]), 'x')).toBe('damaged');
    }
    expect(await isSealed(new Blob(['{"format":"red-pen-backup","version":1}']))).toBe(false);
  });
});
