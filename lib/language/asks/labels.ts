import type { SentenceLabel } from './reading.ts';

/** In the order of the model's weights. */
export const SENTENCE_LABELS = [
  'ask',
  'soft-ask',
  'question',
  'courtesy',
  'promise',
  'none',
] as const satisfies readonly SentenceLabel[];
