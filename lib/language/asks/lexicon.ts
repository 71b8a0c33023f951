/**
 * Words by what they do and by what they are about, in five languages at once: what the models learned of one serves the
 * others. Written by hand in `scripts/train-asks/lexicon`, packed by `npm run train:asks`: the words themselves would be
 * half of the detector's weight.
 */
import { unpackTable } from '../answers/packed.ts';
import { once } from '../once.ts';
import { PACKED } from '../packed-tables.ts';
import { beginningIds, CLASS_BITS, MOST_CLASSES, wordId } from './word-id.ts';

/** Columns before those of the concepts: the languages that have a word, a bit each, and its class, if it is a small one. */
export const APART = 2;

/** Id of a word, or of its beginning → its columns; numbers of classes from 1, 0 = none. */
const words = once(() => unpackTable(PACKED.words, APART + MOST_CLASSES, CLASS_BITS, APART));

/** What a word is about. */
export interface Concepts {
  /** As far as it says whether a sentence asks. */
  asking: readonly number[];
  /** As far as it says what is asked for. */
  asked: readonly number[];
}

/** So many concepts say whether a sentence asks; their words come once more, with those that tell kinds apart. */
const CONCEPTS_OF_ASKING = 37;
const conceptWords = once(
  (): ReadonlyMap<number, Concepts> =>
    new Map(
      [...words()].flatMap(([id, row]): [number, Concepts][] => {
        const classes = row.slice(APART).flatMap((code) => (code ? code - 1 : []));
        const asking = classes.filter((one) => one < CONCEPTS_OF_ASKING);
        const asked = classes.map((one) => (one < CONCEPTS_OF_ASKING ? one : one - CONCEPTS_OF_ASKING));
        return classes.length > 0 ? [[id, { asking, asked }]] : [];
      }),
    ),
);
const NOTHING: Concepts = { asking: [], asked: [] };

/** The class of a small word that does the work of many: "could", "podría". */
export function smallClassOf(word: string): number | undefined {
  const code = words().get(wordId(word))?.[1];
  return code ? code - 1 : undefined;
}

/** The languages that a word is a small one of, a bit each, in the order of the lists. */
export function languagesOf(word: string): number {
  return words().get(wordId(word))?.[0] ?? 0;
}

/** Of a folded word, mostly nothing: as it is known itself, or by the longest of its beginnings. */
export function conceptsOf(word: string): Concepts {
  const bare = word.includes("'") ? word.replace(/^(?:[cdjlmnst]|qu)'/, '') : word;
  const known = conceptWords();
  const whole = known.get(wordId(bare));
  if (whole) return whole;
  return beginningIds(bare).reduce((found, id) => known.get(id) ?? found, NOTHING);
}
