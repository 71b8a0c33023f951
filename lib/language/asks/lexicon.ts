/**
 * Words by what they do and by what they are about, in five languages at once: what the models learned of one serves the
 * others. Written by hand in `scripts/train-asks/lexicon`, packed by `npm run train:asks`: the words themselves would be
 * half of the detector's weight.
 */
import { unpackTable } from '../answers/packed.ts';
import { CONCEPT_WORDS, SMALL_WORDS } from './weights/lexicon.ts';
import { beginningIds, CLASS_BITS, MOST_CLASSES, wordId } from './word-id.ts';

/** Id of a word, or of its beginning → the numbers of its classes. */
type Lexicon = ReadonlyMap<number, readonly number[]>;

function readLexicon(packed: string): Lexicon {
  const codes = unpackTable(packed, MOST_CLASSES, CLASS_BITS);
  return new Map([...codes].map(([id, row]) => [id, row.filter(Boolean).map((code) => code - 1)]));
}

const SMALL = readLexicon(SMALL_WORDS);
const CONCEPTS = readLexicon(CONCEPT_WORDS);
const NOTHING: readonly number[] = [];

/** The class of a small word that does the work of many: "could", "podría". */
export function smallClassOf(word: string): number | undefined {
  return SMALL.get(wordId(word))?.[0];
}

/** So many concepts say whether a sentence asks; their words come once more, with those that tell kinds apart. */
const CONCEPTS_OF_ASKING = 37;

function classesOf(word: string): readonly number[] {
  const bare = word.replace(/^(?:[cdjlmnst]|qu)'/, '');
  const whole = CONCEPTS.get(wordId(bare));
  if (whole) return whole;
  return beginningIds(bare).reduce<readonly number[]>((found, id) => CONCEPTS.get(id) ?? found, NOTHING);
}

/** What a folded word is about, as far as it says whether a sentence asks; mostly nothing. */
export function conceptsOf(word: string): number[] {
  return classesOf(word).filter((one) => one < CONCEPTS_OF_ASKING);
}

/** What a folded word is about, as far as it says what is asked for. */
export function kindConceptsOf(word: string): number[] {
  return classesOf(word).map((one) => (one < CONCEPTS_OF_ASKING ? one : one - CONCEPTS_OF_ASKING));
}
