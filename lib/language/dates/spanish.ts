/** Days in Spanish: «antes del viernes», «el 14 de julio», «a finales de mes», «en quince días». */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import { applyRules } from './date-match.ts';
import { RomanceReader, dayAndMonth, figures, rule } from './romance.ts';
import { dropTold } from './told.ts';
import type { DateMatch, DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const words = new RomanceReader({
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado'],
  months: [
    'ene(?:ro)?',
    'feb(?:rero)?',
    'mar(?:zo)?',
    'abr(?:il)?',
    'mayo',
    'jun(?:io)?',
    'jul(?:io)?',
    'ago(?:sto)?',
    'sep(?:t(?:iembre)?|tiembre)?',
    'oct(?:ubre)?',
    'nov(?:iembre)?',
    'dic(?:iembre)?',
  ],
  numbers: ['una?|un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  few: 'unos(?: pocos)?|unas(?: pocas)?|algunos|algunas|varios|varias',
  units: {
    hour: 'horas?|h',
    workingDay: 'días? (?:hábil(?:es)?|laborables?)',
    day: 'días?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    quarter: 'trimestres?',
    year: 'años?',
  },
  parts: {
    start: 'principios|a principios|inicios|comienzos|a comienzos|a primeros',
    middle: 'mediados|a mediados',
    end: 'finales|a finales|fin|el fin|al fin|el final|al final|final|fines|a fines',
  },
});
const { weekday: WEEKDAY, month: MONTH, amount: AMOUNT, unit: UNIT, part: PART } = words;
const NEXT = 'que viene|próxim[oa]|siguiente|entrante';
const LEADS = `el|al|del|antes del|para el|hasta el|desde el|el día|${WEEKDAY}`;

export const SPANISH_DEADLINE =
  /(?<!\p{L})(?:antes de|antes del|para|hasta|a más tardar|como muy tarde|máximo|en un plazo de|fecha límite:?)(?: el| la| las)?\s*$|^(?:antes de|para|hasta|a más tardar)/iu;
const TOLD =
  /(?<!\p{L})(?:(?:he|hemos|ha|han|hablamos|vimos|reunimos|fue|era|estuvo|estuvimos|envié|mandé|firmamos|quedamos en|comentamos|gracias por|desde|hace|pasado)(?: \p{L}+)?|feliz|buen|cada|todos los|todas las)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:antes|para|hasta|puede\p{L}*|podría\p{L}*|podemos|será|sería|disponible|libre|posible|previst\p{L}+|decidido|tiene que|hay que|hace falta|mañana|hablamos el (?:lunes|martes|miércoles|jueves|viernes)\?)(?!\p{L})/iu;

const days: DateRule[] = [
  rule(`pasado mañana`, (_, today) => ({ date: addDays(today, 2) })),
  rule(
    `(?<!(?:por|de|esta|la|una) (?:la )?)mañana(?: (?:por la (?:mañana|tarde|noche)|temprano|mismo))?`,
    (_, today) => ({ date: addDays(today, 1) }),
  ),
  rule(`hoy(?: mismo)?|esta (?:tarde|noche|mañana)|al final del día|fin del día`, (_, today) => ({ date: today })),
  rule(
    `(?<!(?:cada|los|feliz|buen) )(${WEEKDAY})(?: por la (?:mañana|tarde|noche))?(?: (${NEXT}))?(?! pasado)`,
    (match, today) => ({
      date: calendar.comingWeekday(today, words.weekdayOf(match[1])),
      ambiguous: match[2] !== undefined,
    }),
  ),
  rule(`próximo (${WEEKDAY})`, (match, today) => ({
    date: calendar.comingWeekday(today, words.weekdayOf(match[1])),
    ambiguous: true,
  })),
  rule(`(${WEEKDAY}) de la (?:semana (?:${NEXT})|(?:próxima|siguiente) semana)`, (match, today) => ({
    date: calendar.dayOfWeek(today, words.weekdayOf(match[1]), 1),
  })),
  rule(
    `(?:(?:${WEEKDAY}),? )?(?:el |día )?(\\d{1,2}|1º|primero)(?: ?(?:-|–|y|o|al) ?\\d{1,2})? de (${MONTH})(?:,? (?:de |del )?(20\\d\\d))?`,
    (match, today) =>
      dayAndMonth(
        today,
        Number.parseInt(match[1]?.replace(/primero/i, '1') ?? '', 10),
        words.monthOf(match[2]),
        match[3],
      ),
  ),
  rule(`(?:${WEEKDAY}),? (?:día )?(\\d{1,2})(?! ?(?:h|:|horas|\\d))`, (match, today) => ({
    date: calendar.comingDayOfMonth(today, Number(match[1])),
  })),
  rule(
    `(?:el|al|del|el día|del día) (\\d{1,2})(?= ?(?:$|[,.;?!)]|a las|por|me|nos|te|le|si|o|y|sería|mejor))(?!\\.\\d)`,
    (match, today) => ({
      date: calendar.comingDayOfMonth(today, Number(match[1])),
    }),
  ),
  rule(`el (\\d{1,2}) del (?:próximo mes|mes que viene)`, (match, today) => ({
    date: calendar.comingDayOfMonth(calendar.addMonths(`${today.slice(0, 8)}01`, 1), Number(match[1])),
  })),
  figures(LEADS),
];

const spans: DateRule[] = [
  rule(
    `(?:en|dentro de|en un plazo de|en menos de|en los|en las|durante los|durante las)(?: próxim[oa]s)? (?:(?:${AMOUNT}) (?:a|o) )?(${AMOUNT}) (${UNIT})(?! (?:más|pasad))`,
    (match, today) => ({
      date: words.ahead(today, match[1], match[2]),
    }),
  ),
  rule(`(?:en|dentro de) (?:los próximos )?quince días|(?:en|dentro de) una quincena`, (_, today) => ({
    date: addDays(today, 14),
  })),
  rule(`(?:en|dentro de) (?:media hora|una hora|unos minutos)`, (_, today) => ({ date: today })),
  rule(`(?:en los próximos días|en las próximas semanas)`, (match, today) => ({
    date: addDays(today, /sem/i.test(match[0]) ? 21 : 3),
    ambiguous: true,
  })),
];

const periods: DateRule[] = [
  rule(
    `(?:(${PART}) de )?(?:la |el |l)?(?:(semana|mes|trimestre|año) (?:${NEXT})|(?:próxim[oa]|siguiente) (semana|mes|trimestre|año))`,
    (match, today) => ({
      date: words.inPeriod(today, match[2] ?? match[3], 1, words.partOf(match[1])),
      ambiguous: match[1] === undefined,
    }),
  ),
  rule(
    `(${PART}) (?:de (?:la |esta |este )?|del )?(semana|mes|trimestre|año)(?! (?:que viene|pasad|próxim|siguiente))`,
    (match, today) => ({
      date: /^(?:el )?fin de semana/i.test(match[0])
        ? calendar.dayOfWeek(today, 0)
        : words.inPeriod(today, match[2], 0, words.partOf(match[1])),
    }),
  ),
  rule(
    `(?:esta|este|durante la|durante el|en la|en el) (semana|mes|trimestre|año)(?! (?:${NEXT}|pasad))`,
    (match, today) => ({
      date: words.inPeriod(today, match[1], 0),
      ambiguous: true,
    }),
  ),
  rule(`(?:la )?semana del (\\d{1,2})(?: de (${MONTH}))?`, (match, today) => {
    const day = Number(match[1]);
    return {
      date: match[2] ? calendar.comingDate(today, day, words.monthOf(match[2])) : calendar.comingDayOfMonth(today, day),
      ambiguous: true,
    };
  }),
  rule(`(${PART}) de (${MONTH})(?: (?:de |del )?(20\\d\\d))?`, (match, today) => {
    const first = calendar.comingMonth(today, words.monthOf(match[2]), match[3] ? Number(match[3]) : undefined);
    return { date: words.inMonth(first, words.partOf(match[1])) };
  }),
  rule(
    `(?:en|antes de|para|hasta|desde|a partir de|después de) (${MONTH})(?: (?:de |del )?(20\\d\\d))?(?! ?\\d)`,
    (match, today) => {
      const first = calendar.comingMonth(today, words.monthOf(match[1]), match[2] ? Number(match[2]) : undefined);
      return { date: /^en/i.test(match[0]) ? calendar.endOfMonth(first) : first, ambiguous: true };
    },
  ),
  rule(
    `(?:(?:en|del|para el|antes del|a finales del|hasta el|durante el) )(?:(?:t|q)([1-4])|(primer|segundo|tercer|cuarto) trimestre)`,
    (match, today) => {
      const spoken = ['', 'primer', 'segundo', 'tercer', 'cuarto'].indexOf(match[2]?.toLowerCase() ?? '');
      return { date: calendar.endOfNumberedQuarter(today, Number(match[1] ?? spoken)), ambiguous: true };
    },
  ),
  rule(`en el (primer|segundo|tercer|cuarto) trimestre`, (match, today) => ({
    date: calendar.endOfNumberedQuarter(
      today,
      ['primer', 'segundo', 'tercer', 'cuarto'].indexOf(match[1]?.toLowerCase() ?? '') + 1,
    ),
    ambiguous: true,
  })),
  rule(`(?:${PART}) de (20\\d\\d)`, (match) => ({ date: `${match[1]}-12-31` })),
  rule(`(?:antes de|después de|para|en|hasta) (?:la )?(navidad|semana santa|año nuevo|reyes)`, (match, today) => ({
    date: HOLIDAYS[match[1]?.toLowerCase().slice(0, 4) ?? '']?.(today) ?? null,
  })),
];

const HOLIDAYS: Record<string, (today: CivilDate) => CivilDate | null> = {
  navi: (today) => calendar.comingDate(today, 25, 12),
  sema: (today) => calendar.comingEaster(today, -3),
  'año ': (today) => calendar.comingDate(today, 1, 1),
  reye: (today) => calendar.comingDate(today, 6, 1),
};
const RULES = dropTold([...periods, ...spans, ...days], TOLD, AHEAD);

export function findSpanishDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules(RULES, text, today);
}
