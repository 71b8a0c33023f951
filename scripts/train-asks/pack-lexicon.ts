/** Packs word lists for `lib/language/asks/lexicon.ts`. */
import { beginningIds, CLASS_BITS, MOST_CLASSES, wordId } from '../../lib/language/asks/word-id.ts';
import { packTable } from '../train-answers/pack.ts';

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
  const rows = [...classesOf(lists)].map(([id, classes]) => {
    if (classes.length > MOST_CLASSES) throw new Error(`a word of ${classes.length} classes: ${classes.join(' ')}`);
    return [id, Array.from({ length: MOST_CLASSES }, (_, at) => (classes[at] ?? -1) + 1)] as const;
  });
  return packTable(new Map(rows), CLASS_BITS);
}
