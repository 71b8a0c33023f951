/** By which the packed lexicon knows a word, or all words of one beginning. */
import { foldHash, HASH_START, hashOn } from './hash.ts';

/** A word that nobody wrote down is taken for one that somebody did once in a thousand. */
const WORD_BITS = 21;
const SHORTEST_BEGINNING = 4;
export const CLASS_BITS = 7;

export function wordId(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return foldHash(hash, WORD_BITS);
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
