import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, isCivilDate, weekdayOf } from '../../../lib/domain/time/civil-date.ts';
import {
  addWorkingDays,
  MONDAY_TO_FRIDAY,
  startOfNextWeek,
  workingDaysBetween,
  workingWeek,
} from '../../../lib/domain/time/working-days.ts';
import type { WorkingWeek } from '../../../lib/domain/time/working-days.ts';
import { SUNDAY_TO_THURSDAY } from '../support/at-work.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe('civil dates', () => {
  it('are those of the zone', () => {
    const instant = Date.parse('2026-03-01T05:30:00Z');
    expect(civilDateOf(instant, 'America/Los_Angeles')).toBe('2026-02-28');
    expect(civilDateOf(instant, 'Asia/Tokyo')).toBe('2026-03-01');
    expect(civilDateOf(0, 'UTC')).toBe('1970-01-01');
  });

  it('without a zone are those of where the machine is now, wherever it was before', () => {
    const instant = Date.parse('2026-03-01T05:30:00Z');
    process.env['TZ'] = 'America/Los_Angeles';
    expect(civilDateOf(instant)).toBe('2026-02-28');
    process.env['TZ'] = 'Asia/Tokyo';
    expect(civilDateOf(instant)).toBe('2026-03-01');
    expect(civilDateOf(Date.parse('0007-05-03T12:00:00Z'))).toBe('0007-05-03');
  });

  it('add and count days, also over a change of clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('are told from texts that are none', () => {
    expect(['2026-02-28', '2028-02-29'].every(isCivilDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-02-28T00:00'].some(isCivilDate)).toBe(false);
  });

  it('know their weekday', () => {
    expect(weekdayOf('2026-06-10')).toBe(3);
    expect(weekdayOf('2026-06-14')).toBe(0);
  });
});

describe('working days', () => {
  const anyWeek = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => new Set(days));
  const countOneByOne = (from: string, to: string, week: WorkingWeek): number => {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      if (week.has(new Date(`${day}T12:00:00Z`).getUTCDay() || 7)) count += 1;
    }
    return count;
  };

  it('are counted as one by one, whichever they are', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 400 }), anyWeek, (from, count, week) => {
        const to = addDays(from, count);
        expect(workingDaysBetween(from, to, week)).toBe(countOneByOne(from, to, week));
      }),
    );
  });

  it('lie as many days ahead as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyWeek, (from, count, week) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count, week), week)).toBe(count);
      }),
    );
    expect(addWorkingDays('2026-06-12', 1, MONDAY_TO_FRIDAY)).toBe('2026-06-15');
    expect(addWorkingDays('2026-06-13', 0, MONDAY_TO_FRIDAY)).toBe('2026-06-13');
    // Thursday to Sunday.
    expect(addWorkingDays('2026-06-11', 1, SUNDAY_TO_THURSDAY)).toBe('2026-06-14');
  });

  it('are the usual ones where the rep has set none, or none at all', () => {
    expect(workingWeek({})).toEqual(MONDAY_TO_FRIDAY);
    expect(workingWeek({ workingDays: [] })).toEqual(MONDAY_TO_FRIDAY);
    expect(workingWeek({ workingDays: [7, 1] })).toEqual(new Set([7, 1]));
  });

  it.each([
    // A Wednesday, a Friday, a Saturday, a Sunday.
    ['2026-06-10', MONDAY_TO_FRIDAY, '2026-06-15'],
    ['2026-06-12', MONDAY_TO_FRIDAY, '2026-06-15'],
    ['2026-06-13', MONDAY_TO_FRIDAY, '2026-06-15'],
    ['2026-06-15', MONDAY_TO_FRIDAY, '2026-06-22'],
    ['2026-06-10', SUNDAY_TO_THURSDAY, '2026-06-14'],
    ['2026-06-12', SUNDAY_TO_THURSDAY, '2026-06-14'],
    ['2026-06-14', SUNDAY_TO_THURSDAY, '2026-06-21'],
    // One day off in the middle does not begin a week.
    ['2026-06-08', new Set([1, 2, 4, 5]), '2026-06-15'],
    ['2026-06-10', new Set([1, 2, 3, 4, 5, 6, 7]), '2026-06-15'],
    ['2026-06-10', new Set([3]), '2026-06-17'],
  ])('after %s the next week begins where the rep’s does', (today, week, first) => {
    expect(startOfNextWeek(today, week)).toBe(first);
  });
});
