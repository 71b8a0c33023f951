import type { Locale } from '../../../hooks/words/locale.ts';

/** Up to here deals are counted one by one: see `queries/process/rows`. */
const MOST_COUNTED = 1000;

export function isMany(count: number): boolean {
  return count > MOST_COUNTED;
}

/** "12 open deals", "more than 1,000 open deals". */
export function dealsWords(count: number, { t }: Locale): string {
  return isMany(count) ? t('process.manyDeals', { most: MOST_COUNTED }) : t('process.openDeals', { count });
}

/** For a column of figures: "12", "1,000+". */
export function dealsFigure(count: number, { language }: Locale): string {
  const numbers = new Intl.NumberFormat(language);
  return isMany(count) ? `${numbers.format(MOST_COUNTED)}+` : numbers.format(count);
}
