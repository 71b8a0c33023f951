/** What commands say of the client's own words, and of steps back. */
import * as v from 'valibot';
import { about, channel, level } from '../choices.ts';
import { id, instant, link, prose, words } from './values.ts';

export const honestArgs = {
  /** The client's words: how things are, what they want, what worries them. */
  'record-statement': v.strictObject({
    dealId: id,
    about,
    words,
    contactId: v.optional(v.nullable(id), null),
    /** Of who said it, where the contact has none or nobody is named. */
    level: v.optional(level, null),
    channel: v.optional(channel, 'mail'),
    link: v.optional(link, null),
    at: v.optional(instant),
  }),
  'edit-statement': v.strictObject({
    statementId: id,
    about: v.optional(about),
    words: v.optional(words),
    contactId: v.optional(v.nullable(id)),
    level: v.optional(level),
  }),
  'delete-statement': v.strictObject({ statementId: id }),
  /** Why the honest stage went back, in one line; empty = not said. */
  'explain-regression': v.strictObject({ regressionId: id, cause: prose }),
} as const;
