/** Days in German: „bis Freitag“, „in zwei Wochen“, „Ende des Quartals“, „am 14.5.“. */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import { applyRules } from './date-match.ts';
import type { DateMatch, DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const NUMBERS = 'ein(?:e[mrns]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|ein paar|\\d{1,3}';
const VALUES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', '', 'zwölf'];
const WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const WEEKDAY = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MONTH =
  'jan(?:uar)?|jänner|feb(?:ruar)?|märz?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';
/** „nächsten“, „kommender“, „diese“ … in any case. */
const NEXT = '(?:nächste|kommende|folgende)[nrsm]?';
const THIS = '(?:diese[nrsm]?|dieser)';

export const GERMAN_DEADLINE =
  /(?:\b(?:bis|vor|spätestens|innerhalb|binnen)(?: zum| spätestens| am| dem| den)?)\s*$|^(?:bis|vor|spätestens|innerhalb|binnen)\b/i;

function rule(pattern: string, read: DateRule['read']): DateRule {
  // \b knows no umlauts: letters of either side are looked at instead.
  return { pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'), read };
}

function amountOf(word: string | undefined): number {
  const text = (word ?? '').toLowerCase();
  if (text === 'ein paar') return 3;
  const index = VALUES.findIndex((value) => value !== '' && text.startsWith(value));
  return index > 0 ? index : Number(text);
}

function ahead(today: CivilDate, count: number, unit: string): CivilDate {
  if (unit.startsWith('w')) return addDays(today, count * 7);
  if (unit.startsWith('m')) return calendar.addMonths(today, count);
  if (unit.startsWith('j')) return calendar.addMonths(today, count * 12);
  return addDays(today, unit.startsWith('s') ? Math.floor(count / 24) : count);
}

function endOf(today: CivilDate, period: string, steps: number): CivilDate {
  if (period.startsWith('w')) return calendar.dayOfWeek(today, 5, steps);
  if (period.startsWith('m')) return calendar.endOfMonth(today, steps);
  return period.startsWith('q') ? calendar.endOfQuarter(today, steps) : calendar.endOfYear(today, steps);
}

function weekdayOf(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 2).toLowerCase());
}

function monthOf(word: string | undefined): number {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  return start === 'jän' ? 1 : MONTHS.indexOf(start) + 1;
}

const isNext = (text: string | undefined) => new RegExp(NEXT, 'i').test(text ?? '');

const periods: DateRule[] = [
  rule(
    `(?:bis )?(?:zum )?ende (?:de[rs]|${THIS}|(?:de[rs] )?(${NEXT})) ?(woche|monats|quartals|jahres)`,
    (match, today) => ({ date: endOf(today, match[2]?.toLowerCase() ?? '', match[1] ? 1 : 0) }),
  ),
  rule(`(wochen|monats|quartals|jahres)ende`, (match, today) => {
    const period = match[1]?.toLowerCase() ?? '';
    return { date: period === 'wochen' ? calendar.dayOfWeek(today, 0) : endOf(today, period, 0) };
  }),
  rule(`(anfang|mitte|ende) (${THIS}|${NEXT}) (woche|monats?|jahres?)`, (match, today) => {
    const [, part = '', which, period = ''] = match.map((group) => group?.toLowerCase());
    const end = endOf(today, period, isNext(which) ? 1 : 0);
    if (part === 'ende') return { date: end };
    if (period === 'woche') return { date: addDays(end, part === 'mitte' ? -2 : -4) };
    return { date: `${end.slice(0, 8)}${part === 'mitte' ? '15' : '05'}` };
  }),
  rule(`(?:(?:in )?(?:der )?|irgendwann )(${THIS}|${NEXT}) (woche|monat|quartal|jahr)`, (match, today) => ({
    date: endOf(today, match[2]?.toLowerCase() ?? '', isNext(match[1]) ? 1 : 0),
    ambiguous: true,
  })),
  rule(`(?:(anfang|mitte|ende|im|bis|vor) )(${MONTH})(?! ?\\d)`, (match, today) => {
    const first = calendar.comingMonth(today, monthOf(match[2]));
    const part = match[1]?.toLowerCase();
    if (part === 'mitte') return { date: addDays(first, 14) };
    if (part === 'anfang') return { date: addDays(first, 4) };
    const whole = part === 'ende' || part === 'im';
    return { date: whole ? calendar.endOfMonth(first) : first, ambiguous: part !== 'ende' };
  }),
  rule(`(?:ende|bis|in|im|vor|für) (?:ende )?q([1-4])`, (match, today) => ({
    date: calendar.endOfNumberedQuarter(today, Number(match[1])),
    ambiguous: !/ende/i.test(match[0]),
  })),
];

const days: DateRule[] = [
  rule(
    `(?:in|innerhalb (?:von|der nächsten)|binnen)(?: de[nr])?(?: nächsten)? (${NUMBERS}) ?(tage?n?|wochen?|monate?n?|jahre?n?|stunden?)`,
    (match, today) => ({
      date: ahead(today, amountOf(match[1]), match[2]?.toLowerCase() ?? ''),
    }),
  ),
  rule(`(${NUMBERS}) wochen? (?:ab|nach) (${WEEKDAY})`, (match, today) => ({
    date: addDays(calendar.comingWeekday(today, weekdayOf(match[2])), amountOf(match[1]) * 7),
  })),
  rule(
    `(?:(${NEXT}|${THIS}|kommenden) (?:woche )?)?(${WEEKDAY})(?:(?:früh|mittag|morgen|nachmittag|abend)|s)?( in (?:einer|1) woche)?`,
    (match, today) => {
      const weekday = weekdayOf(match[2]);
      const week = new RegExp(`${NEXT} woche`, 'i').test(match[0]);
      if (week) return { date: calendar.dayOfWeek(today, weekday, 1) };
      const coming = calendar.comingWeekday(today, weekday);
      // „Nächsten Freitag“ is this one to some and the one after to others.
      return { date: match[3] ? addDays(coming, 7) : coming, ambiguous: /nächste/i.test(match[1] ?? '') };
    },
  ),
  rule(`übermorgen`, (_, today) => ({ date: addDays(today, 2) })),
  rule(
    `(?<!guten )(?<!(?:am|jeden) )(?<!${WEEKDAY} )morgen(?:früh| früh| mittag| nachmittag| abend| vormittag)?`,
    (_, today) => ({
      date: addDays(today, 1),
    }),
  ),
  rule(`heute(?: (?:abend|nachmittag|mittag|noch))?|feierabend`, (_, today) => ({ date: today })),
  // Chapter numbers look the same: a word leads to the date, or a year stands in it.
  rule(
    `((?:am|zum|bis|vor|dem|den|ab|${WEEKDAY}),? )?(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(20\\d\\d|\\d\\d)(?!\\d| ?uhr))?(?!\\d)`,
    (match, today) => {
      const [, lead, day, month, year] = match;
      if (lead === undefined && year === undefined && match.index !== 0) return null;
      return {
        date: calendar.comingDate(today, Number(day), Number(month), year ? Number(year.padStart(4, '20')) : undefined),
      };
    },
  ),
  rule(`(\\d{1,2})\\. ?(${MONTH})\\.?(?: (20\\d\\d))?`, (match, today) => ({
    date: calendar.comingDate(today, Number(match[1]), monthOf(match[2]), match[3] ? Number(match[3]) : undefined),
  })),
  rule(
    `(?<=(?:am|zum|dem|den|bis) )(\\d{1,2})\\.(?= *(?:$|[,;?!)]|um|oder|und|passt|geht|[a-z]))(?! ?\\d)`,
    (match, today) => ({
      date: calendar.comingDayOfMonth(today, Number(match[1])),
    }),
  ),
];

export function findGermanDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules([...periods, ...days], text, today);
}
