/** Packs the word lists, before anything reads a sentence with them. */
import { CONCEPT_WORDS } from './lexicon/concept-words.ts';
import { KIND_WORDS } from './lexicon/kind-words.ts';
import { SMALL_WORDS } from './lexicon/small-words.ts';
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
