import { expect, test } from 'vitest';
import { describeRun, mergeResults } from './results.ts';
import { rowOfTimes } from '../row.ts';

const result = (id: string, ours: number) =>
  describeRun([{ row: rowOfTimes(id, ours, 10, 2), unit: 'ms', note: 'a note' }], 9);

test('a row that is measured again takes the place of the old one, and the others stay', () => {
  const merged = mergeResults([...result('a', 1), ...result('b', 2)], [...result('c', 3), ...result('a', 4)]);
  expect(merged.map(({ id, ours }) => [id, ours])).toEqual([
    ['a', 4],
    ['b', 2],
    ['c', 3],
  ]);
});

test('says of what machine and day it is', () => {
  const [only] = result('a', 1);
  expect(only).toMatchObject({ id: 'a', ratio: 0.1, holds: true, unit: 'ms', note: 'a note', repeats: 9 });
  expect(only?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(only?.cores).toBeGreaterThan(0);
  expect(only).not.toHaveProperty('curves');
});
