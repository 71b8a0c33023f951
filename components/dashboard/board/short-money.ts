import { numberFormat } from '../../ui/formats.ts';

/** "€412k": where the exact sum stands on hover. `digits` after the point, at most; a sum of millions has one at least. */
export function shortMoney(value: number, currency: string, language: 'en' | 'de', digits = 0): string {
  return numberFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: value < 10_000_000 && value >= 1_000_000 ? 1 : digits,
  }).format(value);
}
