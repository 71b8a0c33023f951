import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { Deal, Instant } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dayWords } from '../../ui/words/date-words.ts';
import { numberFormat } from '../../ui/words/formats.ts';

/** "€48,000": no cents where there are none. */
export function moneyWords(value: number, currency: string, language: Language): string {
  return numberFormat(regionOf(language), {
    style: 'currency',
    currency,
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

/** How it ended, or when it is meant to; and whether it is a dream client. */
export function dealFacts(deal: Deal, now: Instant, { t, language }: Locale): string[] {
  const facts: string[] = [];
  if (deal.outcome !== null) facts.push(t(`outcome.${deal.outcome}`));
  else if (deal.expectedClose !== null) {
    facts.push(t('deal.closes', { when: dayWords(deal.expectedClose, civilDateOf(now), language) }));
  }
  if (deal.dream) facts.push(t('deal.dream'));
  return facts;
}
