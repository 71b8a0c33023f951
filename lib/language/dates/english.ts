/** Days in English. */
import { addDays } from '../../domain/time/civil-date.ts';
import { textAfter, textBefore } from './date-match.ts';
import { finderOf } from './grammar.ts';
import type { DateMatch } from './date-match.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

/** Words for the end of the day: which one is named beside them, or it is today. */
const END_OF_DAY =
  /\b(?:midnight|eod|eob|cob|cop|close of (?:business|play)|end of (?:the |your |business )?(?:day|play)|before the day(?: is|'s) (?:out|over))\b(?!, |,? (?:it['’]s|it is|it all|what|every(?:one|body)|we all|that['’]s)\b)/i;

const YEAR = `(?:,? ?['’]?(?<y>20\\d\\d)(?!\\d))?`;
/** A year may follow a month, a day may not: then it is a date. */
const MONTH_YEAR = '\\b(?:,? (?<y>20\\d\\d)\\b)?(?!\\.? ?\\d)';
/** The second day of "June 22-24" belongs to it. */
const RANGE = `(?:\\s?(?:[-–]|to|or|and)\\s?\\d{1,2}(?:st|nd|rd|th)?(?!\\s?(?::|[ap]\\.?m|\\d|\\/|min|h)))?`;
const WEEK = `(?:week (?:of|starting|commencing|beginning) (?:the )?)?`;
const ON = '(?:{_w},? (?:the )?)?';
const LED = '{_w},?|by|before|until|on|till|due|than|of|for|from|to|or|and|after|between|through|eod|cob';
/** What an ordinal counts when it is no day. */
const COUNTED =
  '(?! (?:floor|option|page|time|quarter|street|avenue|place|point|one|version|edition|century|try|call|attempt|round|step|item|party|stage|visit|day|slide|paragraph|section|half|week|month|year|birthday|anniversary|draft|meeting)\\b)';
/** "the 15th": figures with their ending, or words. */
const ORDINAL = '(?=\\d+[a-z]|(?!first|second)\\p{L}){d}';
const ORDINAL_ENDS =
  '(?= *(?:$|[,;.?!)–]|(?:at|is|looks?|suits?|it|for|instead|sounds?|or|and|between|to|so|if|works?|do|realistic|possible|feasible|doable|okay|ok|fine|free|of (?:the|this) month|would|please|with|any|as|in|from|helps?|i)\\b|@))';
const UNITS_OF_TEN = 'first/second/third/fourth/fifth/sixth/seventh/eighth/ninth';
const TEENS =
  'tenth/eleventh/twelfth/thirteenth/fourteenth/fifteenth/sixteenth/seventeenth/eighteenth/nineteenth/twentieth';
const tens = (word: string) => UNITS_OF_TEN.replace(/\w+/g, `${word}[- ]?$&`);

/** "sun", "sat", "wed" are words too: alone they need a time or an end after them, and a capital inside a sentence. */
function isPlainWord(match: RegExpMatchArray, word: string): boolean {
  const after = textAfter(match);
  const ends = /^(?:\.?,? ?(?:at |the )?\d|\s*$|[,;.?!]|\s*@)/.test(after);
  if (/^ (?:morning|afternoon|evening|night|arvo|lunch|noon|[ap]m|nxt|latest|eod|cob)\b/.test(after)) return false;
  // Names are followed by another name.
  if (/^(?:Tue|Fri)$/.test(word) && /^ \p{Ll}/u.test(after)) return false;
  const asked = /\b(?:do|on|by|before|until|till|next|this) $/i.test(textBefore(match));
  if (/^(?:Sat|Sun|Wed)$/.test(word) && asked && !/^ \p{Lu}/u.test(after)) return false;
  if (/^(?:tue|fri)$/i.test(word)) return !ends && !/^ (?:is|it is|works|suits|would)\b/.test(after);
  const led =
    /^ (?:\d|or\b)/.test(after) ||
    /\b(?:do|on|say|about|for|is|how['’]s|or|and|by|before|until|till|next|this) $/i.test(textBefore(match));
  return !ends || (match.index !== 0 && word === word.toLowerCase() && !led);
}

function isOther(match: RegExpMatchArray): boolean {
  const { m = '', w } = match.groups ?? {};
  if (w !== undefined && w.length <= 3 && match[0] === w && isPlainWord(match, w)) return true;
  // "may" and "march" are verbs too: as months they are capitalised.
  return /^(?:may|mar|march)$/.test(m);
}

const findDays = finderOf({
  words: {
    w: 'sun(?:day)?/mon(?:day)?/tue(?:s(?:day)?)?/wed(?:s|nesday)?/thu(?:r(?:s(?:day)?)?)?/fri(?:day)?/sat(?:urday)?',
    m: 'jan(?:uary)?/feb(?:ruary)?/mar(?:ch)?/apr(?:il)?/may/june?/july?/aug(?:ust)?/sept?(?:ember)?/oct(?:ober)?/nov(?:ember)?/dec(?:ember)?',
    n: 'an?|one/two|(?:a )?couple(?: of)?/three/four/five/six/seven/eight/nine/ten/eleven/twelve/(?:a )?few',
    u: 'hours?|hrs?|h/(?:business|working) days?/days?/weeks?/months?/quarters?/half[- ]years?/years?/fortnights?',
    p: 'early(?: in)?|(?:the )?(?:beginning|start|top|(?:early|first) part) of/mid|(?:the )?(?:middle|first half) of/late(?: in)?|later|sometime|(?:the )?(?:(?:back |tail )?end|close|last day|(?:second|latter|last) (?:half|part)) of',
    o: 'first|1st|1/second|2nd|2/third|3rd|3/fourth|4th|4/last',
    x: 'next|nxt|following',
    d: `${UNITS_OF_TEN}/${TEENS}/${tens('twenty')}/thirtieth/${tens('thirty')}`,
    e: '(?:st|nd|rd|th)?',
  },
  phrases: [
    ['weekday', '(?<!\\b(?:last|past|previous|first|second|third) ){w}\\b'],
    ['thisWeekday', 'this (?:coming )?{w}\\b'],
    ['nextWeekday', 'next {w}\\b'],
    ['ofWeek', '{w},? (?:of |in )?(?:this|{x}) (?:week|wk)'],
    ['ofWeek', '(?:this|{x}) week,? (?:on )?{w}\\b'],
    ['day', `{_w},? (?:the )?${ORDINAL}\\b`],
    ['dayNextMonth', `(?:on |by )?the ${ORDINAL} of {_x} month`],
    ['day', `the ${ORDINAL} of (?:this|the) month`],
    ['day', `(?<=\\b(?:on|by|before|until|till|due) (?:the )?)(?=\\d){d}(?<=[a-z])\\b${COUNTED}`],
    [
      'day',
      `(?<=\\b(?:on|by|before|until|till|after|due|than|for|of|or|and|about|would|do|say|is|the|from|through) )(?:the )?${ORDINAL}\\b${ORDINAL_ENDS}`,
    ],
    [
      'overmorrow',
      '(?:the )?day after (?:tomorrow|tmrw|tmr|tmw|2mo?ro+w?)|the day after(?= (?:is|works|would|suits|then)\\b|[,.?!]|$)|in the next day or two',
    ],
    ['tomorrow', '(?:tomorrow|tmrw|tmr|tmw|2mo?ro+w?)\\b'],
    [
      'today',
      '(?:today|2day|tonight|this (?:morning|afternoon|evening)|within (?:the )?(?:next )?(?:day|hour|half an hour|(?:\\d+|a few) ?min(?:ute)?s?)|(?<!\\b(?:pencil|put|squeeze|fit|block|get|book|slot) )in half an hour)\\b',
    ],
    [
      'date',
      `${WEEK}${ON}{m}\\.? (?:the )?{d}\\b(?! ?(?:%|k\\b|people|users|street|road|avenue|of (?:us|you|them|the)|options?|minutes|hours|weeks|days|months))${RANGE}${YEAR}`,
    ],
    ['date', `${WEEK}${ON}{d}${RANGE} (?:of )?{m}\\b(?! (?:street|road|avenue)|-\\p{L})\\.?${YEAR}`],
    ['date', '{d}-{m}-(?<y>20\\d\\d)'],
    [
      'monthFirst',
      `(?<l>(?:${LED}) (?:the )?|@ ?)(?<![\\d./-])(?!24\\/7\\b)(?<a>\\d{1,2})\\/(?<b>\\d{1,2})(?:\\/(?<y>20\\d\\d|\\d\\d))?(?![\\d/%-]|\\.\\d| (?:of|support|page)\\b)`,
    ],
    [
      'monthFirst',
      '^(?<a>\\d{1,2})\\/(?<b>\\d{1,2})(?= ?(?:$|[,.;:?!)@–-]|at\\b|\\d|or\\b|and\\b|works|is\\b))(?![\\d/%-]|\\.\\d)',
    ],
    ['monthFirst', '(?<![\\d./-])(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>20\\d\\d|\\d\\d)(?![\\d/%-]|\\.\\d)'],
    ['monthFirst', '(?<![\\d./-])(?<a>\\d{1,2})\\/(?<b>\\d{1,2})(?= (?:at|@) ?\\d)'],
    ['monthFirst', '(?<y>20\\d\\d)\\/(?<a>\\d{1,2})\\/(?<b>\\d{1,2})(?![\\d/])'],
    ['figures', `(?<l>^|(?:${LED}) )(?<![\\d.])(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?= |$)`],
    ['figures', '(?<![\\d.])(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?<y>20\\d\\d)(?!\\d)'],
    ['figures', '(?<l>)(?<![\\d.])(?<a>\\d\\d)\\.(?<b>\\d\\d)\\.(?= (?:at|from|@|or)\\b)'],
    ['period', `(?:{p}[ -]*)?(?:this|{x}) {u}\\b`],
    [
      'period',
      '(?<p>end of)(?: the| this)?(?: current| running)?(?: fiscal| financial| calendar| working)?(?: {x})?(?: fiscal| financial)? {u}\\b',
    ],
    ['period', '{p} (?:the )?(?:fiscal |financial )?{u}\\b'],
    ['period', '(?:the )?last (?:working |business )?day of (?:the|this) (?<u>month|quarter|year)\\b'],
    ['period', '(?<p>eo)(?<u>[wmqy])\\b'],
    ['period', "(?!week-){u}(?:['’]?s)?[- ](?<p>end)\\b(?! (?:in|on)\\b)"],
    ['period', "(?:before )?the {u}(?: is|['’]s) (?:out|over|up|done)\\b"],
    ['period', '(?:before|until|till|by the time|when) the {u} (?:closes|ends|finishes|wraps)\\b'],
    ['period', '(?:{p}|in|by) the (?<x>new) (?<u>week|month|quarter)\\b'],
    ['period', '(?<p>mid)[- ]?(?<u>month|week|quarter)\\b'],
    ['period', 'within the (?<u>week|month|quarter)\\b'],
    [
      'weekAfterNext',
      '(?:{_p} )?(?:the )?week after next|(?<=\\bnext (?:wee)?k\\b.{0,60})the week after(?! (?:next|the|that|this)\\b)',
    ],
    ['beforeWeekend', '(?:before|this side of) the weekend'],
    ['weekend', '(?:this|the|over the|by the) weekend'],
    ['weekOf', '(?:the )?week (?:of|starting|commencing|beginning) (?:the )?{d}\\b'],
    ['weekNumber', '(?:week|wk|cw) (?<k>[1-5]\\d)(?! of)'],
    ['quarter', `(?:(?<p>(?:end|close) of|eo) ?)?q(?<q>[1-4])(?: (?<y>20\\d\\d))?\\b`],
    ['quarter', `(?:{p}|in|by|before|during|until|for) the {o} quarter\\b`],
    ['half', '(?:(?:end of|in|by|during|before) )?(?:the {o} half of the year)'],
    ['half', 'end of the {o} half(?! of)'],
    ['half', `(?:(?:end of|in|by|during|before) )?h{o}(?: 20\\d\\d)?\\b`],
    ['half', `{o} half of {m}${MONTH_YEAR}`],
    ['month', 'before {m} is (?:out|over)'],
    ['year', 'end of (?<y>20\\d\\d)\\b'],
    ['nthWeekday', '{o} {w} (?:of|in) {m}\\b'],
    ['nthWeekday', '{o} {w} (?:of|in) (?:the|this|{x}) month\\b'],
    ['weekOfMonth', '{o} week (?:of|in) {m}\\b'],
    ['month', `{p}[ -]*(?:in )?{m}${MONTH_YEAR}`],
    [
      'inMonth',
      `(?:(?<i>(?<!\\b(?:loop|bring|pull|rope|chip|log|check)(?:ed|ing|s|ped|ping)? )in|during|come)|by|before|until|till|after) (?:the )?{m}${MONTH_YEAR}`,
    ],
    ['inMonth', 'an? {m} (?:start|launch|go-live|kick-?off|roll-?out)'],
    ['days', '(?:in|within|over|during) the (?:next|coming) days'],
    ['weeks', '(?:in|within|over|during) the (?:next|coming) weeks'],
    [
      'span',
      `(?:in|within|inside)(?: of)?(?:,? say,?)?(?: the)?(?: next| coming)? (?:{_n} ?(?:-|–|to|or) ?)?{n}[ -]?{u}(?:['’]? time)?\\b(?!-| (?:of|upon|following) (?!today|now)| (?:from|after) (?:the |an? |your )?(?:invoice|receipt|signature|signing|order|delivery|purchase|go-live|kick-?off))`,
    ],
    ['span', '(?:in|within|over|during) the (?:next|coming) (?:(?:{n}|few) )?{u}\\b'],
    ['fortnight', '(?:in|within) the next week or (?:two|so)'],
    ['span', '{n} {u} (?:out )?(?:from|after) (?:today|now)\\b'],
    ['span', '{n} {u} (?:on )?today'],
    ['span', 'today (?<u>week|fortnight)\\b'],
    ['span', '(?:this|same) time next (?<u>week|month|year)\\b'],
    ['tomorrowLater', '{n} {u} (?:from |on |after )?tomorrow'],
    ['tomorrowLater', 'tomorrow (?<u>week|fortnight)\\b'],
    ['later', '{n} {u} (?:from|after|on) (?:this |next )?{w}\\b'],
    ['weekLater', '{w} (?:week\\b|after next\\b)'],
    ['fortnightLater', '{w} fortnight'],
    ['holiday', "{holiday}(?:['’]?s)?(?: day)?\\b"],
  ],
  holidays: {
    'labor day': [1, 9, 1],
    'memorial day': [5, 5, 1],
    "(?:columbus|indigenous peoples['’]?) day": [2, 10, 1],
    thanksgiving: [4, 11, 4],
    'black friday': [4, 11, 4, 1],
    'cyber monday': [4, 11, 4, 4],
    '(?:mlk|martin luther king(?: jr\\.?)?) day': [3, 1, 1],
    "president['’]?s['’]? day": [3, 2, 1],
    "valentine['’]?s day": [14, 2],
    'may day': [1, 5],
    juneteenth: [19, 6],
    'independence day': [4, 7],
    'veterans day': [11, 11],
    halloween: [31, 10],
    '(?:christmas|xmas) eve': [24, 12],
    'christmas|xmas': [25, 12],
    'boxing day': [26, 12],
    "new year['’]?s eve": [31, 12],
    'new year': [1, 1],
    'good friday': -2,
    easter: 0,
    'easter monday': 1,
    'whitsun|pentecost': 49,
  },
  before: '(?:{n} {u}|the day) (?:before|ahead of|prior to)',
  isOther,
});

/** "Wednesday is full, what about the day after?": the day after that one, and not after tomorrow. */
function countOn(days: readonly DateMatch[]): DateMatch[] {
  return days.map((day, at) => {
    const before = days[at - 1]?.date;
    return before && /^the day after$/i.test(day.text) ? { ...day, date: addDays(before, 1) } : day;
  });
}

export function findEnglishDates(text: string, today: CivilDate, week?: WorkingWeek): DateMatch[] {
  const found = countOn(findDays(text, today, week));
  const end = END_OF_DAY.exec(text);
  if (found.length > 0 || !end) return found;
  return [{ at: end.index, text: end[0], date: today, ambiguous: false, kind: 'today' }];
}
