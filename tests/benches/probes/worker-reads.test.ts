import { expect, test } from 'vitest';
import { roundsOf } from './worker-reads.ts';

const read = (at: number, done: number | null) => ({ at, done, rows: 1 });

test('requests that were made together are one round', () => {
  expect(roundsOf([read(1, 5), read(2, 6), read(3, 7)], 0, 10)).toEqual([3]);
});

test('a request made after an answer is in the next round, whatever else is under way', () => {
  expect(roundsOf([read(1, 3), read(1, 9), read(4, 6), read(7, 8)], 0, 10)).toEqual([2, 1, 1]);
});

test('what was asked before the context came, or after it was shown, does not count', () => {
  expect(roundsOf([read(1, 2), read(5, 6), read(9, null), read(20, 21)], 4, 10)).toEqual([1, 1]);
});
