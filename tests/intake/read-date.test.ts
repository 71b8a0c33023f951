import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDate } from '../../lib/intake/read-date.ts';

describe('a date in a cell', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12 09:30:00', '2026-03-12'],
    ['2026-03-12T09:30:00Z', '2026-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['3 September 2025', '2025-09-03'],
    ['01.10.2026', '2026-10-01'],
    ['4/4/2026', '2026-04-04'],
    ['2026/12/31', '2026-12-31'],
    ['2026/1/2 10:30', '2026-01-02'],
    ['20261231', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['January 2nd, 2027', '2027-01-02'],
    ['31. Dezember 2026', '2026-12-31'],
    ['3. Mär. 2026', '2026-03-03'],
    ['7 Mrz 2026', '2026-03-07'],
    ['15 août 2026', '2026-08-15'],
    ['14 juil. 2026', '2026-07-14'],
    ['31 de diciembre de 2026', '2026-12-31'],
    ['1 out. 2026', '2026-10-01'],
    ['31 Foo 2026', null],
    ['2026-12/31', null],
    ['12345678', null],
    ['2026-02-30', null],
    ['31.11.2026', null],
    ['3/4/2026', null],
    ['next week', null],
    ['', null],
  ])('%s → %s', (cell, date) => {
    expect(readDate(cell, 'unknown')).toBe(date);
  });

  it('with slashes is told by the other rows', () => {
    expect(dayOrderOf(['1/2/2026', '3/25/2026'])).toBe('month-first');
    expect(dayOrderOf(['1/2/2026', '25/3/2026'])).toBe('day-first');
    expect(dayOrderOf(['1/2/2026'])).toBe('unknown');
    expect(dayOrderOf(['44-20-7946-0958', '24/7/365 support', '30-12-4567', '13-25-2026', '32/1/2026'])).toBe(
      'unknown',
    );
    expect(readDate('3/4/2026', 'month-first')).toBe('2026-03-04');
    expect(readDate('3/4/2026', 'day-first')).toBe('2026-04-03');
  });
});
