/** What commands say of messages that were sent. */
import * as v from 'valibot';
import { MOST_SENT } from '../../domain/limits/sent-limits.ts';
import { ERRANDS } from '../../domain/rows/types.ts';
import { direction, kind } from '../choices.ts';
import { due, found, id, instant, link, messageKey, words } from './values.ts';

export const sentArgs = {
  /**
   * A message that was sent, once by its key: the exchange, and what it asks for or promises. Said again with more to
   * record, it adds to the same exchange; what stands there already is passed over.
   */
  'record-sent': v.strictObject({
    messageKey,
    /** Where drafts have no id of their own: what was said beside this one belongs to the message now. */
    draftKey: v.optional(v.nullable(messageKey), null),
    dealId: id,
    channel: v.picklist(['mail', 'linkedin']),
    contactIds: v.optional(v.pipe(v.array(id), v.maxLength(MOST_SENT.people)), []),
    at: v.optional(instant),
    link: v.optional(link),
    /** What it does when it does nothing else: then it is no chance to ask. */
    errand: v.optional(v.nullable(v.picklist(ERRANDS)), null),
    /** All that was found in it is answered, with what is recorded here: taken back, it is asked again. */
    answered: v.optional(v.boolean(), false),
    asks: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            words,
            kind,
            direction,
            soft: v.optional(v.boolean(), false),
            due: v.optional(due),
            /** Confirmed beside the draft, found with the rep's leave, or said by the rep now. */
            by: v.picklist(['lens', 'leave', 'rep']),
            /** What the sentence was taken for: the rep's word on it is kept as their own example. */
            found: v.optional(v.nullable(found), null),
          }),
        ),
        v.maxLength(MOST_SENT.asks),
      ),
      [],
    ),
  }),
  /** It was not sent after all: takes back what was recorded of it when it was. */
  'withdraw-sent': v.strictObject({ messageKey }),
  /** Nothing more is asked about this message; `passed: false` takes that back. */
  'pass-sent': v.strictObject({ messageKey, passed: v.optional(v.boolean(), true) }),
} as const;
