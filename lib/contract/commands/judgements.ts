/** What commands say of what the words of a draft do. */
import * as v from 'valibot';
import { MOST_SENT } from '../../domain/limits/sent-limits.ts';
import { kind, sentenceLabel } from '../choices.ts';
import { found, id, messageKey, words } from './values.ts';

export const judgementArgs = {
  /** One's own examples from then on, and marks on the draft. What was judged there before is judged anew. */
  'judge-sentences': v.strictObject({
    draftKey: v.nullable(messageKey),
    dealId: v.optional(v.nullable(id), null),
    sentences: v.pipe(
      v.array(
        v.strictObject({
          text: words,
          label: sentenceLabel,
          kind: v.optional(v.nullable(kind), null),
          /** What it was taken for. */
          found,
        }),
      ),
      v.minLength(1),
      v.maxLength(MOST_SENT.asks),
    ),
  }),
  'forget-judgement': v.strictObject({ judgementId: id }),
  'forget-judgements': v.strictObject({}),
} as const;
