import { expect, test } from 'vitest';
import { median, rowOfCounts, rowOfShare, rowOfTimes } from './row.ts';

test.for([
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 2, 4, 8], 6],
  [[100, 20, 3], 20],
] as const)('the median of %j is %d', ([values, middle]) => {
  expect(median(values)).toBe(middle);
});

test('nothing has no median, and the values stay in their order', () => {
  expect(() => median([])).toThrow('no value');
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('times the reference: the goal itself still holds', () => {
  expect(rowOfTimes('a', 6, 2, 3)).toEqual({ id: 'a', ours: 6, reference: 2, ratio: 3, goal: 3, holds: true });
  expect(rowOfTimes('a', 6.1, 2, 3).holds).toBe(false);
});

test('a share is held against the wall and not against the reference', () => {
  expect(rowOfShare('a', 0.01, 0.2, 0.02)).toMatchObject({ ratio: 0.01, holds: true });
  expect(rowOfShare('a', 0.03, 0.9, 0.02)).toMatchObject({ ratio: 0.03, holds: false });
});

test.for([
  [0, 0, true],
  [1, 0, false],
  [2, 2, true],
  [3, 2, false],
  [1, 2, true],
] as const)('%d against %d of something that must not grow: %s', ([ours, reference, holds]) => {
  expect(rowOfCounts('a', ours, reference).holds).toBe(holds);
});
