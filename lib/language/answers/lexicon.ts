/**
 * Words by what they do in an answer, the same classes in five languages: what was learnt in one speaks in all. Written by
 * hand in `scripts/train-answers/lexicon`, packed by `npm run train:answers`.
 */
import { LEXICON_CLASSES, LEXICON_IDS } from './packed-lexicon.ts';
import { idOf } from '../asks/model.ts';
import { unpackIds } from './packed.ts';
import type { KnownLanguage } from '../recognise-language.ts';

const PLACES = unpackIds(LEXICON_IDS);
const SHORTEST_BEGINNING = 3;
const FIRST_LETTER = 35;

/** What a word is known by; `whole` = no other ending. */
export function lexiconKey(language: KnownLanguage, word: string, whole: boolean): string {
  return `${language}${whole ? ' ' : '*'}${word}`;
}

/** Leaves out what cannot stand in a template. */
export function classLetter(index: number): string {
  const code = FIRST_LETTER + index;
  return String.fromCharCode(code + (code >= 91 ? 6 : 0));
}

function lookUp(key: string): string | undefined {
  const place = PLACES.get(idOf(key));
  return place === undefined ? undefined : `#${LEXICON_CLASSES.charAt(place)}`;
}

export function classOf(word: string, language: KnownLanguage): string | undefined {
  const whole = lookUp(lexiconKey(language, word, true));
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const name = lookUp(lexiconKey(language, word.slice(0, length), false));
    if (name !== undefined) return name;
  }
  return undefined;
}
