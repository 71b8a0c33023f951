/** Packs word lists for `lib/language/asks/lexicon.ts`. */
import { APART } from '../../lib/language/asks/lexicon.ts';
import { beginningIds, CLASS_BITS, MOST_CLASSES, wordId } from '../../lib/language/asks/word-id.ts';
import { packTable } from '../train-answers/pack.ts';

/** One a class; a word that ends in `-` stands for all that begin so. */
type WordLists = readonly string[];

/** Id of a word → the numbers of its classes, in the order of the lists. */
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

/** In one table: many words stand in several, and what a word costs is mostly its number. */
export function packLexicon(lists: Record<'languages' | 'small' | 'concepts', WordLists>): string {
  const [languages, small, concepts] = [lists.languages, lists.small, lists.concepts].map(classesOf);
  const table = new Map<number, number[]>();
  for (const id of new Set([languages, small, concepts].flatMap((classes) => [...(classes?.keys() ?? [])]))) {
    const found = concepts?.get(id) ?? [];
    if (found.length > MOST_CLASSES) throw new Error(`a word of ${found.length} classes: ${found.join(' ')}`);
    table.set(id, [
      (languages?.get(id) ?? []).reduce((bits, at) => bits | (1 << at), 0),
      (small?.get(id)?.[0] ?? -1) + 1,
      ...Array.from({ length: MOST_CLASSES }, (_, at) => (found[at] ?? -1) + 1),
    ]);
  }
  return packTable(table, CLASS_BITS, APART);
}
