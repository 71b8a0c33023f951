import type { Locale } from '../../../hooks/words/locale.ts';
import { exactDay } from '../../../ui/words/date-words.ts';

/** What happened, in words; a day among its values (`YYYY-MM-DD`) as people say it. */
export function happeningWords(
  { what, values }: { what: string; values: Record<string, string> },
  { say, language }: Pick<Locale, 'say' | 'language'>,
): string {
  const { date } = values;
  return say(what, date === undefined ? values : { ...values, date: exactDay(date, language) });
}
