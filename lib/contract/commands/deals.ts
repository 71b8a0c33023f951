/** What commands say of deals, and of which deal a thread belongs to. */
import * as v from 'valibot';
import { person } from './people.ts';
import { origin, outcome } from '../choices.ts';
import { civilDate, currency, id, instant, keys, name, prose, value } from './values.ts';

/** All of a long thread. */
const ids = v.optional(v.pipe(v.array(id), v.maxLength(500)), []);

export const dealArgs = {
  /** Account, people and deal in one step; in Target. The thread is remembered when given. */
  'create-deal': v.strictObject({
    accountId: v.optional(v.nullable(id)),
    accountName: name,
    /** Not the known company of that name. */
    another: v.optional(v.boolean(), false),
    domains: v.optional(keys, []),
    linkedinKeys: v.optional(keys, []),
    dealName: name,
    origin: v.optional(origin, 'we-opened'),
    stage: v.optional(id),
    /** It runs already: what is usually asked for before that stage was true before the book had it. */
    underWay: v.optional(v.boolean(), false),
    value: v.optional(v.nullable(value)),
    people: v.optional(v.pipe(v.array(person), v.maxLength(200)), []),
    threadKey: v.optional(v.nullable(id)),
  }),
  'edit-deal': v.strictObject({
    dealId: id,
    name: v.optional(name),
    origin: v.optional(origin),
    dream: v.optional(v.boolean()),
    value: v.optional(v.nullable(value)),
    currency: v.optional(currency),
    expectedClose: v.optional(v.nullable(civilDate)),
    note: v.optional(prose),
  }),
  /** Never blocked; elements left open in the stages moved past become passed over. */
  'move-stage': v.strictObject({ dealId: id, stage: id }),
  'close-deal': v.strictObject({ dealId: id, outcome }),
  'reopen-deal': v.strictObject({ dealId: id }),
  'delete-deal': v.strictObject({ dealId: id }),
  /**
   * "Wrong deal": remembered for the thread. `null` = none of a deal's business. Under `hintKeys` a deal is remembered for
   * the people of the thread, too: it is asked about first in their next one.
   */
  'choose-deal': v.strictObject({
    threadKey: id,
    dealId: v.nullable(id),
    hintKeys: v.optional(v.pipe(v.array(id), v.maxLength(8)), []),
  }),
  'forget-choice': v.strictObject({ threadKey: id }),
  /** Takes what was recorded elsewhere into this deal; a mail goes with its asks, and an ask with a mail that holds no other. */
  'move-records': v.strictObject({
    dealId: id,
    exchangeIds: ids,
    commitmentIds: ids,
    statementIds: ids,
  }),
  /** What was recorded from the thread before this deal was chosen for it stays where it is. */
  'leave-records': v.strictObject({ threadKey: id, dealId: id }),
  'snooze-next-ask': v.strictObject({ dealId: id, until: v.nullable(instant) }),
} as const;
