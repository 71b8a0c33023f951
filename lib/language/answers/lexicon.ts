/**
 * Words by what they do in an answer, the same classes in five languages: what was learnt in one speaks in all. Written by
 * hand in `scripts/train-answers/lexicon`, packed by `npm run train:answers`.
 */
import { PACKED } from '../packed-tables.ts';
import { numberOf, unpackTable } from './packed.ts';
import type { KnownLanguage } from '../recognise-language.ts';

export const CLASS_BITS = 7;
let classes: ReadonlyMap<number, number[]> | undefined;
const SHORTEST_BEGINNING = 3;

/** What a word is known by; `whole` = no other ending. */
export function lexiconKey(language: KnownLanguage, word: string, whole: boolean): string {
  return `${language}${whole ? ' ' : '*'}${word}`;
}

function lookUp(key: string): string | undefined {
  // Unpacked when first asked for: it takes some hundredths of a second, which a starting worker has better use for.
  classes ??= unpackTable(PACKED.answerWords, 1, CLASS_BITS);
  const found = classes.get(numberOf(key));
  return found && `#${found[0]}`;
}

/** … what several say together. */
export function classOfWords(words: string, language: KnownLanguage): string | undefined {
  return lookUp(lexiconKey(language, words, true));
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
