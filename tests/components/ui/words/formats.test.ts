import { describe, expect, it } from 'vitest';
import { moneyWords } from '../../../../components/deal/facts/deal-facts.ts';
import { listFormat, numberFormat } from '../../../../components/ui/words/formats.ts';
import { LANGUAGE_CODES } from '../../../../lib/domain/rows/languages.ts';

describe('figures below zero', () => {
  it.each(LANGUAGE_CODES)('stand behind a minus, not a hyphen: %s', (language) => {
    const sign = numberFormat(language, { signDisplay: 'exceptZero' });
    expect([-20, 0, 6].map((value) => sign.format(value))).toEqual(['−20', '0', '+6']);
  });

  it('so do amounts', () => {
    expect(moneyWords(-170_000, 'EUR', 'en')).toBe('−€170,000');
    expect(moneyWords(-170_000, 'EUR', 'de')).toBe('−170.000\u00A0€');
    expect(moneyWords(-170_000, 'EUR', 'fr')).toBe('−170\u202F000\u00A0€');
    expect(moneyWords(-170_000, 'EUR', 'es')).toBe('−170.000\u00A0€');
    expect(moneyWords(-170_000, 'BRL', 'pt')).toBe('−R$\u00A0170.000');
  });
});

it('a list has no comma before its last', () => {
  expect(listFormat('en').format(['1', '3', '4'])).toBe('1, 3 and 4');
  expect(listFormat('de').format(['1', '3', '4'])).toBe('1, 3 und 4');
  expect(listFormat('fr').format(['1', '3', '4'])).toBe('1, 3 et 4');
  expect(listFormat('es').format(['1', '3', '4'])).toBe('1, 3 y 4');
  expect(listFormat('pt').format(['1', '3', '4'])).toBe('1, 3 e 4');
});
