/**
 * Words by what they do and by what they are about, in five languages at once: what the models learned of one serves the
 * others. Written by hand in `scripts/train-asks/lexicon`, packed by `npm run train:asks`: the words themselves would be
 * half of the detector's weight.
 */
import { unpackTable } from '../answers/packed.ts';
import { once } from '../once.ts';
import { PACKED } from '../packed-tables.ts';
import { beginningIds, CLASS_BITS, MOST_CLASSES, wordId } from './word-id.ts';

/** Id of a word, or of its beginning → the numbers of its classes. */
type Lexicon = ReadonlyMap<number, readonly number[]>;

function readLexicon(packed: string): Lexicon {
  const codes = unpackTable(packed, MOST_CLASSES, CLASS_BITS);
  return new Map([...codes].map(([id, row]) => [id, row.filter(Boolean).map((code) => code - 1)]));
}

/** What a word is about. */
export interface Concepts {
  /** As far as it says whether a sentence asks. */
  asking: readonly number[];
  /** As far as it says what is asked for. */
  asked: readonly number[];
}

/** So many concepts say whether a sentence asks; their words come once more, with those that tell kinds apart. */
const CONCEPTS_OF_ASKING = 37;
const smallWords = once(() => readLexicon(PACKED.smallWords));
const conceptWords = once(
  (): ReadonlyMap<number, Concepts> =>
    new Map(
      [...readLexicon(PACKED.concepts)].map(([id, classes]) => [
        id,
        {
          asking: classes.filter((one) => one < CONCEPTS_OF_ASKING),
          asked: classes.map((one) => (one < CONCEPTS_OF_ASKING ? one : one - CONCEPTS_OF_ASKING)),
        },
      ]),
    ),
);
const NOTHING: Concepts = { asking: [], asked: [] };

/** The class of a small word that does the work of many: "could", "podría". */
export function smallClassOf(word: string): number | undefined {
  return smallWords().get(wordId(word))?.[0];
}

/** Of a folded word, mostly nothing: as it is known itself, or by the longest of its beginnings. */
export function conceptsOf(word: string): Concepts {
  const bare = word.includes("'") ? word.replace(/^(?:[cdjlmnst]|qu)'/, '') : word;
  const known = conceptWords();
  const whole = known.get(wordId(bare));
  if (whole) return whole;
  return beginningIds(bare).reduce((found, id) => known.get(id) ?? found, NOTHING);
}
