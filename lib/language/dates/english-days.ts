/** Weekdays, days of the month, tomorrow. */
import { addDays } from '../../domain/civil-date.ts';
import { addMonths, comingDayOfMonth, comingWeekday, dayOfWeek, endOfMonth } from './calendar.ts';
import { ORDINAL_WORDS, UNNAMED, WEEKDAY, ordinalOfWord, rule, weekdayOfWord } from './english-words.ts';
import { textBefore } from './date-match.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

/** "sun", "sat", "wed" are words too: alone they need a time or an end after them, and a capital inside a sentence. */
function isPlainWord(match: RegExpMatchArray, word: string): boolean {
  if (word.length > 3) return false;
  const after = (match.input ?? '').slice((match.index ?? 0) + match[0].length);
  const ends = /^(?:\.?,? ?(?:at |the )?\d|\s*$|[,;.?!]|\s*@)/.test(after);
  if (/^ (?:morning|afternoon|evening|night)\b/.test(after)) return false;
  if (/^(?:tue|fri)$/i.test(word)) return !ends && !/^ (?:is|it is|works|suits|would)\b/.test(after);
  const led = /^ \d/.test(after) || /\b(?:do|on|say|about|for|is|how['’]s|or|and) $/i.test(textBefore(match));
  return !ends || (match.index !== 0 && word === word.toLowerCase() && !led);
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
  '(?= *(?:$|[,;.?!)]|at\\b|@|is\\b|looks?\\b|suits?\\b|it\\b|for\\b|instead\\b|sounds?\\b|or\\b|and\\b|between\\b|to\\b|so\\b|if\\b|works?\\b|of (?:the|this) month\\b|would\\b|please\\b|with\\b|instead\\b))';

/** What an ordinal counts when it is no day. */
const NAMED_BY_NUMBER =
  'floor|option|page|time|quarter|street|avenue|place|point|one|version|edition|century|try|call|attempt|round|step|item|party|stage|visit|day|slide|paragraph|section|half|week|month|year|birthday|anniversary|draft|meeting';

export const ENGLISH_DAYS: readonly DateRule[] = [
  rule(
    `(?<!\\b(?:last|past|previous|every|each|since|every other|black|cyber|first|second|third) )\\b((?:(?:this|next|coming|on|by|before|until|till|for|due|or|to|and) ){0,2})(${WEEKDAY})\\b(?!['’]s (?!fine|good|ok|perfect|great|better|best|free|deadline|call|meeting|sync|board|session|workshop|review|demo|out|full|no|bad|tough|tricky|impossible|a\\b))`,
    (match, today) => {
      const [, lead = '', word = ''] = match;
      if (lead === '' && isPlainWord(match, word)) return null;
      return readWeekday(today, weekdayOfWord(word), lead.toLowerCase());
    },
  ),
  rule(`\\b(?:${WEEKDAY}),? (?:the )?(\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})\\b`, (match, today) => ({
    date: comingDayOfMonth(today, ordinalOfWord(match[1] ?? '')),
  })),
  rule(`\\b(?:on |by )?the (\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS}) of (next|this|the) month\\b`, (match, today) => {
    const month = match[2]?.toLowerCase() === 'next' ? addMonths(`${today.slice(0, 8)}01`, 1) : today;
    return { date: comingDayOfMonth(month, ordinalOfWord(match[1] ?? '')) };
  }),
  rule(`\\b(?:the )?last (?:working |business )?day of (?:the|this) month\\b`, (_, today) => ({
    date: endOfMonth(today),
  })),
  rule(
    `\\b(?:(today|tomorrow) (week|fortnight)|(?:a )?(week|fortnight) (?:from |on )?(today|tomorrow))\\b`,
    (match, today) => {
      const start = addDays(today, /tomorrow/i.test(match[0]) ? 1 : 0);
      return { date: addDays(start, /fortnight/i.test(match[0]) ? 14 : 7) };
    },
  ),
  rule(`\\b(?:the )?day after (?:tomorrow|tmrw|tmr|tmw|2mo?ro+w?)\\b`, (_, today) => ({ date: addDays(today, 2) })),
  rule(`\\b(?:tomorrow|tmrw|tmr|tmw|2mo?ro+w?)\\b`, (_, today) => ({ date: addDays(today, 1) })),
  rule(`\\b(?:today|2day|tonight|midnight|this (?:morning|afternoon|evening))\\b`, (_, today) => ({ date: today })),
  rule(
    `(?<=\\b(?:on|by|before|until|till|due) (?:the )?)(\\d{1,2}(?:st|nd|rd|th))\\b${UNNAMED}(?! (?:${NAMED_BY_NUMBER})\\b)`,
    (match, today) => ({ date: comingDayOfMonth(today, ordinalOfWord(match[1] ?? '')) }),
  ),
  rule(
    `(?<=\\b(?:on|by|before|until|till|due|than|for|of|or|and|about|would|do|say|is|the|from|through) )(?:the )?(\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})\\b${UNNAMED}${ENDS}`,
    (match, today) => ({ date: comingDayOfMonth(today, ordinalOfWord(match[1] ?? '')) }),
  ),
];
