/** Days in English. */
import { applyRules } from './date-match.ts';
import { ENGLISH_DATES } from './english-dates.ts';
import { ENGLISH_DAYS } from './english-days.ts';
import { ENGLISH_HOLIDAYS } from './english-holidays.ts';
import { ENGLISH_PERIODS } from './english-periods.ts';
import { ENGLISH_SPANS } from './english-spans.ts';
import { isNoDueDate } from './english-past.ts';
import type { DateMatch } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const RULES = [...ENGLISH_SPANS, ...ENGLISH_PERIODS, ...ENGLISH_DAYS, ...ENGLISH_DATES, ...ENGLISH_HOLIDAYS];
/** Words for the end of the working day: the day is named beside them, or it is today. */
const END_OF_DAY = /\b(?:eod|eob|cob|close of (?:business|play)|end of (?:the |business )?(?:day|play))\b/i;

export const ENGLISH_DEADLINE =
  /(?:\b(?:by|before|until|till|due|within|than)|\bdeadline(?: is| of|:)?)(?: the)?(?: (?:eod|cob|close of business|end of (?:the )?day))?\s*$|^(?:by|before|until|till|due|within)\b/i;

export function findEnglishDates(text: string, today: CivilDate): DateMatch[] {
  const found = applyRules(RULES, text, today).filter((match) => !isNoDueDate(text, match));
  const end = END_OF_DAY.exec(text);
  if (found.length > 0 || !end) return found;
  return [{ at: end.index, text: end[0], date: today, ambiguous: false }];
}
