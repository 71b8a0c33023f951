/** Days in French: « d'ici vendredi », « le 14 juillet », « fin de mois », « sous quinzaine ». */
import { addDays } from '../../domain/civil-date.ts';
import * as calendar from './calendar.ts';
import { applyRules } from './date-match.ts';
import { RomanceReader, dayAndMonth, figures, rule } from './romance.ts';
import { dropTold } from './told.ts';
import type { DateMatch, DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const words = new RomanceReader({
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  months: [
    'janv(?:ier)?\\.?',
    'févr?(?:ier)?\\.?',
    'mars',
    'avr(?:il)?\\.?',
    'mai',
    'juin',
    'juil(?:let)?\\.?',
    'août',
    'sept(?:embre)?\\.?',
    'oct(?:obre)?\\.?',
    'nov(?:embre)?\\.?',
    'déc(?:embre)?\\.?',
  ],
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  few: 'quelques',
  units: {
    hour: 'heures?|h',
    workingDay: 'jours? ouvr(?:és?|ables?)',
    day: 'jours?',
    week: 'semaines?',
    month: 'mois',
    quarter: 'trimestres?',
    year: 'ans?|années?',
  },
  parts: {
    start: 'début|au début|en début|tout début',
    middle: 'mi|à la mi|milieu|au milieu|courant',
    end: "fin|à la fin|d'ici la fin|d'ici fin|d'ici à la fin|la fin",
  },
});
const { weekday: WEEKDAY, month: MONTH, amount: AMOUNT, unit: UNIT, part: PART } = words;
const NEXT = 'prochaine?|suivante?|qui vient|à venir';
const LEADS = "le|au|du|avant le|avant|pour le|d'ici le|d'ici au|jusqu'au|dès le|à partir du|" + WEEKDAY;

export const FRENCH_DEADLINE =
  /(?<!\p{L})(?:avant|d'ici|d'ici à|jusqu'(?:à|au)|au plus tard|pour|sous|date limite :?)(?: le| la| au)?\s*$|^(?:avant|d'ici|jusqu'|au plus tard|pour le|sous)/iu;
const TOLD =
  /(?<!\p{L})(?:(?:avons|ai|a|ont|avez|as|sommes|est|étions|était|étais|suite à|suivi de|merci pour|dernier|depuis|il y a)(?: \p{L}+)?|bon|bonne|chaque|tous les|tous les premiers)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:avant|d'ici|jusqu'|pour|pouvez|pourriez|peux|peut|pouvons|sera|serait|est-ce|disponible|libre|possible|prévu\p{L}*|décidé|convien\p{L}+|ok|bon pour|faut|a besoin|demain)(?!\p{L})/iu;

const days: DateRule[] = [
  rule(`après[- ]demain`, (_, today) => ({ date: addDays(today, 2) })),
  rule(`demain(?: (?:matin|soir|midi|après-midi))?`, (_, today) => ({ date: addDays(today, 1) })),
  rule(
    `aujourd'hui|ce (?:soir|matin|midi)|cet après-midi|dans la journée|d'ici ce soir|en fin de journée`,
    (_, today) => ({ date: today }),
  ),
  rule(
    `(?<!bon )(?<!chaque )(?<!les )(?<!dernier )(${WEEKDAY})(?: (?:matin|soir|midi|après-midi))?(?:( en huit| d'après)| (${NEXT}))?(?! dernier)`,
    (match, today) => {
      const coming = calendar.comingWeekday(today, words.weekdayOf(match[1]));
      return { date: match[2] ? addDays(coming, 7) : coming, ambiguous: match[3] !== undefined };
    },
  ),
  rule(
    `(?:(?:${WEEKDAY}) )?(?:le )?(\\d{1,2}|1er|premier)(?: ?(?:-|–|et|ou|au) ?\\d{1,2})? (${MONTH})(?: (20\\d\\d))?(?! ?\\d\\d)`,
    (match, today) =>
      dayAndMonth(
        today,
        Number.parseInt(match[1]?.replace(/premier/i, '1') ?? '', 10),
        words.monthOf(match[2]),
        match[3],
      ),
  ),
  rule(`(?:${WEEKDAY}) (\\d{1,2})(?! ?(?:h|:|heures|\\d))`, (match, today) => ({
    date: calendar.comingDayOfMonth(today, Number(match[1])),
  })),
  rule(
    `(?:le|au) (\\d{1,2}|1er)(?= ?(?:$|[,.;?!)]|à|au matin|me|vous|nous|te|convient|ou|et|si|serait|plutôt))(?!\\.\\d)`,
    (match, today) => ({
      date: calendar.comingDayOfMonth(today, Number.parseInt(match[1] ?? '', 10)),
    }),
  ),
  rule(`le (\\d{1,2}|1er) du mois prochain`, (match, today) => ({
    date: calendar.comingDayOfMonth(
      calendar.addMonths(`${today.slice(0, 8)}01`, 1),
      Number.parseInt(match[1] ?? '', 10),
    ),
  })),
  figures(LEADS),
];

const spans: DateRule[] = [
  rule(
    `(?:dans|d'ici|sous|en moins de|dans les)(?: les?)?(?: prochaine?s)? (?:(?:${AMOUNT}) (?:à|ou) )?(${AMOUNT})(?: prochaine?s)? (${UNIT})(?! (?:de plus|derniers?))`,
    (match, today) => ({
      date: words.ahead(today, match[1], match[2]),
    }),
  ),
  rule(
    `(?:dans|d'ici|sous) (?:une )?(quinzaine|huitaine)(?: de jours)?|dans quinze jours|d'ici quinze jours|sous quinze jours`,
    (match, today) => ({
      date: addDays(today, /huit/i.test(match[0]) ? 7 : 14),
    }),
  ),
  rule(`(?:dans|d'ici) (?:une )?(?:demi-heure|heure|quelques minutes)`, (_, today) => ({ date: today })),
  rule(`(${WEEKDAY}) dans (une|deux) semaines?`, (match, today) => ({
    date: addDays(calendar.comingWeekday(today, words.weekdayOf(match[1])), 7 * words.amountOf(match[2])),
  })),
];

const periods: DateRule[] = [
  rule(
    `(?:(${PART})(?: de)?(?: la| du| le| l')? ?)?(?:la |l')?(semaine|mois|trimestre|année)(?: (${NEXT}))`,
    (match, today) => ({
      date: words.inPeriod(today, match[2], 1, words.partOf(match[1])),
      ambiguous: match[1] === undefined,
    }),
  ),
  rule(`(${PART}) (?:de (?:la |cette |ce |l')?|du |d'|cette )?(semaine|mois|trimestre|année)`, (match, today) => ({
    date: words.inPeriod(today, match[2], 0, words.partOf(match[1])),
  })),
  rule(
    `(?:dans la |cette |dans le |ce |au cours de la |au cours du )(semaine|mois|trimestre|année)(?! (?:${NEXT}|dernier))`,
    (match, today) => ({
      date: words.inPeriod(today, match[1], 0),
      ambiguous: true,
    }),
  ),
  rule(`(?:ce|le|avant le) week-?end(?! dernier)`, (match, today) => ({
    date: calendar.dayOfWeek(today, /avant/i.test(match[0]) ? 5 : 0),
    ambiguous: true,
  })),
  rule(`(?:la )?semaine du (\\d{1,2})(?: (${MONTH}))?`, (match, today) => {
    const day = Number(match[1]);
    return {
      date: match[2] ? calendar.comingDate(today, day, words.monthOf(match[2])) : calendar.comingDayOfMonth(today, day),
      ambiguous: true,
    };
  }),
  rule(`(${PART})[ -](?:du mois )?(?:de |d')?(${MONTH})(?: (20\\d\\d))?(?! ?\\d)`, (match, today) => {
    const first = calendar.comingMonth(today, words.monthOf(match[2]), match[3] ? Number(match[3]) : undefined);
    return { date: words.inMonth(first, words.partOf(match[1])) };
  }),
  rule(
    `(?:en|avant|d'ici|courant|pas avant|au mois de|à partir de|jusqu'en|pour) (${MONTH})(?: (20\\d\\d))?(?! ?\\d)`,
    (match, today) => {
      const first = calendar.comingMonth(today, words.monthOf(match[1]), match[2] ? Number(match[2]) : undefined);
      return { date: /^(?:en|courant|au)/i.test(match[0]) ? calendar.endOfMonth(first) : first, ambiguous: true };
    },
  ),
  rule(
    `(?:(?:fin|en|au|du|d'ici|pour le|avant le|d'ici la fin du|avant la fin du) )(?:(?:t|q)([1-4])|([1-4])(?:e|er|ème)? trimestre|(premier|deuxième|troisième|quatrième) trimestre)`,
    (match, today) => {
      const spoken = ['', 'premier', 'deuxième', 'troisième', 'quatrième'].indexOf(match[3]?.toLowerCase() ?? '');
      return {
        date: calendar.endOfNumberedQuarter(today, Number(match[1] ?? match[2] ?? spoken)),
        ambiguous: !/fin/i.test(match[0]),
      };
    },
  ),
  rule(`(?:${PART}) (?:de l'année )?(20\\d\\d)`, (match) => ({
    date: /^mi/i.test(match[0]) ? `${match[1]}-06-30` : `${match[1]}-12-31`,
  })),
  rule(
    `(?:avant|après|pour|à) (?:le |la )?(noël|pâques|nouvel an|toussaint|pentecôte|14[- ]juillet)`,
    (match, today) => {
      const name = match[1]?.toLowerCase() ?? '';
      return { date: HOLIDAYS[name.slice(0, 4)]?.(today) ?? null };
    },
  ),
];

const HOLIDAYS: Record<string, (today: CivilDate) => CivilDate | null> = {
  noël: (today) => calendar.comingDate(today, 25, 12),
  pâqu: (today) => calendar.comingEaster(today),
  nouv: (today) => calendar.comingDate(today, 1, 1),
  tous: (today) => calendar.comingDate(today, 1, 11),
  pent: (today) => calendar.comingEaster(today, 49),
  '14 j': (today) => calendar.comingDate(today, 14, 7),
  '14-j': (today) => calendar.comingDate(today, 14, 7),
};
const RULES = dropTold([...periods, ...spans, ...days], TOLD, AHEAD);

export function findFrenchDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules(RULES, text.replaceAll('’', "'"), today);
}
