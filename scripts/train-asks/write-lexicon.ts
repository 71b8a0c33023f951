/** Packs the word lists, before anything reads a sentence with them. */
import { CONCEPT_WORDS } from './lexicon/concept-words.ts';
import { KIND_WORDS } from './lexicon/kind-words.ts';
import { SMALL_WORDS } from './lexicon/small-words.ts';
import { wordId } from '../../lib/language/asks/word-id.ts';
import { packTable } from '../train-answers/pack.ts';
import { LANGUAGE_WORDS } from './lexicon/language-words.ts';
import { packLexicon } from './pack-lexicon.ts';
import { constant, writeSource } from './write-source.ts';

// A small word has one class: the later of those that it stands in.
const taken = new Map(
  Object.entries(SMALL_WORDS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);
const small = Object.fromEntries(
  Object.keys(SMALL_WORDS).map((name) => [
    name,
    [...taken].flatMap(([word, one]) => (one === name ? word : [])).join(' '),
  ]),
);
await writeSource('lexicon.ts', [
  constant('SMALL_WORDS', packLexicon(Object.values(small))),
  constant('CONCEPT_WORDS', packLexicon([...Object.values(CONCEPT_WORDS), ...Object.values(KIND_WORDS)])),
]);

await writeSource('languages.ts', [constant('LANGUAGE_WORDS', packLanguages())]);

/** A bit for each language, in the order of the lists. */
function packLanguages(): string {
  const table = new Map<number, [number]>();
  Object.values(LANGUAGE_WORDS).forEach((words, at) => {
    for (const word of new Set(words.split(' '))) {
      const id = wordId(word);
      table.set(id, [(table.get(id)?.[0] ?? 0) | (1 << at)]);
    }
  });
  return packTable(table, Object.keys(LANGUAGE_WORDS).length);
}
