/**
 * What a sentence shows of the part that a day plays in it: the words before and behind the day, their classes and what
 * they are about (of the detector of asks: one word of a class speaks for all, in five languages), who does what in its
 * clause, what tells, greets, denies or says how it always is, whether the sentence asks, promises or only says, and
 * how far ahead the day is: on 10 June, "3 June" is told of. Beside each the kind of phrase that the day is, because "in
 * August" is told of where "by August" is due. Names are never spelled, only their numbers are reckoned (`lib/language/asks/hash.ts`).
 */
import { daysBetween } from '../../domain/time/civil-date.ts';
import { fold } from '../asks/fold.ts';
import { hashNext, hashText, idOfHash } from '../asks/hash.ts';
import { weighSentence } from '../asks/judge.ts';
import { conceptsOf, smallClassOf } from '../asks/lexicon.ts';
import { SENTENCE_LABELS } from '../asks/labels.ts';
import { isLed } from './deadline.ts';
import type { DateMatch } from './date-match.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

const ID_BITS = 14;
/** How every name begins. */
const DAY = hashText('day');
const WORD = /[a-z]+(?:'[a-z]+)?|\d+|[^\s\w]/g;
/** What ends a sentence, as far as days go. */
const SENTENCE = /[.?!](?=\s|$)|\n/;
/** What parts two clauses, of which each may have its own day. */
const CLAUSE =
  /[,:;()]| - |(?<![a-z])(?:but|so|and|yet|then|how|what|who|which|where|because|while|aber|und|wie|weil|mais|comment|pero|como|mas) /;
/** So far a clause reaches. */
const FAR = 120;
const NEAR = 3;
const MOST_WORDS = 30;
const FEW = 3;
const SOME = 6;
/** Of how likely a sentence does something, and of days ahead, so many are one step. */
const STEPS = 5;
const DAYS = 100;
const DOER =
  /^(?:i|we|you|s?he|it|they|th(?:is|at|ere)|who|nobody|every(?:body|one)|nothing|ich|wir|sie|e[rs]|ihr|je|[nv]ous|ils?|elles?|on|yo|nosotros|ustede?s?|ell[oa]s?|eu|nos|voces?|el[ea]s?)$/;

const sign = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
/** Folded words of five languages. Past tenses are those that are spelled as nothing else. */
const SIGNS = {
  told: sign(
    'began|ran|came|went|saw|did|got|gave|told|knew|thought|kept|paid|showed|held|led|lost|won|met|sent|spent|built|bought|brought|sold|said|spoke|wrote|took|made|had|felt|found|fell|grew|rose|drew|chose|broke|stood|sat|heard|rang|flew|caught|was|were|been|left|read|hit|(?!need|want|hop)[a-z]{3,}ed|ago|since|' +
      'hab(?:e|en|t)|hat(?:te|ten)?|war(?:en)?|wurden?|gab|ging|kam|lief|ge[a-z]{3,}(?:t|en)|[a-z]+iert|seit|avons|avez|ont|ai|etions|etai[ts]|avai[ts]|depuis|' +
      '[a-z]{2,}(?:aron|ieron|aram|eram|iram|amos)|he|hemos|ha|han|fue|era|foi|foram|estuv[a-z]+|estev[a-z]+|enviei|mandei|[a-z]{3,}ou|hace|desde',
  ),
  habit: sign(
    'every|each|usually|always|typically|normally|generally|tends?|often|daily|weekly|monthly|average|jeden?|immer|meist|chaque|toujours|tous les|cada|siempre|tod[ao]s?|sempre',
  ),
  greets: sign(
    'happy|merry|enjoy|hope|great|nice|lovely|good|how was|thanks?|thank you|sorry|schone[nsr]?|guten?|frohe|danke|bon(?:ne)?|merci pour|feliz|buen|gracias|bom|boa|obrigad[oa]',
  ),
  no: sign(
    "not|never|nothing|nobody|[a-z]+n't|cannot|no|nicht|nichts|nie|niemand|kein[a-z]*|leider|ne|pas|rien|jamais|personne|nada|nadie|nunca|nao|ninguem|out|off|closed|away|full|busy|booked|packed",
  ),
};

/** A lone hour has no date. */
export type Day = Pick<DateMatch, 'at' | 'text' | 'kind'> & Partial<Pick<DateMatch, 'date'>>;

class Names {
  readonly ids = new Set<number>();
  add(...words: readonly string[]): void {
    let hash = DAY;
    for (const word of words) hash = hashNext(hash, word);
    this.ids.add(idOfHash(hash, ID_BITS));
  }
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}

/** The words of one side, the nearest first. */
function addSide(names: Names, side: string, words: readonly string[]): void {
  let clause = side;
  let last = '^';
  words.forEach((word, at) => {
    if (CLAUSE.test(`${word} `)) clause = `${side}${side}`;
    names.add(clause, word);
    names.add('w', word);
    const next = words[at + 1];
    if (next !== undefined) names.add(side, word, next);
    const small = `${smallClassOf(word) ?? '_'}`;
    names.add(side, 'c', small);
    names.add('c', small);
    if (at < NEAR) names.add(side, 'c', last, small);
    last = small;
    for (const concept of conceptsOf(word).asking) {
      names.add(side, 'k', `${concept}`);
      names.add('k', `${concept}`);
    }
  });
}

interface Around {
  /** Of the clause, before the day and behind it. */
  lead: string;
  tail: string;
  /** The words of both. */
  sides: readonly [string[], string[]];
  sentence: string;
}

/** What is shown on either side of the day and in the whole sentence, each by itself and the telling ones together. */
function addSigns(names: Names, around: Around, day: { kind: string; led: string; asks: string }) {
  const { lead, tail, sides, sentence } = around;
  const inClause = new Set<string>();
  for (const [name, pattern] of Object.entries(SIGNS)) {
    const [before, behind] = [pattern.test(lead), pattern.test(tail)];
    if (before) names.add(name, '<');
    if (behind) names.add(name, '>');
    if (before || behind) inClause.add(name);
    if (pattern.test(sentence)) names.add(name, '=');
  }
  const has = (name: keyof typeof SIGNS) => (inClause.has(name) ? name : '');
  const [told, no] = [has('told'), has('no')];
  const length = sides[0].length + sides[1].length;
  const size = length === 0 ? 'alone' : length < FEW ? 'few' : length < SOME ? 'some' : 'many';
  names.add('led', day.led);
  names.add('tells', told, day.led, day.asks);
  names.add('denies', no, day.led, day.asks);
  names.add('kind', day.kind, told);
  names.add('kind', day.kind, day.led, day.asks);
  names.add('size', size, told);
}

const tenseOf = (words: string) => (SIGNS.told.test(words) ? 'told' : '');

/** Who does it, on the side where that is said, and the word behind: mostly the verb. */
function addDoers(names: Names, { sides, sentence }: Around, { led, asks }: { led: string; asks: string }): void {
  sides.forEach((words, side) => {
    const at = words.findIndex((word) => DOER.test(word));
    const [doer, verb = ''] = at < 0 ? [] : words.slice(at, at + 2);
    if (doer === undefined) return;
    const tense = tenseOf(verb);
    names.add('who', `${side}`, doer, tense);
    names.add('who', doer, asks, tense);
    names.add('who', doer, led, tense);
    names.add('does', doer, verb);
    names.add('does', verb, tense);
  });
  if (!sides.flat().some((word) => DOER.test(word))) names.add('who', asks, tenseOf(sentence));
}

/** Whether the sentence asks, promises, thanks or only says, and how surely. */
function addAct(names: Names, sentence: string, kind: string, led: string): void {
  const chances = weighSentence(sentence);
  const act = SENTENCE_LABELS.reduce((best, one) => (chances[one] > chances[best] ? one : best));
  const ask = chances.ask + chances['soft-ask'];
  names.add('act', act);
  names.add('act', act, kind);
  names.add('act', act, led);
  for (const [name, chance] of Object.entries({ ask, will: ask + chances.promise, none: chances.none }))
    names.add(name, `${Math.floor(chance * STEPS)}`);
}

/** A day that is just past is read as one of next year. */
function addDistance(names: Names, { date, kind }: Day, today: CivilDate): void {
  if (date === undefined) return;
  const far = date === null ? 'past' : date === today ? 'today' : `${Math.floor(daysBetween(today, date) / DAYS)}`;
  names.add('far', far);
  names.add('far', far, kind);
}

/** "Sunday Times", "Robinson Friday": a capital beside it. */
function addCapitals(names: Names, before: string, after: string): void {
  if (/[\p{L}\d,] \p{Lu}\p{Ll}+ $/u.test(before)) names.add('Name<');
  if (/^ \p{Lu}/u.test(after)) names.add('Name>');
}

/** Other days of the text stand as one word each. */
function masked(text: string, day: Day, days: readonly Day[]): string {
  return days.reduce(
    (said, { at, text: { length } }) =>
      at === day.at ? said : `${said.slice(0, at)}${'xday'.slice(0, length).padEnd(length)}${said.slice(at + length)}`,
    text,
  );
}

function clauseOf(before: string, behind: string): Around {
  const lead = before.slice(-FAR).split(CLAUSE).at(-1) ?? '';
  const [tail = ''] = behind.slice(0, FAR).split(CLAUSE);
  return { lead, tail, sides: [wordsOf(lead), wordsOf(tail)], sentence: `${before} ${behind}` };
}

function see(text: string, folded: string, day: Day, today: CivilDate): Set<number> {
  const names = new Names();
  const end = day.at + day.text.length;
  const before = folded.slice(0, day.at).split(SENTENCE);
  const lead = before.at(-1) ?? '';
  const [tail = ''] = folded.slice(end).split(SENTENCE);
  const asks = folded.charAt(end + tail.length) === '?';
  const [near, behind] = [wordsOf(lead).slice(-MOST_WORDS), wordsOf(tail).slice(0, MOST_WORDS)];
  const own = wordsOf(folded.slice(day.at, end));
  names.add('kind', day.kind);
  // One weekday is due as often as the other.
  if (day.kind !== 'weekday') {
    names.add('own', own[0] ?? '');
    names.add('own', ...own);
  }
  names.add('before', day.kind, near.at(-1) ?? '^');
  names.add('behind', day.kind, behind[0] ?? '$');
  names.add('^', near[0] ?? '');
  names.add('^', near[0] ?? '', near[1] ?? '');
  if (before.length > 1) names.add('later');
  addSide(names, '<', near.toReversed());
  addSide(names, '>', behind);
  const clause = clauseOf(lead, tail);
  const said = { kind: day.kind, led: isLed(text, day) ? 'led' : '', asks: asks ? '?' : '' };
  addSigns(names, clause, said);
  addDoers(names, clause, said);
  addAct(names, text.slice(day.at - lead.length, end + tail.length + 1), said.kind, said.led);
  addDistance(names, day, today);
  addCapitals(names, text.slice(0, day.at), text.slice(end));
  return names.ids;
}

/** The numbers of what is seen of each day, in their order. */
export function roleFeatures(text: string, days: readonly Day[], today: CivilDate): number[][] {
  if (days.length === 0) return [];
  const folded = fold(text);
  return days.map((day) => [...see(text, masked(folded, day, days), day, today)]);
}
