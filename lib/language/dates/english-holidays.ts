/** Holidays by which people set dates. */
import { comingDate, comingEaster, nthWeekday } from './calendar.ts';
import { rule } from './english-words.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const HOLIDAYS: Record<string, (today: CivilDate) => CivilDate | null> = {
  'labor day': (today) => nthWeekday(today, 9, 1, 1),
  'memorial day': (today) => nthWeekday(today, 5, 1, 5),
  thanksgiving: (today) => nthWeekday(today, 11, 4, 4),
  'independence day': (today) => comingDate(today, 4, 7),
  'christmas eve': (today) => comingDate(today, 24, 12),
  christmas: (today) => comingDate(today, 25, 12),
  'good friday': (today) => comingEaster(today, -2),
  'easter monday': (today) => comingEaster(today, 1),
  easter: (today) => comingEaster(today),
  whitsun: (today) => comingEaster(today, 49),
  pentecost: (today) => comingEaster(today, 49),
  'new year eve': (today) => comingDate(today, 31, 12),
  'new year': (today) => comingDate(today, 1, 1),
};

const NAMES =
  'labor day|memorial day|thanksgiving|independence day|christmas eve|christmas|xmas|good friday|easter monday|easter|whitsun|pentecost|new year';

export const ENGLISH_HOLIDAYS: readonly DateRule[] = [
  rule(`\\b(${NAMES})(?:['’]?s)?( eve)?(?: day)?\\b(?! (?:party|card|menu|sale|campaign|edition))`, (match, today) => {
    const name = `${match[1]?.toLowerCase() ?? ''}${match[2] ?? ''}`.replace('xmas', 'christmas').toLowerCase();
    return { date: HOLIDAYS[name]?.(today) ?? null };
  }),
];
