/** Days in German: rules of our own for everything. */
import { applyRules } from './date-match.ts';
import { GERMAN_DAYS } from './german-days.ts';
import { GERMAN_PERIODS } from './german-periods.ts';
import type { DateMatch } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

export const GERMAN_DEADLINE =
  /(?:\b(?:bis|vor|spätestens|innerhalb|binnen)(?: zum| spätestens| am| dem| den)?)\s*$|^(?:bis|vor|spätestens|innerhalb|binnen)\b/i;

export function findGermanDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules([...GERMAN_PERIODS, ...GERMAN_DAYS], text, today);
}
