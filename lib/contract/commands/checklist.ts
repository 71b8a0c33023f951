/** What commands say of the elements of a stage in a deal. */
import * as v from 'valibot';
import { elementState, reason } from '../choices.ts';
import { id, prose } from './values.ts';

export const checklistArgs = {
  'set-element': v.strictObject({
    dealId: id,
    elementKey: id,
    state: elementState,
    reason: v.optional(v.nullable(reason)),
    why: v.optional(prose),
  }),
  /** An answer makes an information element done; an empty one opens it again. */
  'answer-element': v.strictObject({ dealId: id, elementKey: id, answer: prose }),
  'fill-role': v.strictObject({ dealId: id, elementKey: id, contactId: id, filled: v.optional(v.boolean(), true) }),
} as const;
