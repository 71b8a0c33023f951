/** Due dates in plain words: "Thursday", "in two weeks", "end of quarter", „bis Freitag“, « d'ici vendredi ». A bare duration is none. */
import { addDays, civilDateOf } from '../domain/time/civil-date.ts';
import { isLed, isLedHour, isLowerBound } from './dates/deadline.ts';
import { rolesOf } from './dates/role.ts';
import { readTimeOfDay } from './dates/time-of-day.ts';
import { once } from './once.ts';
import { guessLanguage } from './recognise-language.ts';
import { readDays } from './spoken-days.ts';
import type { TimeOfDay } from './dates/time-of-day.ts';
import type { KnownLanguage } from './recognise-language.ts';
import type { SpokenDay } from './spoken-days.ts';
import type { DueReading } from '../contract/views.ts';
import type { WorkingWeek } from '../domain/time/working-days.ts';
import type { CivilDate, DueDate, Instant } from '../domain/rows/types.ts';

export interface DueOptions {
  now: Instant;
  /** IANA name; absent = this machine's. */
  zone?: string;
  /** The day of `now`, where it is known already. */
  today?: CivilDate;
  /** The rep's own; absent = Monday to Friday. */
  week?: WorkingWeek | undefined;
  /** Which language to try first; then the one that the words look like, then English, then the others. */
  language?: KnownLanguage;
}

interface Said {
  text: string;
  today: CivilDate;
  week: WorkingWeek | undefined;
  /** What the words look like: `null` = none that is known, `undefined` = they don't say. */
  guess: () => { language: KnownLanguage | null | undefined };
  first: KnownLanguage | undefined;
}

const LONGEST = 2000;
/** "Is 2pm good?", "could we do 4:30?" */
const SUGGESTS =
  /^(?:is|does|would|how about|what about|(?:can|could|shall) (?:we|you|i) (?:do|say|try|make))(?: it)? $/i;
/** What happens earlier is told of: "the export fails at 2am". */
const OFFICE_OPENS = '05:00';
const LANGUAGES: readonly KnownLanguage[] = ['en', 'de', 'fr', 'es', 'pt'];
/** "By year-end, 30 September": the figures say which day it is. */
function namedAgain(text: string, day: SpokenDay, next: SpokenDay | undefined): SpokenDay | null {
  const between = next && text.slice(day.at + day.text.length, next.at);
  return between !== undefined && /^,? \(?$/.test(between) && !/\d/.test(day.text) && /\d/.test(next?.text ?? '')
    ? (next ?? null)
    : null;
}

/** The one that a deadline word stands before, else the first. Several different days make it ambiguous. */
function chooseDay(text: string, days: readonly SpokenDay[]): SpokenDay | null {
  const byDeadline = days.find((day) => isLed(text, day));
  const first = byDeadline ?? days[0];
  if (!first) return null;
  const chosen = namedAgain(text, first, days[days.indexOf(first) + 1]) ?? first;
  const several = new Set(days.map(({ date }) => date)).size > 1;
  return { ...chosen, ambiguous: chosen.ambiguous || (several && !byDeadline) };
}

/** What surely is English is read as nothing else. It is only guessed at where the first one names no day. */
function* languagesFor({ text, guess, first }: Said): Generator<KnownLanguage> {
  if (first) yield first;
  // A word or two ("in KW 26") may be of several languages.
  const sure = text.split(' ').length < 5 ? undefined : guess().language;
  const likely = [sure, 'en' as const].filter((language) => language != null);
  for (const language of new Set(sure === 'en' ? likely : [...likely, ...LANGUAGES]))
    if (language !== first) yield language;
}

/** `null` = none is named, `refused` = every one that is named is refused. */
function findDay(said: Said): SpokenDay | 'refused' | null {
  const { text } = said;
  for (const language of languagesFor(said)) {
    const days = readDays(text, { ...said, language });
    const open = days.filter(({ refused }) => !refused);
    const after = open.filter((day) => !isLowerBound(text, day));
    const day = chooseDay(text, after.length > 0 ? after : open);
    if (day || days.length > 0) return day ?? 'refused';
  }
  return null;
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
function readTimeAlone({ text, today, guess, first }: Said, { now, zone }: DueOptions): DueReading {
  const time = readTimeOfDay(text, guess().language ?? first);
  const led =
    time !== null &&
    time.time >= OFFICE_OPENS &&
    rolesOf(text, [{ ...time, kind: 'hour' }], today)[0] === 'due' &&
    (time.text.trim() === text ||
      SUGGESTS.test(text.slice(0, time.at)) ||
      isLedHour(text, time.at) ||
      /^(?:at|um|@|à|às|a las|las)\b/i.test(time.text));
  if (!led) return { ok: false };
  const date = time.time > clockIn(now, zone) ? today : addDays(today, 1);
  return { ok: true, due: withTime(date, time, zone), ambiguous: true, text: time.text.trim() };
}

/** The words that named it come back as `text`. `ambiguous` asks the rep to look at the date that was understood. */
export function readDue(text: string, options: DueOptions): DueReading {
  const words = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const today = options.today ?? civilDateOf(options.now, options.zone);
  const said: Said = {
    text: words,
    today,
    week: options.week,
    guess: once(() => ({ language: guessLanguage(words) })),
    first: options.language,
  };
  const day = findDay(said);
  if (day === 'refused') return { ok: false };
  if (!day) return readTimeAlone(said, options);
  return { ok: true, due: withTime(day.date, day.time, options.zone), ambiguous: day.ambiguous, text: day.text.trim() };
}
