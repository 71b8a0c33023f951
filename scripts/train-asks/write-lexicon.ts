/** Packs the word lists, before anything reads a sentence with them. */
import { CONCEPT_WORDS } from './lexicon/concept-words.ts';
import { KIND_WORDS } from './lexicon/kind-words.ts';
import { LANGUAGE_WORDS } from './lexicon/language-words.ts';
import { SMALL_WORDS } from './lexicon/small-words.ts';
import { packLexicon } from './pack-lexicon.ts';
import { constant, writeSource } from './write-source.ts';

// A small word has one class: the later of those that it stands in.
const taken = new Map(
  Object.entries(SMALL_WORDS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);
const words = packLexicon({
  languages: Object.values(LANGUAGE_WORDS),
  small: Object.keys(SMALL_WORDS).map((name) =>
    [...taken].flatMap(([word, one]) => (one === name ? word : [])).join(' '),
  ),
  concepts: [...Object.values(CONCEPT_WORDS), ...Object.values(KIND_WORDS)],
});
await writeSource('lexicon.ts', [constant('WORDS', words)]);
