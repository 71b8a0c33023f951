/**
 * What a sentence shows of the part that a day plays in it: the words before and behind the day and how near they are,
 * what tells, looks ahead, greets or says how it always is, and whether it asks. Beside each the kind of phrase that the
 * day is, because "in August" is told of where "by August" is due. Names are never spelled, only their numbers are
 * reckoned (`hash.ts`).
 */
import { fold } from '../asks/fold.ts';
import { hashNext, hashText, idOfHash } from '../asks/hash.ts';
import { isLed } from './deadline.ts';
import type { DateMatch } from './date-match.ts';

const ID_BITS = 14;
const WORD = /[a-z]+(?:'[a-z]+)?|\d+|[^\s\w]/g;
/** What ends a sentence, as far as days go. */
const SENTENCE = /[.?!](?=\s|$)|\n/;
/** What parts two clauses, of which each may have its own day. */
const CLAUSE = /[,:;()]| - |(?<![a-z])(?:but|so|and|yet|then|aber|und|mais|pero|mas) /;
/** So far a clause reaches. */
const FAR = 120;
const NEAR = 2;
const MOST_WORDS = 30;
const ENDING = 2;
const LONG_WORD = 5;
const FEW = 3;
const SOME = 6;

const sign = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
/** Folded words of five languages. Past tenses are those that are spelled as nothing else. */
const SIGNS = {
  told: sign(
    'began|ran|came|went|saw|did|got|gave|told|knew|thought|kept|paid|showed|held|led|lost|won|met|sent|spent|built|bought|brought|sold|said|spoke|wrote|took|made|had|felt|found|fell|grew|rose|drew|chose|broke|stood|sat|heard|rang|flew|caught|was|were|been|left|read|hit|(?!need|want|hop)[a-z]{3,}ed|ago|since|' +
      'hab(?:e|en|t)|hat(?:te|ten)?|war(?:en)?|wurden?|gab|ging|kam|lief|ge[a-z]{3,}(?:t|en)|[a-z]+iert|seit|avons|avez|ont|ai|etions|etai[ts]|avai[ts]|depuis|' +
      '[a-z]{2,}(?:aron|ieron|aram|eram|iram|amos)|he|hemos|ha|han|fue|era|foi|foram|estuv[a-z]+|estev[a-z]+|enviei|mandei|[a-z]{3,}ou|hace|desde',
  ),
  ahead: sign(
    "can|could|will|would|shall|should|might|must|please|let'?s|going to|need(?:s|ed)?|want(?:ed)?|hop(?:e|ed|ing)|wonder(?:ed|ing)|plan(?:s|ned|ning)?|due|deadline|promised|agreed to|schedul[a-z]+|how about|what about|free|available|works?|fine|'ll|'d|" +
      'konn[a-z]*|kann[a-z]*|wurd[a-z]*|werde[a-z]*|wird|soll[a-z]*|bitte|hatten?|ware[a-z]*|passt|geht|mochte[a-z]*|mussen|brauch[a-z]*|' +
      'p(?:ouv|eu|ourr|ued|od)[a-z]*|sera|serait|seria|dispon[a-z]+|libre|livre|pos+i[a-z]+|prevu[a-z]*|previst[a-z]+|convien[a-z]+|faut|precis[a-z]*|tiene que|tem que|hay que|merci de|por favor|gostaria|vamos|aimeri[a-z]+',
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
  us: sign(
    'you|your|we|i|us|our|me|my|sie|ihr[a-z]*|wir|uns|ich|mir|vous|votre|nous|je|le|nos|nosotros|usted|voce|eu|seu',
  ),
};

export type Day = Pick<DateMatch, 'at' | 'text' | 'kind'>;

class Names {
  readonly ids = new Set<number>();
  add(...words: readonly string[]): void {
    this.ids.add(
      idOfHash(
        words.reduce((hash, word) => hashNext(hash, word), hashText('day')),
        ID_BITS,
      ),
    );
  }
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}

/** The words of one side, the nearest first. */
function addSide(names: Names, side: string, words: readonly string[]): void {
  let clause = side;
  words.forEach((word, at) => {
    if (CLAUSE.test(`${word} `)) clause = `${side}${side}`;
    names.add(clause, word);
    names.add('w', word);
    if (at < NEAR) names.add(`${side}${at}`, word);
    if (word.length >= LONG_WORD) names.add(clause, 'e', word.slice(-ENDING));
    const next = words[at + 1];
    if (next !== undefined) names.add(side, word, next);
  });
}

interface Around {
  /** Of the clause, before the day and behind it. */
  lead: string;
  tail: string;
  sentence: string;
}

/** What is shown on either side of the day and in the whole sentence, each by itself and the telling ones together. */
function addSigns(names: Names, { lead, tail, sentence }: Around, day: { kind: string; led: string; asks: string }) {
  const clause = `${lead} ${tail}`;
  for (const [name, pattern] of Object.entries(SIGNS)) {
    if (pattern.test(lead)) names.add(name, '<');
    if (pattern.test(tail)) names.add(name, '>');
    if (pattern.test(sentence)) names.add(name, '=');
  }
  const has = (name: keyof typeof SIGNS) => (SIGNS[name].test(clause) ? name : '');
  const [told, ahead, us, no] = [has('told'), has('ahead'), has('us'), has('no')];
  const { length } = wordsOf(clause);
  const size = length === 0 ? 'alone' : length < FEW ? 'few' : length < SOME ? 'some' : 'many';
  names.add('led', day.led);
  names.add('tells', told, ahead, day.led, day.asks);
  names.add('about', us, ahead, day.led, day.asks);
  names.add('denies', no, ahead, day.led, day.asks);
  names.add('kind', day.kind, told, ahead);
  names.add('kind', day.kind, day.led, day.asks);
  names.add('size', size, told, ahead);
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

function see(text: string, folded: string, day: Day): Set<number> {
  const names = new Names();
  const end = day.at + day.text.length;
  const before = folded.slice(0, day.at).split(SENTENCE);
  const lead = before.at(-1) ?? '';
  const [tail = ''] = folded.slice(end).split(SENTENCE);
  const asks = folded.charAt(end + tail.length) === '?';
  const [near, behind] = [wordsOf(lead).slice(-MOST_WORDS), wordsOf(tail).slice(0, MOST_WORDS)];
  const own = wordsOf(folded.slice(day.at, end));
  names.add('kind', day.kind);
  names.add('own', own[0] ?? '');
  names.add('own', ...own);
  names.add('before', day.kind, near.at(-1) ?? '^');
  names.add('behind', day.kind, behind[0] ?? '$');
  names.add('^', near[0] ?? '');
  names.add('^', near[0] ?? '', near[1] ?? '');
  if (before.length > 1) names.add('later');
  addSide(names, '<', near.toReversed());
  addSide(names, '>', behind);
  const clause = {
    lead: lead.slice(-FAR).split(CLAUSE).at(-1) ?? '',
    tail: tail.slice(0, FAR).split(CLAUSE)[0] ?? '',
    sentence: `${lead} ${tail}`,
  };
  addSigns(names, clause, { kind: day.kind, led: isLed(text, day) ? 'led' : '', asks: asks ? '?' : '' });
  addCapitals(names, text.slice(0, day.at), text.slice(end));
  return names.ids;
}

/** The numbers of what is seen of each day, in their order. */
export function roleFeatures(text: string, days: readonly Day[]): number[][] {
  if (days.length === 0) return [];
  const folded = fold(text);
  return days.map((day) => [...see(text, masked(folded, day, days), day)]);
}
