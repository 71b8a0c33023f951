import { expect, test } from 'vitest';
import { interleave, medianDifference, spread, takeTurns } from './interleave.ts';

test('takes turns', async () => {
  const order: string[] = [];
  const measure = (name: string) => async (turn: number) => {
    order.push(`${name}${turn}`);
    return turn;
  };
  const pair = await interleave(2, measure('ours'), measure('reference'));
  expect(order).toEqual(['ours0', 'reference0', 'ours1', 'reference1']);
  expect(pair).toEqual({ ours: [0, 1], reference: [0, 1] });
});

test('compares neighbours: a slow moment of the machine does not count', () => {
  expect(medianDifference({ ours: [11, 21, 91], reference: [10, 20, 90] })).toBe(1);
});

test('says the range', () => {
  expect(spread([3, 1, 8], String)).toBe('3 (1 to 8)');
});

test('any number of sides take their turns, and each keeps its own figures', async () => {
  const order: string[] = [];
  const found = await takeTurns(2, ['a', 'b', 'c'], async (side, turn) => {
    order.push(side);
    return `${side}${turn}`;
  });
  expect(order.join('')).toBe('abcabc');
  expect(found).toEqual({ a: ['a0', 'a1'], b: ['b0', 'b1'], c: ['c0', 'c1'] });
});
