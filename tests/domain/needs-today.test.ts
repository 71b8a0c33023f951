/** What comes back because the rep had put it aside. */
import { expect, it } from 'vitest';
import { reasonToday } from '../../lib/domain/needs-today.ts';
import { commitment } from './support/rows.ts';

const at = (time: string) => Date.parse(`${time}Z`);
/** Asked on Thursday 5 March 2026, and put aside until a morning. */
const until = (morning: string) =>
  commitment({ state: 'asked', askedAt: at('2026-03-05T10:00'), snoozedUntil: at(morning) });
const on = (morning: string, day: string) => reasonToday(until(morning), at(day), 'UTC');

it('is back on its day, and on no other', () => {
  expect(on('2026-03-10T06:00', '2026-03-10T05:59')).toBeNull();
  expect(on('2026-03-10T06:00', '2026-03-10T06:00')).toBe('back');
  expect(on('2026-03-10T06:00', '2026-03-11T09:00')).toBeNull();
});

it('is still there on Monday, put aside on Friday until the next morning', () => {
  expect(on('2026-03-07T06:00', '2026-03-07T09:00')).toBe('back');
  expect(on('2026-03-07T06:00', '2026-03-09T09:00')).toBe('back');
  expect(on('2026-03-07T06:00', '2026-03-10T09:00')).toBeNull();
  expect(on('2026-03-08T06:00', '2026-03-09T09:00')).toBe('back');
});
