/** Rules that French, Spanish and Portuguese share: signs, not words. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const SIGNS: RuleSet = {
  'question.mark': /\?/,
  'question.mark-end': /\?[)"'!. ]*$/,
  'told.quoted': rule('^"[^"]{6,}"[.!]?$', ': "'),
};
