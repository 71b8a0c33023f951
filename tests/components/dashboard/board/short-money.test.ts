import { expect, test } from 'vitest';
import { shortMoney } from '../../../../components/dashboard/board/short-money.ts';

/** What stands between number and unit is for the browser to choose. */
const words = (text: string): string => text.replaceAll(/\s/g, ' ');

test.each([
  [950, '€950', '950 €'],
  [9_500, '€10k', '9500 €'],
  [12_500, '€13k', '13 T€'],
  [412_345, '€412k', '412 T€'],
  [999_499, '€999k', '999 T€'],
  [999_600, '€1m', '1 Mio. €'],
  [1_260_000, '€1.3m', '1,3 Mio. €'],
  [23_456_000, '€23m', '23 Mio. €'],
])('a sum of %d is short in English and German', (value, english, german) => {
  expect(words(shortMoney(value, 'EUR', 'en'))).toBe(english);
  expect(words(shortMoney(value, 'EUR', 'de'))).toBe(german);
});

test.each([
  ['fr', '412 k €', '1,3 M €'],
  ['es', '412 mil €', '1,3 M €'],
  ['pt', '€ 412 mil', '€ 1,3 mi'],
] as const)('and in %s', (language, thousands, millions) => {
  expect(words(shortMoney(412_345, 'EUR', language))).toBe(thousands);
  expect(words(shortMoney(1_260_000, 'EUR', language))).toBe(millions);
});

test('a card has a digit more', () => {
  expect(words(shortMoney(12_500, 'USD', 'en', 1))).toBe('US$12.5k');
  expect(words(shortMoney(12_500, 'USD', 'de', 1))).toBe('12,5 T$');
});
