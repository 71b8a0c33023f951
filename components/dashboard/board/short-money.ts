import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import { numberFormat } from '../../ui/words/formats.ts';

/**
 * "€412k", in German "412 T€": where the exact sum stands on hover. `digits` after the point, at most; a sum of millions
 * has one at least.
 */
export function shortMoney(value: number, currency: string, language: Language, digits = 0): string {
  const short = (sum: number, maximumFractionDigits: number) =>
    numberFormat(regionOf(language), {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits,
    }).format(sum);
  // The browser shortens no German thousands, and a column of the board has room for two currencies only as "72 T€ · 140 T£".
  if (language === 'de' && value >= 10_000 && value < 1_000_000) {
    const thousands = Number((value / 1000).toFixed(digits));
    // A thousand of them is a million.
    return thousands < 1000 ? short(thousands, digits).replace(/\s(?=\S+$)/, '$&T') : short(1_000_000, digits);
  }
  return short(value, value < 10_000_000 && value >= 1_000_000 ? 1 : digits);
}
