import { describe, expect, it } from 'vitest';
import { toRecords } from '../../lib/intake/to-records.ts';
import { readAmount, readCurrency } from '../../lib/intake/read-amount.ts';

describe('an amount in a cell', () => {
  it.each([
    ['12500', 12_500, null],
    ['12,500', 12_500, null],
    ['12.500', 12_500, null],
    ['12,500.50', 12_500.5, null],
    ['€ 12.500,50', 12_500.5, 'EUR'],
    ['$1,250,000', 1_250_000, 'USD'],
    ['12 500 NOK', 12_500, 'NOK'],
    ['CHF 12’500', 12_500, 'CHF'],
    ["CHF 12'500.-", 12_500, 'CHF'],
    ['99,9', 99.9, null],
    ['12500.000', 12_500, null],
    ['1.234.567,891 €', 1_234_567.891, 'EUR'],
    ['US$ 40,000', 40_000, 'USD'],
    ['C$40,000', 40_000, 'CAD'],
    ['A$ 12.50', 12.5, 'AUD'],
    ['$40,000 CAD', 40_000, 'CAD'],
    ['R$ 1.500,00', 1500, 'BRL'],
    ['TBD 500', 500, null],
    ['48k', 48_000, null],
    ['$1.2M', 1_200_000, 'USD'],
    ['1.125m', 1_125_000, null],
    ['1,5 Mio. €', 1_500_000, 'EUR'],
    ['2 Mrd EUR', 2_000_000_000, 'EUR'],
    ['125 TEUR', 125_000, 'EUR'],
    ['125 T€', 125_000, 'EUR'],
    ['3,2 M€', 3_200_000, 'EUR'],
    ['12 lakh', 1_200_000, null],
    ['500 MXN', 500, 'MXN'],
    ['12.500 EUR netto', 12_500, 'EUR'],
    ['TEUR 125', 125_000, 'EUR'],
    ['T€ 125', 125_000, 'EUR'],
    ['k€ 12,5', 12_500, 'EUR'],
    ['Mio. € 1,5', 1_500_000, 'EUR'],
    ['HK$ 500', 500, 'HKD'],
    ['US-$ 12.500', 12_500, 'USD'],
    ['(USD) 12,500', 12_500, 'USD'],
  ])('%s', (cell, value, currency) => {
    expect(readAmount(cell)).toEqual({ value, currency });
  });

  it.each([
    '',
    'tbd',
    '-500',
    '-€500',
    '−500',
    '(500)',
    'USD (500)',
    'EUR -500',
    '12.500,00-',
    '12,500, 13,000',
    '12500 2026',
    '50.000 2 Jahre',
    '–',
    '10-20k',
    '10.000 – 20.000',
    '50 %',
    '1.2E+06',
    '12x',
    '31.12.2026',
    '9'.repeat(13),
    '9'.repeat(400),
  ])('"%s" is none', (cell) => {
    expect(readAmount(cell)).toBeNull();
  });
});

describe('a column of amounts', () => {
  it.each([
    ['12.345|9.5', 12.345],
    ['12.345|1,250.5', 12.345],
    ['12.345|1.250,50', 12_345],
    ['12,345|9,5', 12.345],
    ['12.345|0.125', 12.345],
    ['12.500|12500.000', 12.5],
    ['12,345|1,250,000', 12_345],
    ['12.345|9,5|9.5', 12_345],
    ['12.345|13.345|500', 12_345],
    ['12.345|500.-', 12_345],
    ['12.345|31.12.2026', 12_345],
    ['1.125m|9.50m', 1_125_000],
    ['$40,000|€ 12.500,00|€ 9,5', 40_000],
    // Could be either, and is left out in sight.
    ['12.345|9.50', null],
    ['12.345|1,250,000', null],
    ['40,000|9,5', null],
  ])('%s begins with %s', (cells, value) => {
    const column = cells.split('|');
    const rows = column.map((cell, at) => [`Firm ${at}`, cell]);
    const { records } = toRecords({ heads: ['Company', 'Amount'], rows, crooked: 0 }, ['company', 'value']);
    expect(records[0]?.deal?.value).toBe(value);
  });
});

describe('a currency in a cell', () => {
  it.each([
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['EUR - Euro', 'EUR'],
    ['US Dollar', 'USD'],
    ['USD', 'USD'],
    ['Pound sterling', 'GBP'],
    ['XQX', null],
    ['Dollar', null],
    ['', null],
  ])('%s is %s', (cell, code) => expect(readCurrency(cell)).toBe(code));
});
