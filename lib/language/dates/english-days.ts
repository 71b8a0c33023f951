/** Weekdays, days of the month, tomorrow. */
import { addDays } from '../../domain/civil-date.ts';
import { comingDayOfMonth, comingWeekday, dayOfWeek } from './calendar.ts';
import { UNNAMED, WEEKDAY, rule, weekdayOfWord } from './english-words.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

/** "sun", "sat", "wed" are words too: alone they need a time or an end after them, and a capital inside a sentence. */
function isPlainWord(match: RegExpMatchArray, word: string): boolean {
  if (word.length > 3) return false;
  const after = (match.input ?? '').slice((match.index ?? 0) + match[0].length);
  const ends = /^(?:\.?,? ?(?:at |the )?\d|\s*$|[,;.?!]|\s*@)/.test(after);
  if (/^(?:tue|fri)$/i.test(word)) return !ends && !/^ (?:is|it is|works|suits|would)\b/.test(after);
  return !ends || (match.index !== 0 && word === word.toLowerCase());
}

function readWeekday(today: CivilDate, weekday: number, lead: string) {
  if (lead.includes('next')) {
    const date = dayOfWeek(today, weekday, 1);
    // Some say "next Friday" for the one that comes first.
    return { date, ambiguous: date !== comingWeekday(today, weekday) };
  }
  const thisWeek = dayOfWeek(today, weekday);
  return { date: lead.includes('this') && thisWeek >= today ? thisWeek : comingWeekday(today, weekday) };
}

const ENDS =
  '(?= *(?:$|[,;.?!)]|at\\b|@|or\\b|and\\b|between\\b|to\\b|so\\b|if\\b|works?\\b|of (?:the|this) month\\b|would\\b|please\\b|with\\b|instead\\b))';

export const ENGLISH_DAYS: readonly DateRule[] = [
  rule(
    `(?<!\\b(?:last|past|previous|every|each|since) )\\b((?:(?:this|next|coming|on|by|before|until|till|for|due|or|to|and) ){0,2})(${WEEKDAY})\\b(?!['’]s?\\b)`,
    (match, today) => {
      const [, lead = '', word = ''] = match;
      if (lead === '' && isPlainWord(match, word)) return null;
      return readWeekday(today, weekdayOfWord(word), lead.toLowerCase());
    },
  ),
  rule(`\\b(?:${WEEKDAY}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b`, (match, today) => ({
    date: comingDayOfMonth(today, Number(match[1])),
  })),
  rule(`\\b(?:the )?day after (?:tomorrow|tmrw|tmr|tmw)\\b`, (_, today) => ({ date: addDays(today, 2) })),
  rule(`\\b(?:tomorrow|tmrw|tmr|tmw)\\b`, (_, today) => ({ date: addDays(today, 1) })),
  rule(`\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b`, (_, today) => ({ date: today })),
  rule(
    `(?<=\\b(?:on|by|before|until|till|due|than|for|of|or|and|about|would|do|say|is) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${UNNAMED}${ENDS}`,
    (match, today) => ({ date: comingDayOfMonth(today, Number(match[1])) }),
  ),
];
