/**
 * All that is packed, side by side, in one object: a bundler puts a table that stands alone where it is read, and with
 * tables in between gzip doesn't see how alike the code before and behind them is (it looks back 32 kB): 2 kB of the 60.
 */
import { LEXICON } from './answers/packed-lexicon.ts';
import { WEIGHTS } from './answers/weights.ts';
import { KIND_WEIGHTS } from './asks/weights/kinds.ts';
import { LABEL_WEIGHTS } from './asks/weights/labels.ts';
import { WORDS } from './asks/weights/lexicon.ts';
import { ROLE_WEIGHTS } from './dates/role-weights.ts';

export const PACKED = {
  answerWords: LEXICON,
  answers: WEIGHTS,
  kinds: KIND_WEIGHTS,
  labels: LABEL_WEIGHTS,
  words: WORDS,
  roles: ROLE_WEIGHTS,
};
