/** Weekdays, dates and spans in German: „bis Freitag“, „am 14.5.“, „in zwei Wochen“. */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import {
  MONTH,
  NEXT,
  NUMBERS,
  THIS,
  WEEKDAY,
  ahead,
  amountOf,
  isNext,
  monthOfWord,
  rule,
  weekdayOfWord,
} from './german-words.ts';
import type { DateRule } from './date-match.ts';

const UNITS = '(?:werk|arbeits)?tage?n?|wochen?|monate?n?|jahre?n?|stunden?';
const PAST = '(?<!(?:letzte[nr]?|vorige[nr]?|vergangene[nr]?|seit|jede[nr]?|schönen) )';
const yearOf = (digits: string | undefined) => (digits ? Number(digits.padStart(4, '20')) : undefined);

const spans: DateRule[] = [
  rule(
    `(?:in|innerhalb (?:von|der nächsten)|binnen)(?: de[nr])?(?: nächsten)? (?:(?:${NUMBERS}) (?:bis|oder) )?(${NUMBERS}) ?(${UNITS})`,
    (match, today) => ({ date: ahead(today, amountOf(match[1]), match[2]?.toLowerCase() ?? '') }),
  ),
  rule(`(heute|morgen) in (${NUMBERS}) (${UNITS})`, (match, today) => {
    const start = match[1]?.toLowerCase() === 'morgen' ? addDays(today, 1) : today;
    return { date: ahead(start, amountOf(match[2]), match[3]?.toLowerCase() ?? '') };
  }),
  rule(`(${NUMBERS}) wochen? (?:ab|nach) (${WEEKDAY})`, (match, today) => ({
    date: addDays(calendar.comingWeekday(today, weekdayOfWord(match[2])), amountOf(match[1]) * 7),
  })),
];

const weekdays: DateRule[] = [
  rule(
    `(${WEEKDAY}) (?:in )?(?:der )?(${THIS}|${NEXT}) woche|(${NEXT}|${THIS}) woche,? (?:am )?(${WEEKDAY})`,
    (match, today) => ({
      date: calendar.dayOfWeek(today, weekdayOfWord(match[1] ?? match[4]), isNext(match[2] ?? match[3]) ? 1 : 0),
    }),
  ),
  rule(
    `${PAST}(?:(${NEXT}|${THIS}) )?(${WEEKDAY})(?:früh|vormittag|mittag|morgen|nachmittag|abend|s)?( in (?:einer|1) woche)?`,
    (match, today) => {
      const coming = calendar.comingWeekday(today, weekdayOfWord(match[2]));
      // „Nächsten Freitag“ is this one to some and the one after to others.
      return { date: match[3] ? addDays(coming, 7) : coming, ambiguous: /nächste/i.test(match[1] ?? '') };
    },
  ),
  rule(`übermorgen`, (_, today) => ({ date: addDays(today, 2) })),
  rule(
    `(?<!guten )(?<!(?:am|jeden) )(?<!${WEEKDAY} )morgen(?:früh| früh| mittag| nachmittag| abend| vormittag)?`,
    (_, today) => ({ date: addDays(today, 1) }),
  ),
  rule(`heute(?: (?:abend|nachmittag|mittag|noch))?|feierabend`, (_, today) => ({ date: today })),
];

const dates: DateRule[] = [
  // Chapter numbers look the same: a word leads to the date, or a year stands in it.
  rule(
    `((?:am|zum|bis|vor|dem|den|ab|${WEEKDAY}|mo|di|mi|do|fr|sa|so)[.,]{0,2} ?)?(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(20\\d\\d)|(\\d\\d)(?![\\d:]| ?uhr))?(?!\\d)`,
    (match, today) => {
      const [, lead, day, month, long, short] = match;
      const year = long ?? short;
      if (lead === undefined && year === undefined && match.index !== 0) return null;
      return { date: calendar.comingDate(today, Number(day), Number(month), yearOf(year)) };
    },
  ),
  rule(`(?:(?:${WEEKDAY}),? (?:de[nm] )?)?(\\d{1,2})\\. ?(${MONTH})\\.?(?: (20\\d\\d))?`, (match, today) => ({
    date: calendar.comingDate(today, Number(match[1]), monthOfWord(match[2]), yearOf(match[3])),
  })),
  rule(
    `(?<=(?:am|zum|dem|den|bis) )(\\d{1,2})\\.(?= *(?:$|[,;?!)]|um|oder|und|passt|geht|[a-z]))(?! ?\\d)`,
    (match, today) => ({ date: calendar.comingDayOfMonth(today, Number(match[1])) }),
  ),
];

export const GERMAN_DAYS: readonly DateRule[] = [...spans, ...weekdays, ...dates];
