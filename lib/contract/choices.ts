/** What is one of a few: the same for a command that a surface sends and for a row in a file. */
import * as v from 'valibot';
import { LANGUAGE_CODES } from '../domain/rows/languages.ts';
import {
  COMMITMENT_KINDS,
  COMMITMENT_STATES,
  HONEST_REASONS,
  LEGITIMATE_REASONS,
  SENTENCE_LABELS,
} from '../domain/rows/types.ts';

export const about = v.picklist(['ground-truth', 'vision', 'concern']);
export const channel = v.picklist(['mail', 'linkedin', 'call', 'meeting', 'other']);
export const colour = v.picklist(['red', 'yellow']);
export const commitmentState = v.picklist(COMMITMENT_STATES);
export const direction = v.picklist(['they', 'we']);
export const elementState = v.picklist(['open', 'done', 'passed-over', 'not-applicable']);
export const kind = v.picklist(COMMITMENT_KINDS);
export const language = v.picklist(['auto', ...LANGUAGE_CODES]);
export const level = v.nullable(v.picklist([1, 2, 3, 4]));
export const linkedin = v.picklist(['page', 'panel', 'off']);
export const misfitSettled = v.picklist(['changed', 'kept']);
export const notify = v.picklist(['off', 'numbers', 'names']);
export const offMapSettled = v.picklist(['added', 'left']);
export const origin = v.picklist(['we-opened', 'they-asked', 'rfp', 'referral']);
export const outcome = v.picklist(['won', 'lost-competitor', 'no-decision', 'disqualified', 'nurture']);
export const reason = v.picklist([...HONEST_REASONS, ...LEGITIMATE_REASONS]);
/** Of a skill, as the rep sees themselves. */
export const score = v.picklist([1, 2, 3, 4, 5]);
export const sentenceLabel = v.picklist(SENTENCE_LABELS);
export const theme = v.picklist(['auto', 'light', 'dark']);
export const viewOf = v.picklist(['deals', 'ledger']);
/** Monday is 1. */
export const workingDays = v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.maxLength(7));
