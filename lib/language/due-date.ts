/** Due dates in plain words: "Thursday", "in two weeks", "end of quarter", „bis Freitag“. A bare duration is none. */
import { addDays, civilDateOf, isCivilDate } from '../domain/civil-date.ts';
import { chooseMatch, dropOverlaps } from './dates/date-match.ts';
import { ENGLISH_DEADLINE, findEnglishDates } from './dates/english.ts';
import { GERMAN_DEADLINE, findGermanDates } from './dates/german.ts';
import { readTimeOfDay } from './dates/time-of-day.ts';
import type { DateMatch } from './dates/date-match.ts';
import type { TimeOfDay } from './dates/time-of-day.ts';
import type { DueReading } from '../contract/views.ts';
import type { CivilDate, DueDate, Instant } from '../domain/types.ts';

export interface DueOptions {
  now: Instant;
  /** IANA name; absent = this machine's. */
  zone?: string;
  /** Which language to try first; the other one is tried when it finds nothing. */
  language?: 'en' | 'de';
}

const LONGEST = 2000;
const TIME_ALONE = /(?:\b(?:by|before|until|till|at|bis|um|vor|gegen)|@)\s*(?:spätestens )?(?:um )?$/i;

function findIso(text: string): DateMatch[] {
  return [...text.matchAll(/\b(\d{4}-\d{2}-\d{2})\b/g)].flatMap((match) =>
    isCivilDate(match[0]) ? [{ at: match.index, text: match[0], date: match[0], ambiguous: false }] : [],
  );
}

function findDay(text: string, today: CivilDate, language: 'en' | 'de'): (DateMatch & { date: CivilDate }) | null {
  const english = () =>
    chooseMatch(text, dropOverlaps([...findIso(text), ...findEnglishDates(text, today)]), ENGLISH_DEADLINE);
  const german = () =>
    chooseMatch(text, dropOverlaps([...findIso(text), ...findGermanDates(text, today)]), GERMAN_DEADLINE);
  return language === 'de' ? (german() ?? english()) : (english() ?? german());
}

function clockIn(now: Instant, zone: string | undefined): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', zone ? { ...format, timeZone: zone } : format).format(now);
}

function withTime(date: CivilDate, time: TimeOfDay | null, zone: string | undefined): DueDate {
  if (!time) return { date };
  const where = time.zone ?? zone;
  return { date, time: time.time, ...(where ? { zone: where } : {}) };
}

/** "by 5pm": today, or tomorrow once that hour has passed. */
function readTimeAlone(text: string, time: TimeOfDay | null, today: CivilDate, { now, zone }: DueOptions): DueReading {
  const led =
    time !== null &&
    (time.text.trim() === text || TIME_ALONE.test(text.slice(0, time.at)) || /^(?:at|um|@)/i.test(time.text));
  if (!led) return { ok: false };
  const date = time.time > clockIn(now, zone) ? today : addDays(today, 1);
  return { ok: true, due: withTime(date, time, zone), ambiguous: true, text: time.text.trim() };
}

/** The words that named it come back as `text`. `ambiguous` asks the rep to look at the date that was understood. */
export function readDue(text: string, options: DueOptions): DueReading {
  const words = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const today = civilDateOf(options.now, options.zone);
  const day = findDay(words, today, options.language ?? 'en');
  // Numbers of the day itself are no hours.
  const rest = day
    ? words.slice(0, day.at) + ' '.repeat(day.text.length) + words.slice(day.at + day.text.length)
    : words;
  const time = readTimeOfDay(rest);
  if (!day) return readTimeAlone(words, time, today, options);
  return { ok: true, due: withTime(day.date, time, options.zone), ambiguous: day.ambiguous, text: day.text.trim() };
}
