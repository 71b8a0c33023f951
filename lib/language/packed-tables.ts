/**
 * All that is packed, side by side: what reads it takes it from here, so that it lies side by side in the built file, too.
 * gzip looks back 32 kB. With tables in between, it doesn't see how alike the code before and behind them is.
 */
export { LEXICON as ANSWER_WORDS } from './answers/packed-lexicon.ts';
export { WEIGHTS as ANSWER_WEIGHTS } from './answers/weights.ts';
export { KIND_WEIGHTS } from './asks/weights/kinds.ts';
export { LANGUAGE_WORDS } from './asks/weights/languages.ts';
export { LABEL_WEIGHTS } from './asks/weights/labels.ts';
export { CONCEPT_WORDS, SMALL_WORDS } from './asks/weights/lexicon.ts';
export { ROLE_WEIGHTS } from './dates/role-weights.ts';
