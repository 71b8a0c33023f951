import { bigInt, assert, boolean, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeToken, encodeToken } from './token.ts';

/** Tokens of published addresses, with what they stand for. */
const VECTORS = [
  ['FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV', 'f:1709009752799549650'],
  ['FMfcgzQhVWzcNswCzNbqBmBjxGmZBbbV', 'f:1871408556246244700'],
  ['KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq', 'a:r2920100187541125030'],
  ['QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG', 'a:r-3250321130129805677'],
  [
    'CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB',
    'f:1689835521506698369+msg-a:r-4437691956637862407',
  ],
] as const;

test.for(VECTORS)('%s stands for %s', ([token, name]) => {
  expect(decodeToken(token)).toBe(name);
  expect(encodeToken(name)).toBe(token);
});

test('whatever is encoded comes back', () => {
  const names = property(bigInt({ min: 0n, max: (1n << 63n) - 1n }), boolean(), boolean(), (number, own, minus) => {
    const name = own ? `a:r${minus ? '-' : ''}${number}` : `f:${number}`;
    expect(decodeToken(encodeToken(name))).toBe(name);
  });
  assert(names);
});

test.for(['', 'inbox', 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdva', 'BBBB', '16f438e906b36dac', encodeToken('g:12')])(
  '"%s" is no token',
  (text) => expect(decodeToken(text)).toBeNull(),
);
