/** "in two weeks", "within 48 hours", "a week from Friday". A bare duration ("20 minutes") is no date. */
import { addDays } from '../../domain/civil-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import { comingWeekday } from './calendar.ts';
import { NUMBERS, WEEKDAY, ahead, amountOf, rule, weekdayOfWord } from './english-words.ts';
import { textBefore } from './date-match.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

/** A result and the time it took, not a date: "we grew 30 % in 12 months", "booked 23 meetings in 30 days". */
const RESULT =
  /%|\b(?:we|they|he|she|it|sales|revenue|costs?|team|customers?|clients?|company|who)\b[^.?!]{0,20}\b(?:grew|fell|rose|cut|won|lost|built|made|did|saw|took|spent|sold|went|got|(?!agreed|promised|need|want|ask|hope|plan|propos|schedul|requir)\w{2,}ed)\b|\b(?:reduction|increase|growth|booked|delivered|productivity|results?)\b/i;

/** "Customers see results within 90 days" tells, and asks for nothing. */
function isPromiseOfProduct(text: string): boolean {
  const tells =
    /\b(?:roi|results|payback|break[- ]even|onboard(?:s|ing)?|(?:customers|clients|teams|reps|most|companies) (?:\w+ )?(?:see|get|go|are|save|reach|earn)|we (?:typically|usually|normally|onboard|implement))\b/i;
  return tells.test(text) && !/\?|\b(?:please|can|could|would|need|let['’]?s|['’]ll|will)\b/i.test(text);
}

const UNITS = 'days?|weeks?|fortnights?|months?|quarters?|years?|hours?|hrs?|h';

function spanAhead(today: CivilDate, count: number, unit: string, working: boolean): CivilDate {
  return working ? addWorkingDays(today, count) : ahead(today, count, unit.toLowerCase());
}

export const ENGLISH_SPANS: readonly DateRule[] = [
  rule(
    `\\b(in|within|over|during)(?: the)?(?: next| coming)? ((?:${NUMBERS})(?: ?(?:-|–|to|or) ?(?:${NUMBERS}))?)[\\s-]?((?:business|working) )?(${UNITS})(?:['’]? time)?\\b(?!-| (?:of|from|after|upon) (?:the |an? |your )?(?:invoice|receipt|signature|signing|order|delivery|purchase|go-live|kick-?off))`,
    (match, today) => {
      const [, lead = '', count, working, unit = ''] = match;
      const before = textBefore(match, 200);
      if ((lead.toLowerCase() === 'in' && RESULT.test(before)) || isPromiseOfProduct(match.input ?? '')) return null;
      const future = /^(?:in|within)$/i.test(lead) || /next|coming/i.test(match[0]);
      return future
        ? { date: spanAhead(today, amountOf(count?.split(/ ?(?:-|–|to|or) ?/).at(-1)), unit, working !== undefined) }
        : null;
    },
  ),
  rule(`\\b(?:in|within|over|during) the (?:next|coming) (week|month|quarter|year)\\b`, (match, today) => ({
    date: ahead(today, 1, match[1]?.toLowerCase() ?? ''),
  })),
  rule(`\\b(?:in|within|over|during) the (?:next|coming) (?:few )?(days|weeks)\\b`, (match, today) => ({
    date: ahead(today, 3, match[1]?.toLowerCase() ?? ''),
    ambiguous: true,
  })),
  rule(`\\b(?:in|within) the next (day|week) or (?:two|so)\\b`, (match, today) => ({
    date: addDays(today, /week/i.test(match[1] ?? '') ? 14 : 2),
    ambiguous: true,
  })),
  rule(
    `\\bwithin the (?:day|hour)\\b|(?<!\\b(?:pencil|put|squeeze|fit|block|get|book|slot) )\\bin half an hour\\b`,
    (_, today) => ({ date: today }),
  ),
  rule(`\\bwithin (?:the next )?(?:half an hour|(?:\\d+|a few) ?min(?:ute)?s?)\\b`, (_, today) => ({ date: today })),
  rule(`\\b(${NUMBERS}) (days?|weeks?|fortnights?|months?|years?) (?:from|after) (?:today|now)\\b`, (match, today) => ({
    date: ahead(today, amountOf(match[1]), match[2]?.toLowerCase() ?? ''),
  })),
  rule(`\\b(${NUMBERS}) (days?|weeks?) (?:from|after|on) (?:this |next )?(tomorrow|${WEEKDAY})\\b`, (match, today) => {
    const day = match[3]?.toLowerCase() ?? '';
    const start = day === 'tomorrow' ? addDays(today, 1) : comingWeekday(today, weekdayOfWord(day));
    return { date: ahead(start, amountOf(match[1]), match[2]?.toLowerCase() ?? '') };
  }),
  rule(`\\b(${WEEKDAY}) (?:week\\b(?!ly|end)|after next\\b)`, (match, today) => ({
    date: addDays(comingWeekday(today, weekdayOfWord(match[1])), 7),
  })),
];
