import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256 } from '../../../lib/transfer/backup/sha256.ts';

it('is SHA-256 of the UTF-8, however the text was cut', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 50, maxLength: 200 })));
  fc.assert(
    fc.property(texts, (parts) => {
      const hash = new Sha256();
      for (const part of parts) hash.add(part);
      expect(hash.hex()).toBe(createHash('sha256').update(parts.join(''), 'utf8').digest('hex'));
    }),
    { numRuns: 300 },
  );
});

it('holds at every length around a block', () => {
  for (let length = 0; length <= 200; length += 1) {
    const hash = new Sha256();
    hash.add('x'.repeat(length));
    expect(hash.hex(), String(length)).toBe(createHash('sha256').update('x'.repeat(length)).digest('hex'));
  }
});
