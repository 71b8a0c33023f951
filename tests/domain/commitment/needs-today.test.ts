/** What comes back because the rep had put it aside, and asks whose day is here. */
import { expect, it } from 'vitest';
import { reasonToday } from '../../../lib/domain/commitment/needs-today.ts';
import type { WorkingWeek } from '../../../lib/domain/time/working-days.ts';
import { atWork, SUNDAY_TO_THURSDAY } from '../support/at-work.ts';
import { commitment } from '../support/rows.ts';

const at = (time: string) => Date.parse(`${time}Z`);
/** Asked on Thursday 5 March 2026, and put aside until a morning. */
const until = (morning: string) =>
  commitment({ state: 'asked', askedAt: at('2026-03-05T10:00'), snoozedUntil: at(morning) });
const on = (morning: string, day: string, week?: WorkingWeek) =>
  reasonToday(until(morning), atWork(at(day), 'UTC', week));

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

it('is still there on Sunday for whoever works from Sunday to Thursday, put aside until Friday', () => {
  expect(on('2026-03-06T06:00', '2026-03-06T09:00', SUNDAY_TO_THURSDAY)).toBe('back');
  expect(on('2026-03-06T06:00', '2026-03-08T09:00', SUNDAY_TO_THURSDAY)).toBe('back');
  expect(on('2026-03-06T06:00', '2026-03-09T09:00', SUNDAY_TO_THURSDAY)).toBeNull();
  // And Sunday is a working day like others.
  expect(on('2026-03-08T06:00', '2026-03-09T09:00', SUNDAY_TO_THURSDAY)).toBeNull();
});

it('is still there on Monday for whoever does not work on Fridays', () => {
  expect(on('2026-03-06T06:00', '2026-03-09T09:00', new Set([1, 2, 3, 4]))).toBe('back');
  expect(on('2026-03-06T06:00', '2026-03-10T09:00', new Set([1, 2, 3, 4]))).toBeNull();
});

it('is no ask that was made today, whatever day it names: nobody has kept the rep waiting yet', () => {
  const asked = (askedAt: string, dueOn: string) => commitment({ askedAt: at(askedAt), due: { date: dueOn }, dueOn });
  const said = (row: ReturnType<typeof asked>, day: string) => reasonToday(row, atWork(at(day), 'UTC'));
  expect(said(asked('2026-03-05T09:00', '2026-03-05'), '2026-03-05T09:01')).toBeNull();
  expect(said(asked('2026-03-05T09:00', '2026-03-05'), '2026-03-06T09:00')).toBe('silent');
  expect(said(asked('2026-03-05T09:00', '2026-03-06'), '2026-03-06T09:00')).toBe('silent');
  // What the client asked of us is our own word.
  expect(said({ ...asked('2026-03-05T09:00', '2026-03-05'), direction: 'we' }, '2026-03-05T09:01')).toBe('promise');
});
