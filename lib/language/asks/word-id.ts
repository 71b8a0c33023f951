/** By which the packed lexicon knows a word, or all words of one beginning. */
import { foldHash, HASH_START, hashOn, idOf } from './hash.ts';

/** A word that nobody wrote down is taken for one that somebody did once in a thousand. */
const WORD_BITS = 18;
const SHORTEST_BEGINNING = 4;
/** Of the numbers of classes from 1; 0 = no further one. */
export const CLASS_BITS = 7;
/** So many classes has a word at the most. */
export const MOST_CLASSES = 6;

export function wordId(word: string): number {
  return idOf(word, WORD_BITS);
}

/** Of every beginning of a word, the shortest first; the last is the word itself as a beginning. */
export function beginningIds(word: string): number[] {
  const ids = [];
  let hash = hashOn(HASH_START, 45);
  for (let at = 0; at < word.length; at += 1) {
    hash = hashOn(hash, word.charCodeAt(at));
    if (at + 1 >= SHORTEST_BEGINNING) ids.push(foldHash(hash, WORD_BITS));
  }
  return ids;
}
