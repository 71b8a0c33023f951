import type { NextAsk } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';

/** One sentence: whom, for what. A kind of the rep's own process has only its name. */
export function askSentence(ask: Pick<NextAsk, 'kind' | 'name' | 'contactName'>, { t }: Locale): string {
  return t(`ask.${ask.kind}`, { who: ask.contactName ?? t('ask.nobody'), name: ask.name });
}
