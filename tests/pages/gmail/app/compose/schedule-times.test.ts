import { expect, test } from 'vitest';
import { scheduleTimes } from './schedule-times.ts';

const at = (month: number, day: number, hour: number) => new Date(2026, month - 1, day, hour).getTime();

test('offers tomorrow morning, tomorrow afternoon and the next Monday that is not today', () => {
  const saturday = at(11, 28, 12);
  expect(scheduleTimes(saturday)).toEqual([at(11, 29, 8), at(11, 29, 13), at(11, 30, 8)]);
  expect(scheduleTimes(at(11, 30, 9))[2]).toBe(at(12, 7, 8));
  expect(scheduleTimes(at(11, 29, 9))[2]).toBe(at(11, 30, 8));
});
