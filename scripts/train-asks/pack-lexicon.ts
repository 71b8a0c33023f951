/** Packs word lists for `lib/language/asks/lexicon.ts`. */
import { beginningIds, CLASS_BITS, wordId } from '../../lib/language/asks/word-id.ts';
import { Packer } from './packer.ts';

/** One a class; a word that ends in `-` stands for all that begin so. */
type WordLists = readonly string[];

/** Word → the numbers of its classes, in the order of the lists. */
function classesOf(lists: WordLists): Map<number, number[]> {
  const classes = new Map<number, number[]>();
  lists.forEach((words, at) => {
    for (const word of new Set(words.split(' ').filter(Boolean))) {
      const id = word.endsWith('-') ? beginningIds(word.slice(0, -1)).at(-1) : wordId(word);
      if (id === undefined) throw new Error(`${word}: too short for a beginning`);
      classes.set(id, [...(classes.get(id) ?? []), at]);
    }
  });
  return classes;
}

export function packLexicon(lists: WordLists): string {
  const pack = new Packer();
  const sorted = [...classesOf(lists)].toSorted(([a], [b]) => a - b);
  pack.wide('words', sorted.length);
  let last = -1;
  for (const [id, classes] of sorted) {
    pack.wide('step', id - last);
    classes.forEach((at, index) => {
      pack.number('class', CLASS_BITS, at);
      pack.number('more', 1, index < classes.length - 1 ? 1 : 0);
    });
    last = id;
  }
  return pack.finish();
}
