/** Days in German: „bis Freitag“, „am 14.5.“, „in zwei Wochen“, „Mitte nächsten Monats“. */
import { textAfter, textBefore } from './date-match.ts';
import { finderOf } from './grammar.ts';

const YEAR = '(?: (?<y>20\\d\\d))?';

/** „Do“ and „Mo“ are days where a word leads to them: „Fr. Mai“ is a woman, „so“ is no Sunday. */
function isShortWord(match: RegExpMatchArray): boolean {
  const { w } = match.groups ?? {};
  if (w?.length !== 2) return false;
  const led = match[0] !== w || /(?:am|bis|ab|vor|oder|und) $/.test(textBefore(match));
  return !led || /^\. \p{Lu}/u.test(textAfter(match)) || !/^[A-Z]/.test(w) || !match[0].endsWith(w);
}

export const findGermanDates = finderOf({
  words: {
    w: 'so(?:nntag)?/mo(?:ntag)?/di(?:enstag)?/mi(?:ttwoch)?/do(?:nnerstag)?/fr(?:eitag)?/sa(?:mstag)?|sonnabend',
    m: 'jan(?:uar)?|jänner/feb(?:ruar)?/märz?/apr(?:il)?/mai/juni?/juli?/aug(?:ust)?/sept?(?:ember)?/okt(?:ober)?/nov(?:ember)?/dez(?:ember)?',
    n: 'ein(?:e[mrns]?)?/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf/dreizehn/vierzehn/fünfzehn/ein paar|wenigen?|einigen?',
    u: 'stunden?/(?:werk|arbeits)tage?n?/tage?[ns]?/wochen?/monat(?:en?|s)?/quartale?[ns]?/halbjahre?[ns]?/jahre?[ns]?',
    p: 'anfang/mitte/ende',
    o: 'erste[nrs]?|1\\.?/zweite[nrs]?|2\\.?/dritte[nrs]?|3\\.?/vierte[nrs]?|4\\.?',
    x: '(?:nächste|kommende|folgende)[nrsm]?',
    d: 'ersten',
  },
  phrases: [
    ['span', '(?:in|innerhalb(?: von)?|binnen)(?: de[nr])?(?: {_x})? (?:{_n} (?:bis|oder) )?{n} ?{u}'],
    ['span', 'heute in {n} {u}'],
    ['later', '{w} in {n} {u}'],
    ['later', '{n} wochen? (?:ab|nach) {w}'],
    ['ofWeek', '{w} (?:in )?(?:der )?(?:{x}|diese[nr]?) woche'],
    ['ofWeek', '(?:{x}|diese[nr]?) woche,? (?:am )?{w}'],
    [
      'weekday',
      '(?<!(?:letzte[nr]?|vorige[nr]?|vergangene[nr]?|seit|jede[nr]?|schönen|zweiten?) )(?:(?:diese|kommende)[nrsm]? |(?<x>nächste[nrsm]?) )?{w}(?:früh|vormittag|mittag|morgen|nachmittag|abend)?',
    ],
    ['weekLater', 'übernächste[nrsm]? {w}'],
    ['nthWeekday', '{o} {w} (?:im|des) {m}'],
    ['overmorrow', 'übermorgen'],
    ['tomorrow', '(?<!guten )(?<!(?:am|jeden) )(?<!{_w} )morgen(?:früh| früh| mittag| nachmittag| abend| vormittag)?'],
    [
      'today',
      'heute(?: (?:abend|nachmittag|mittag|noch))?|feierabend|(?:dienst|büro|geschäfts)schluss|(?:bis (?:zum )?ende|im laufe) des tages',
    ],
    [
      'figures',
      '(?<l>^|(?:am|zum|bis|vor|der|dem|den|ab|{_w}|mo|di|mi|do|fr|sa|so)[.,]{0,2} ?)?(?<![\\d.])(?<a>\\d{1,2})\\. ?(?<b>\\d{1,2})\\.(?: ?(?<y>20\\d\\d|\\d\\d(?![\\d:]| ?uhr)))?(?!\\d)',
    ],
    ['date', `(?:{_w},? (?:de[nmr] )?)?(?<d>\\d{1,2})\\. ?{m}\\.?${YEAR}`],
    ['day', '{_w},? (?:de[nmr] )?(?<d>\\d{1,2})\\.(?! ?\\d)'],
    ['day', '(?<=(?:am|zum|de[mnr]|bis) )(?<d>\\d{1,2})\\.(?= *(?:$|[,;?!)]|um|oder|und|\\p{L}))(?! ?\\d)'],
    ['period', '{p} (?:de[rs] )?{x} ?{u}'],
    ['period', '{p} (?:de[rs]|diese[nrsm]?) {u}'],
    ['weekend', 'wochenende'],
    ['period', '{u}{p}'],
    ['period', 'im laufe de[rs] {u}'],
    ['period', '(?:in der )?(?:diese[nrsm]?|{x}) {u}'],
    ['weekOf', 'woche vom (?<d>\\d{1,2})\\.(?: ?{m})?'],
    ['days', 'in den nächsten tagen'],
    ['weeks', 'in den nächsten wochen'],
    ['period', '(?<u>woche) (?<x>darauf|drauf)'],
    ['weekAfterNext', 'übernächste[rn]? woche'],
    ['weekNumber', '(?<k>\\d{1,2})\\. ?(?:kw|kalenderwoche)'],
    ['weekNumber', '(?:kw|kalenderwoche) ?(?<k>\\d{1,2})'],
    ['month', `{p} {m}${YEAR}(?! ?\\d)`],
    ['inMonth', `(?:(?<i>im)|bis|vor|ab) {m}${YEAR}(?! ?\\d)`],
    ['half', '{o} {m}s?-?hälfte'],
    ['half', '{o} hälfte (?:des )?{m}s?'],
    ['half', '{o} (?:jahreshälfte|halbjahre?s?)'],
    ['half', '(?:in|bis|ende|im) h{o}'],
    ['quarter', `{p} (?:des )?q{o}${YEAR}`],
    ['quarter', `(?:bis|in|im|vor|für) q{o}${YEAR}`],
    ['quarter', '{p} (?:des )?{o} quartals?'],
    ['quarter', '(?:im|zum|vor dem) {o} quartals?'],
    ['year', '(?<p>mitte|ende) (?<y>20\\d\\d)'],
    ['holiday', '{holiday}(?! (?:war|hatte)|-)'],
  ],
  holidays: {
    ostern: 0,
    karfreitag: -2,
    '(?:christi )?himmelfahrt': 39,
    pfingsten: 49,
    fronleichnam: 60,
    'tag der deutschen einheit': [3, 10],
    allerheiligen: [1, 11],
    'weihnachten|heiligabend': [24, 12],
    silvester: [31, 12],
    neujahr: [1, 1],
  },
  before: '(?:{n} {u}|(?:am )?tag) vor',
  // „der 2. Punkt“, „zum 3. Mal“: a noun is counted.
  isOther: (match) => isShortWord(match) || (/^\d{1,2}\.$/.test(match[0]) && /^ \p{Lu}/u.test(textAfter(match))),
});
