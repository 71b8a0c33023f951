/** Days in Portuguese: «até sexta», «dia 14 de julho», «no fim do mês», «daqui a duas semanas». */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import { applyRules, textBefore } from './date-match.ts';
import { RomanceReader, dayAndMonth, figures, rule } from './romance.ts';
import { dropTold } from './told.ts';
import type { DateMatch, DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const words = new RomanceReader({
  weekdays: [
    'domingo',
    'segunda(?:-feira)?',
    'terça(?:-feira)?',
    'quarta(?:-feira)?',
    'quinta(?:-feira)?',
    'sexta(?:-feira)?',
    'sábado',
  ],
  months: [
    'jan(?:eiro)?',
    'fev(?:ereiro)?',
    'mar(?:ço)?',
    'abr(?:il)?',
    'maio',
    'jun(?:ho)?',
    'jul(?:ho)?',
    'ago(?:sto)?',
    'set(?:embro)?',
    'out(?:ubro)?',
    'nov(?:embro)?',
    'dez(?:embro)?',
  ],
  numbers: ['uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  few: 'alguns|algumas|poucos|poucas',
  units: {
    hour: 'horas?|h',
    workingDay: 'dias? út(?:il|eis)',
    day: 'dias?',
    week: 'semanas?',
    month: 'm[êe]s(?:es)?',
    quarter: 'trimestres?',
    year: 'anos?',
  },
  parts: {
    start: '(?:no |ao )?(?:início|começo|princípio)|inícios',
    middle: '(?:em )?meados|(?:no )?meio',
    end: '(?:no |ao |até (?:o |ao )?)?(?:fim|final)|fins|finais',
  },
});
const { weekday: WEEKDAY, month: MONTH, amount: AMOUNT, unit: UNIT, part: PART } = words;
const NEXT = 'que vem|próxim[oa]|seguinte';
const LEADS = `dia|no dia|até|até o dia|até dia|em|no|do dia|para o dia|${WEEKDAY}`;
/** "segunda", "quarta" … are ordinals too: alone they need something that leads to a day, or an end after them. */
const SHORT_LED =
  /(?:(?:^|[\s,;(])(?:na|à|até|até a|para|de|da|desta|nesta|ou|e|esta|próxima|antes de|a partir de|só|melhor|para a|uma|que tal|amanhã ou) )$/iu;
const SHORT_ENDS =
  /^ ?(?:$|[,.;?!)]|às|à (?:tarde|noite)|de manhã|pela|que vem|próxima|está|fica|é|funciona|serve|serviria|seria|dá|pode|ou|e|me|dia|\d)/iu;

export const PORTUGUESE_DEADLINE =
  /(?<!\p{L})(?:até|antes de|antes da|antes do|no máximo|o mais tardar|prazo:?|para)(?: o| a| ao| à| dia| o dia)?\s*$|^(?:até|antes d|no máximo|para)/iu;
const TOLD =
  /(?<!\p{L})(?:(?:falamos|vimos|reunimos|foi|era|esteve|estivemos|enviei|mandei|assinamos|conversamos|combinamos em|obrigad[oa] por|obrigad[oa] pela|desde|há|passad[oa]|tivemos|fizemos)(?: \p{L}+)?|feliz|bom|boa|cada|todas? as?|todos os|toda)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:até|antes|para|pode\p{L}*|poderia\p{L}*|podemos|será|seria|disponível|livre|possível|previst\p{L}+|decidido|precisa\p{L}*|tem que|amanhã|há como)(?!\p{L})/iu;

function isOrdinal(match: RegExpMatchArray, word: string): boolean {
  if (/feira|domingo|sábado/i.test(word)) return false;
  const at = match.index ?? 0;
  const before = textBefore(match);
  const after = (match.input ?? '').slice(at + match[0].length);
  return !SHORT_LED.test(before) && !(SHORT_ENDS.test(after) && (before === '' || /[,;.?!(] $/.test(before)));
}

const days: DateRule[] = [
  rule(`depois de amanhã`, (_, today) => ({ date: addDays(today, 2) })),
  rule(`amanhã(?: (?:de manhã|à tarde|à noite|cedo|pela manhã))?`, (_, today) => ({ date: addDays(today, 1) })),
  rule(
    `hoje(?: (?:mesmo|à tarde|à noite|ainda))?|ainda hoje|esta (?:tarde|noite)|(?:no |até o |ao )?(?:fim|final) do dia`,
    (_, today) => ({ date: today }),
  ),
  rule(
    `(?<!(?:cada|as|boa|feliz|toda) )(${WEEKDAY})(?: (?:de manhã|à tarde|à noite|pela manhã))?(?: (${NEXT}))?(?! passad)`,
    (match, today) =>
      match[2] === undefined && isOrdinal(match, match[1] ?? '')
        ? null
        : { date: calendar.comingWeekday(today, words.weekdayOf(match[1])), ambiguous: match[2] !== undefined },
  ),
  rule(`próxim[oa] (${WEEKDAY})`, (match, today) => ({
    date: calendar.comingWeekday(today, words.weekdayOf(match[1])),
    ambiguous: true,
  })),
  rule(`(${WEEKDAY}) da (?:semana (?:${NEXT})|próxima semana)`, (match, today) => ({
    date: calendar.dayOfWeek(today, words.weekdayOf(match[1]), 1),
  })),
  rule(
    `(?:(?:${WEEKDAY}),? )?(?:dia |no dia )?(\\d{1,2}|1º|primeiro)(?: ?(?:-|–|e|ou|a) ?\\d{1,2})? de (${MONTH})(?:,? (?:de |do )?(20\\d\\d))?`,
    (match, today) =>
      dayAndMonth(
        today,
        Number.parseInt(match[1]?.replace(/primeiro/i, '1') ?? '', 10),
        words.monthOf(match[2]),
        match[3],
      ),
  ),
  rule(
    `(?:(?:${WEEKDAY}),? )?(?:no |o |ao |até |até o |para o )?dia (\\d{1,2})(?! ?(?:h|:|horas|\\d|de (?:${MONTH})|\\/))`,
    (match, today) => ({
      date: calendar.comingDayOfMonth(today, Number(match[1])),
    }),
  ),
  rule(`dia (\\d{1,2}) do (?:próximo mês|mês que vem)`, (match, today) => ({
    date: calendar.comingDayOfMonth(calendar.addMonths(`${today.slice(0, 8)}01`, 1), Number(match[1])),
  })),
  figures(LEADS),
];

const spans: DateRule[] = [
  rule(
    `(?:em|dentro de|daqui a|num prazo de|nos|nas|em até|em menos de)(?: próxim[oa]s)? (?:(?:${AMOUNT}) (?:a|ou) )?(${AMOUNT}) (${UNIT})(?! (?:a mais|passad))`,
    (match, today) => ({
      date: words.ahead(today, match[1], match[2]),
    }),
  ),
  rule(`(?:em|dentro de|daqui a) (?:quinze dias|uma quinzena)`, (_, today) => ({ date: addDays(today, 14) })),
  rule(`(?:em|dentro de|daqui a) (?:meia hora|uma hora|alguns minutos)`, (_, today) => ({ date: today })),
  rule(`nos próximos dias|nas próximas semanas`, (match, today) => ({
    date: addDays(today, /sem/i.test(match[0]) ? 21 : 3),
    ambiguous: true,
  })),
];

const periods: DateRule[] = [
  rule(
    `(?:(${PART}) d[aoe] )?(?:na |no |a |o )?(?:(semana|mês|trimestre|ano) (?:${NEXT})|(?:próxim[oa]) (semana|mês|trimestre|ano))`,
    (match, today) => ({
      date: words.inPeriod(today, match[2] ?? match[3], 1, words.partOf(match[1])),
      ambiguous: match[1] === undefined,
    }),
  ),
  rule(
    `(${PART}) (?:d[aoe]|desta|deste) (semana|mês|trimestre|ano)(?! (?:que vem|passad|próxim|seguinte))`,
    (match, today) => ({
      date: /fim de semana/i.test(match[0])
        ? calendar.dayOfWeek(today, 0)
        : words.inPeriod(today, match[2], 0, words.partOf(match[1])),
    }),
  ),
  rule(
    `(?:esta|este|nesta|neste|ainda esta|ainda este|desta|deste) (semana|mês|trimestre|ano)(?! (?:${NEXT}|passad))`,
    (match, today) => ({
      date: words.inPeriod(today, match[1], 0),
      ambiguous: true,
    }),
  ),
  rule(`(?:na |a )?semana (?:do dia |de )(\\d{1,2})(?: de (${MONTH}))?`, (match, today) => {
    const day = Number(match[1]);
    return {
      date: match[2] ? calendar.comingDate(today, day, words.monthOf(match[2])) : calendar.comingDayOfMonth(today, day),
      ambiguous: true,
    };
  }),
  rule(`(${PART}) de (${MONTH})(?: (?:de |do )?(20\\d\\d))?`, (match, today) => {
    const first = calendar.comingMonth(today, words.monthOf(match[2]), match[3] ? Number(match[3]) : undefined);
    return { date: words.inMonth(first, words.partOf(match[1])) };
  }),
  rule(
    `(?:em|antes de|para|até|a partir de|depois de) (${MONTH})(?: (?:de |do )?(20\\d\\d))?(?! ?\\d)`,
    (match, today) => {
      const first = calendar.comingMonth(today, words.monthOf(match[1]), match[2] ? Number(match[2]) : undefined);
      return { date: /^em/i.test(match[0]) ? calendar.endOfMonth(first) : first, ambiguous: true };
    },
  ),
  rule(
    `(?:no|do|para o|antes do|até o|fim do|final do|em) (?:(?:t|q)([1-4])|([1-4])º trimestre|(primeiro|segundo|terceiro|quarto) trimestre)`,
    (match, today) => {
      const spoken = ['', 'primeiro', 'segundo', 'terceiro', 'quarto'].indexOf(match[3]?.toLowerCase() ?? '');
      return { date: calendar.endOfNumberedQuarter(today, Number(match[1] ?? match[2] ?? spoken)), ambiguous: true };
    },
  ),
  rule(`(?:${PART}) de (20\\d\\d)`, (match) => ({ date: `${match[1]}-12-31` })),
  rule(
    `(?:antes do|depois do|até o|até|no|antes da|depois da|para o) (natal|páscoa|ano novo|carnaval)`,
    (match, today) => ({
      date: HOLIDAYS[match[1]?.toLowerCase().slice(0, 3) ?? '']?.(today) ?? null,
    }),
  ),
];

const HOLIDAYS: Record<string, (today: CivilDate) => CivilDate | null> = {
  nat: (today) => calendar.comingDate(today, 25, 12),
  pás: (today) => calendar.comingEaster(today),
  ano: (today) => calendar.comingDate(today, 1, 1),
  car: (today) => calendar.comingEaster(today, -47),
};
const RULES = dropTold([...periods, ...spans, ...days], TOLD, AHEAD);

export function findPortugueseDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules(RULES, text, today);
}
