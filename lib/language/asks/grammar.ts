/** Rules and word classes of one language. */
import { ENGLISH_WORDS } from './lexicon/english.ts';
import { indexOf } from './lexicon/lexicon.ts';
import { ENGLISH_ASKS } from './rules/english-asks.ts';
import { ENGLISH_KINDS } from './rules/english-kinds.ts';
import { ENGLISH_COURTESIES } from './rules/english-courtesies.ts';
import { ENGLISH_QUESTIONS } from './rules/english-questions.ts';
import { ENGLISH_TOLD } from './rules/english-told.ts';
import { ENGLISH_WISHES } from './rules/english-wishes.ts';
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

const ENGLISH = grammar(
  ENGLISH_WORDS,
  ENGLISH_ASKS,
  ENGLISH_WISHES,
  ENGLISH_COURTESIES,
  ENGLISH_QUESTIONS,
  ENGLISH_TOLD,
  ENGLISH_KINDS,
);

export function grammarOf(_language: Language): Grammar {
  return ENGLISH;
}
