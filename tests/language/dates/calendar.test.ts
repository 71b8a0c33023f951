/** Days reckoned from a day, where months, quarters and years end. */
import { describe, expect, it } from 'vitest';
import * as calendar from '../../../lib/language/dates/calendar.ts';

describe('months ahead', () => {
  it('end with the month where it is too short', () => {
    expect(calendar.addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(calendar.addMonths('2027-01-31', 2)).toBe('2027-03-31');
    expect(calendar.addMonths('2028-01-30', 1)).toBe('2028-02-29');
    expect(calendar.addMonths('2027-11-15', 3)).toBe('2028-02-15');
  });
});

describe('what is coming', () => {
  it('may be today', () => {
    expect(calendar.comingDayOfMonth('2027-03-11', 11)).toBe('2027-03-11');
    expect(calendar.comingDate('2027-03-11', 11, 3)).toBe('2027-03-11');
    expect(calendar.endOfNumberedQuarter('2027-03-31', 1)).toBe('2027-03-31');
    expect(calendar.comingEaster('2027-03-28')).toBe('2027-03-28');
    expect(calendar.dayOfNumberedWeek('2027-03-11', 10, 4)).toBe('2027-03-11');
  });

  it('is next year’s once it is past', () => {
    expect(calendar.endOfNumberedQuarter('2027-04-01', 1)).toBe('2028-03-31');
    expect(calendar.comingEaster('2027-03-29')).toBe('2028-04-16');
    expect(calendar.dayOfNumberedWeek('2027-03-12', 10, 4)).toBe('2028-03-09');
    expect(calendar.comingMonth('2027-03-11', 2)).toBe('2028-02-01');
    expect(calendar.comingMonth('2027-03-11', 3)).toBe('2027-03-01');
  });

  it('but a weekday is that of next week, not today', () => {
    expect(calendar.comingWeekday('2027-03-11', 4)).toBe('2027-03-18');
  });

  it('skips months and years that have no such day', () => {
    expect(calendar.comingDayOfMonth('2027-04-01', 31)).toBe('2027-05-31');
    expect(calendar.comingDayOfMonth('2027-04-01', 32)).toBeNull();
    expect(calendar.comingDate('2027-03-01', 29, 2)).toBe('2028-02-29');
    expect(calendar.comingDate('2027-03-01', 29, 2, 2027)).toBeNull();
    expect(calendar.comingDate('2027-03-01', 30, 2)).toBeNull();
  });
});

it('the first, second and last such weekday of a month', () => {
  const mondays = [1, 2, 4, 5].map((nth) => calendar.nthWeekday('2027-01-10', 2, 1, nth));
  // February has four of them.
  expect(mondays).toEqual(['2027-02-01', '2027-02-08', '2027-02-22', '2027-02-22']);
  expect(calendar.nthWeekday('2027-01-10', 3, 1, 5)).toBe('2027-03-29');
  expect(calendar.nthWeekday('2027-02-02', 2, 1, 1)).toBe('2028-02-07');
});

it('weeks start on Monday, and Sunday ends them', () => {
  expect(calendar.dayOfWeek('2027-03-11', 0)).toBe('2027-03-14');
  expect(calendar.dayOfWeek('2027-03-14', 1)).toBe('2027-03-08');
  expect(calendar.dayOfWeek('2027-03-14', 1, 1)).toBe('2027-03-15');
});
