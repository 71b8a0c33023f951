/** The days of a reply: what a sentence of prose names, and the bare "17th no, 19th yes" that only answers have. */
import { addDays, civilDateOf } from '../../domain/time/civil-date.ts';
import { readDays } from '../spoken-days.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { KnownLanguage } from '../recognise-language.ts';
import type { SpokenDay } from '../spoken-days.ts';

const BARE: Partial<Record<KnownLanguage, RegExp>> = {
  en: /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|party|time|one|option|slot|half|quarter|phase|year))/gi,
  fr: /\ble (\d{1,2})(?![\d.,:%h]| ?(?:%|h\b|€|euros))/gi,
  es: /\bel (\d{1,2})(?![\d.,:%]| ?(?:%|€|euros))/gi,
};
const LONGEST_MONTH = 31;

/** The next such day of a month. */
function nextOn(day: number, today: string): string | undefined {
  return Array.from({ length: LONGEST_MONTH }, (_, ahead) => addDays(today, ahead)).find(
    (date) => Number(date.slice(8)) === day,
  );
}

export function readReplyDays(
  text: string,
  options: { now: Instant; zone?: string; week?: WorkingWeek | undefined; language: KnownLanguage },
): SpokenDay[] {
  const today = civilDateOf(options.now, options.zone);
  const days = readDays(text, { ...options, today });
  const pattern = BARE[options.language];
  if (!pattern) return days;
  const bare = [...text.matchAll(pattern)].flatMap(({ 0: words, 1: day, index }) => {
    const date = nextOn(Number(day), today);
    const known = days.some(({ at, text: said }) => index < at + said.length && at < index + words.length);
    return date === undefined || known
      ? []
      : [{ at: index, text: words, date, ambiguous: false, time: null, refused: false }];
  });
  return [...days, ...bare].toSorted((a, b) => a.at - b.at);
}
