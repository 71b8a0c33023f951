/** Rules and word classes of each language. */
import { ENGLISH_WORDS } from './lexicon/english.ts';
import { FRENCH_WORDS } from './lexicon/french.ts';
import { GERMAN_WORDS } from './lexicon/german.ts';
import { PORTUGUESE_WORDS } from './lexicon/portuguese.ts';
import { SPANISH_WORDS } from './lexicon/spanish.ts';
import { indexOf } from './lexicon/lexicon.ts';
import { ENGLISH_ASKS } from './rules/english-asks.ts';
import { ENGLISH_KINDS } from './rules/english-kinds.ts';
import { ENGLISH_COURTESIES } from './rules/english-courtesies.ts';
import { ENGLISH_QUESTIONS } from './rules/english-questions.ts';
import { ENGLISH_TOLD } from './rules/english-told.ts';
import { ENGLISH_WISHES } from './rules/english-wishes.ts';
import { ENGLISH_KIND_PHRASES } from './rules/english-kind-phrases.ts';
import { FRENCH_ASKS } from './rules/french-asks.ts';
import { FRENCH_KINDS } from './rules/french-kinds.ts';
import { FRENCH_OTHERS } from './rules/french-others.ts';
import { GERMAN_ASKS } from './rules/german-asks.ts';
import { GERMAN_KINDS } from './rules/german-kinds.ts';
import { GERMAN_OTHERS } from './rules/german-others.ts';
import { PORTUGUESE_ASKS } from './rules/portuguese-asks.ts';
import { PORTUGUESE_KINDS } from './rules/portuguese-kinds.ts';
import { PORTUGUESE_OTHERS } from './rules/portuguese-others.ts';
import { SPANISH_ASKS } from './rules/spanish-asks.ts';
import { SPANISH_KINDS } from './rules/spanish-kinds.ts';
import { SPANISH_OTHERS } from './rules/spanish-others.ts';
import type { Language } from './reading.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { RuleSet } from './rules/rule.ts';

export interface Grammar {
  rules: readonly (readonly [string, RegExp])[];
  classes: ReadonlyMap<string, string>;
}

function grammar(lexicon: Lexicon, ...sets: RuleSet[]): Grammar {
  return { rules: sets.flatMap((set) => Object.entries(set)), classes: indexOf(lexicon) };
}

const GRAMMARS: Record<Language, Grammar> = {
  en: grammar(
    ENGLISH_WORDS,
    ENGLISH_ASKS,
    ENGLISH_WISHES,
    ENGLISH_COURTESIES,
    ENGLISH_QUESTIONS,
    ENGLISH_TOLD,
    ENGLISH_KINDS,
    ENGLISH_KIND_PHRASES,
  ),
  de: grammar(GERMAN_WORDS, GERMAN_ASKS, GERMAN_OTHERS, GERMAN_KINDS),
  fr: grammar(FRENCH_WORDS, FRENCH_ASKS, FRENCH_OTHERS, FRENCH_KINDS),
  es: grammar(SPANISH_WORDS, SPANISH_ASKS, SPANISH_OTHERS, SPANISH_KINDS),
  pt: grammar(PORTUGUESE_WORDS, PORTUGUESE_ASKS, PORTUGUESE_OTHERS, PORTUGUESE_KINDS),
};

export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language];
}
