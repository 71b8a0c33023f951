/** Weeks, months, quarters and years in German: their ends, or a part of them. „Nächste Woche“ means by the end of it. */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import { MONTH, NEXT, THIS, endOfPeriod, isNext, monthOfWord, rule } from './german-words.ts';
import type { DateRule } from './date-match.ts';

const ends: DateRule[] = [
  rule(
    `(?:bis )?(?:zum )?ende (?:de[rs]|${THIS}|(?:de[rs] )?(${NEXT})) ?(woche|monats|quartals|jahres)`,
    (match, today) => ({ date: endOfPeriod(today, match[2]?.toLowerCase() ?? '', match[1] ? 1 : 0) }),
  ),
  rule(`(wochen|monats|quartals|jahres)ende`, (match, today) => {
    const period = match[1]?.toLowerCase() ?? '';
    return { date: period === 'wochen' ? calendar.dayOfWeek(today, 0) : endOfPeriod(today, period, 0) };
  }),
  rule(`im laufe (?:de[rs] |${THIS} )(tages|woche|monats|quartals|jahres)`, (match, today) => {
    const period = match[1]?.toLowerCase() ?? '';
    return { date: period === 'tages' ? today : endOfPeriod(today, period, 0) };
  }),
  rule(`(anfang|mitte|ende) (${THIS}|${NEXT}) (woche|monats?|jahres?)`, (match, today) => {
    const [, part = '', which, period = ''] = match.map((group) => group?.toLowerCase());
    const end = endOfPeriod(today, period, isNext(which) ? 1 : 0);
    if (part === 'ende') return { date: end };
    if (period === 'woche') return { date: addDays(end, part === 'mitte' ? -2 : -4) };
    return { date: `${end.slice(0, 8)}${part === 'mitte' ? '15' : '05'}` };
  }),
  rule(`(mitte|ende) (20\\d\\d)`, (match) => ({
    date: `${match[2]}-${match[1]?.toLowerCase() === 'mitte' ? '06-30' : '12-31'}`,
  })),
];

const parts: DateRule[] = [
  rule(`(?:in der |irgendwann )?(${THIS}|${NEXT}) (woche|monat|quartal|jahr)`, (match, today) => ({
    date: endOfPeriod(today, match[2]?.toLowerCase() ?? '', isNext(match[1]) ? 1 : 0),
    ambiguous: true,
  })),
  rule(`übernächste[rn]? woche`, (_, today) => ({ date: calendar.dayOfWeek(today, 5, 2), ambiguous: true })),
  rule(`kw ?(\\d{1,2})`, (match, today) => ({
    date: calendar.dayOfNumberedWeek(today, Number(match[1]), 5),
    ambiguous: true,
  })),
  rule(`(?:(anfang|mitte|ende|im|bis|vor) )(${MONTH})(?: (20\\d\\d))?(?! ?\\d)`, (match, today) => {
    const first = calendar.comingMonth(today, monthOfWord(match[2]), match[3] ? Number(match[3]) : undefined);
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
  rule(`(?:vor|nach|bis|an|zu) (ostern|pfingsten|karfreitag)`, (match, today) => {
    const days = { o: 0, p: 49, k: -2 }[match[1]?.charAt(0).toLowerCase() ?? 'o'] ?? 0;
    return { date: calendar.comingEaster(today, days) };
  }),
  rule(`(?:im|bis zum|ende des) (ersten|zweiten|dritten|vierten) quartals?`, (match, today) => ({
    date: calendar.endOfNumberedQuarter(
      today,
      ['', 'ersten', 'zweiten', 'dritten', 'vierten'].indexOf(match[1]?.toLowerCase() ?? ''),
    ),
    ambiguous: !/ende/i.test(match[0]),
  })),
  rule(`(weihnachten|silvester|neujahr)(?! (?:war|hatte))`, (match, today) => {
    const [day, month] = { w: [24, 12], s: [31, 12], n: [1, 1] }[match[0].charAt(0).toLowerCase()] ?? [1, 1];
    return { date: calendar.comingDate(today, day ?? 1, month ?? 1) };
  }),
];

export const GERMAN_PERIODS: readonly DateRule[] = [...ends, ...parts];
