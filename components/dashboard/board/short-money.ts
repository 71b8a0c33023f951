import { numberFormat } from '../../ui/formats.ts';

/** "€412K": for the head of a column, where the exact sum stands on hover. */
export function shortMoney(value: number, currency: string, language: 'en' | 'de'): string {
  return numberFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: value < 10_000_000 && value >= 1_000_000 ? 1 : 0,
  }).format(value);
}
