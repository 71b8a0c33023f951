/** What was sent, in one sentence. */
import type { FoundAsk, SentQuestion } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dayWords } from '../../ui/words/date-words.ts';

const JUST_MS = 120_000;

export function whomOf({ whom }: Pick<SentQuestion, 'whom'>, { t }: Locale): string {
  return whom ?? t('sent.nobody');
}

/** "Asked Dana for time, Thu 14 May." */
export function askWords(ask: FoundAsk, who: string, now: Instant, { t, language }: Locale): string {
  const what = ask.direction === 'we' ? t('sent.we', { who }) : t(`sent.they.${ask.kind}`, { who });
  if (ask.due === null) return t('sent.what', { what });
  const time = ask.due.time ? ` ${ask.due.time}` : '';
  return t('sent.whatWhen', { what, when: `${dayWords(ask.due.date, civilDateOf(now), language)}${time}` });
}

/** When it was sent, and whether from here. */
export function sentWhen({ at }: Pick<SentQuestion, 'at'>, elsewhere: boolean, now: Instant, locale: Locale): string {
  const { t, language } = locale;
  const when = dayWords(civilDateOf(at), civilDateOf(now), language);
  if (elsewhere) return t('sent.elsewhere.before', { when });
  return now - at < JUST_MS ? t('sent.just') : t('sent.earlier', { when });
}
