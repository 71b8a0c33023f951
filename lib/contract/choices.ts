/** What is one of a few: the same for a command that a surface sends and for a row in a file. */
import * as v from 'valibot';
import { LANGUAGE_CODES } from '../domain/rows/languages.ts';
import {
  CHANNELS,
  COMMITMENT_KINDS,
  COMMITMENT_STATES,
  HONEST_REASONS,
  LEGITIMATE_REASONS,
  LEVELS,
  LINKEDIN_PLACES,
  NOTIFY_LEVELS,
  ORIGINS,
  OUTCOMES,
  PEN_COLOURS,
  SENTENCE_LABELS,
  THEMES,
} from '../domain/rows/types.ts';

export const about = v.picklist(['ground-truth', 'vision', 'concern']);
export const channel = v.picklist(CHANNELS);
export const colour = v.picklist(PEN_COLOURS);
export const commitmentState = v.picklist(COMMITMENT_STATES);
export const direction = v.picklist(['they', 'we']);
export const elementState = v.picklist(['open', 'done', 'passed-over', 'not-applicable']);
export const kind = v.picklist(COMMITMENT_KINDS);
export const language = v.picklist(['auto', ...LANGUAGE_CODES]);
export const level = v.nullable(v.picklist(LEVELS));
export const linkedin = v.picklist(LINKEDIN_PLACES);
export const misfitSettled = v.picklist(['changed', 'kept']);
export const notify = v.picklist(NOTIFY_LEVELS);
export const offMapSettled = v.picklist(['added', 'left']);
export const origin = v.picklist(ORIGINS);
export const outcome = v.picklist(OUTCOMES);
export const reason = v.picklist([...HONEST_REASONS, ...LEGITIMATE_REASONS]);
/** Of a skill, as the rep sees themselves. */
export const score = v.picklist([1, 2, 3, 4, 5]);
export const sentenceLabel = v.picklist(SENTENCE_LABELS);
export const theme = v.picklist(THEMES);
export const viewOf = v.picklist(['deals', 'ledger']);
/** Monday is 1. */
export const workingDays = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  v.maxLength(7),
);
