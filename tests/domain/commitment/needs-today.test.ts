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

it('is back on its day and for a working week, so that nobody misses it who was away on that day', () => {
  expect(on('2026-03-10T06:00', '2026-03-10T05:59')).toBeNull();
  expect(on('2026-03-10T06:00', '2026-03-10T06:00')).toBe('back');
  expect(on('2026-03-10T06:00', '2026-03-11T09:00')).toBe('back');
  // Then seven working days have gone by since it was asked, and no answer was seen.
  expect(on('2026-03-10T06:00', '2026-03-16T09:00')).toBe('silent');
  const meant = commitment({ state: 'to-ask', askedAt: null, snoozedUntil: at('2026-03-10T06:00') });
  expect(reasonToday(meant, atWork(at('2026-03-16T09:00'), 'UTC'))).toBe('back');
  expect(reasonToday(meant, atWork(at('2026-03-17T09:00'), 'UTC'))).toBeNull();
});

it('is back for as many of the days on which the rep works, from a day off too', () => {
  const meant = (morning: string) => commitment({ state: 'to-ask', askedAt: null, snoozedUntil: at(morning) });
  const days = (morning: string, week?: WorkingWeek) =>
    Array.from({ length: 40 }, (_, day) => at('2026-03-01T09:00') + day * 86_400_000).filter(
      (now) => reasonToday(meant(morning), atWork(now, 'UTC', week)) === 'back',
    );
  const back = (...on: [string, WorkingWeek?]) =>
    [days(...on).at(0), days(...on).at(-1)].map((day) => new Date(day ?? 0).toISOString().slice(5, 10));
  expect(back('2026-03-07T06:00')).toEqual(['03-07', '03-15']);
  expect(back('2026-03-09T06:00')).toEqual(['03-09', '03-15']);
  expect(back('2026-03-06T06:00', SUNDAY_TO_THURSDAY)).toEqual(['03-06', '03-14']);
  expect(back('2026-03-06T06:00', new Set([1, 2, 3, 4]))).toEqual(['03-06', '03-16']);
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
