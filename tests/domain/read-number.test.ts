import { expect, it } from 'vitest';
import { readNumber } from '../../lib/domain/read-number.ts';

it.each([
  ['48000', 48_000],
  ['48,000', 48_000],
  ['48.000', 48_000],
  ['48 000,50', 48_000.5],
  ['12’500.-'.slice(0, -1), 12_500],
  ["1'248'500.5", 1_248_500.5],
  ['1,248,500', 1_248_500],
  ['12,50,000', 1_250_000],
  ['1,234,567.891', 1_234_567.891],
  ['1.234.567,891', 1_234_567.891],
  ['12500.000', 12_500],
  ['0.125', 0.125],
  ['0,500', 0.5],
  ['12.5', 12.5],
  ['99,9', 99.9],
  ['31.12.2026', null],
  ['1.2.3', null],
  ['1.234,567,8', null],
  ['', null],
  ['.5', null],
])('%s is %s', (text, number) => expect(readNumber(text)).toBe(number));

it('of a million and more is no grouped one', () => {
  expect(readNumber('1.125', 1_000_000)).toBe(1_125_000);
  expect(readNumber('1,125', 1_000_000)).toBe(1_125_000);
  expect(readNumber('1.1', 1_000_000)).toBe(1_100_000);
  expect(readNumber('1,250', 1000)).toBe(1_250_000);
  expect(readNumber('1.005', 1_000_000)).toBe(1_005_000);
});
