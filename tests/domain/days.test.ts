import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, isCivilDate, weekdayOf } from '../../lib/domain/civil-date.ts';
import { addWorkingDays, workingDaysBetween } from '../../lib/domain/working-days.ts';

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
  const countOneByOne = (from: string, to: string): number => {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      if (weekday >= 1 && weekday <= 5) count += 1;
    }
    return count;
  };

  it('are counted as one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 400 }), (from, count) => {
        const to = addDays(from, count);
        expect(workingDaysBetween(from, to)).toBe(countOneByOne(from, to));
      }),
    );
  });

  it('lie as many days ahead as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
      }),
    );
    expect(addWorkingDays('2026-06-12', 1)).toBe('2026-06-15');
    expect(addWorkingDays('2026-06-13', 0)).toBe('2026-06-13');
  });
});
