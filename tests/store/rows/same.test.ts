import { describe, expect, it } from 'vitest';
import { difference, isSame } from '../../../lib/store/rows/same.ts';

describe('comparing rows', () => {
  it('compares deeply, and tells absent from null and lists from objects', () => {
    expect(isSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSame({ a: null }, {})).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame({ a: 1 }, { b: 1 })).toBe(false);
    expect(isSame({ toString: 1 }, { a: 1 })).toBe(false);
  });

  it('names only the fields that differ', () => {
    expect(difference({ a: 1, b: [1], c: 'x' }, { a: 2, b: [1] })).toEqual({
      before: { a: 1, c: 'x' },
      after: { a: 2 },
    });
  });
});
