import { expect, test } from 'vitest';
import { rowOfTimes } from '../row.ts';
import { figure, formatTable } from './table.ts';

test.for([
  [23722, '23722'],
  [1234.56, '1235'],
  [12.345, '12.3'],
  [0.0045678, '0.00457'],
  [0, '0'],
  [3, '3'],
] as const)('%d is written %s', ([value, text]) => {
  expect(figure(value)).toBe(text);
});

test('columns stand under their heads, and a goal that is missed is seen', () => {
  const text = formatTable([
    { row: rowOfTimes('short', 10, 20, 1), unit: 'bytes', note: 'a note' },
    { row: rowOfTimes('a-longer-name', 30.5, 10, 3), unit: 'ms', note: 'another' },
  ]);
  expect(text.split('\n')).toEqual([
    'row            ours  reference  unit   ratio  goal  holds',
    'short            10         20  bytes    0.5   ≤ 1    yes',
    'a-longer-name  30.5         10  ms      3.05   ≤ 3     NO',
    '',
    'short: a note',
    'a-longer-name: another',
  ]);
});
