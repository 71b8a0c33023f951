/** What commands say of commitments: of asks, answers and promises. */
import * as v from 'valibot';
import { SAID } from '../../domain/commitment/answering.ts';
import { FIRST_STATES } from '../../domain/rows/types.ts';
import { channel, commitmentState, direction, kind } from '../choices.ts';
import { civilDate, due, id, instant, link, messageKey, pastDay, wordsOrNone } from './values.ts';

export const commitmentArgs = {
  'record-commitment': v.strictObject({
    dealId: id,
    kind,
    direction: v.optional(direction, 'they'),
    soft: v.optional(v.boolean(), false),
    words: wordsOrNone,
    contactId: v.optional(v.nullable(id)),
    state: v.optional(v.picklist(FIRST_STATES)),
    due: v.optional(due),
    channel: v.optional(channel, 'mail'),
    link: v.optional(link),
    messageKey: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
    at: v.optional(instant),
  }),
  'edit-commitment': v.strictObject({
    commitmentId: id,
    kind: v.optional(kind),
    words: v.optional(wordsOrNone),
    contactId: v.optional(v.nullable(id)),
    due: v.optional(due),
    soft: v.optional(v.boolean()),
    channel: v.optional(channel),
  }),
  'advance-commitment': v.strictObject({
    commitmentId: id,
    state: commitmentState,
    /** Absent = as it was asked; given after that day, none. */
    due: v.optional(due),
    /** The day on which it was kept or broken; absent = now. */
    on: v.optional(pastDay),
  }),
  'delete-commitment': v.strictObject({ commitmentId: id }),
  /** What a reply came to. `none` = it is no answer; the same reply is not asked about again. */
  'answer-ask': v.strictObject({
    commitmentId: id,
    answer: v.picklist(SAID),
    due: v.optional(due),
    /** Of the reply. */
    answerKey: messageKey,
    /** Who wrote it; `null` = nobody that is known, absent = the person asked. */
    from: v.optional(v.nullable(id)),
    /** When they wrote it; absent = now. */
    at: v.optional(instant),
  }),
  /** Until then it needs nobody; `null` = no longer. */
  'snooze-commitment': v.strictObject({ commitmentId: id, until: v.nullable(instant) }),
  /** An open ask counts as unanswered from the day after; `null` = after seven working days again. */
  'await-reply': v.strictObject({ commitmentId: id, replyBy: v.nullable(civilDate) }),
} as const;
