/** Two rows that are one: the first stays, what named the other names it from then on, and the chosen values win. */
import * as v from 'valibot';
import { level } from '../choices.ts';
import { id, line, name } from './values.ts';

export const mergeArgs = {
  /** Domains and LinkedIn pages of both are kept. */
  'merge-accounts': v.strictObject({ keepId: id, otherId: id, name: v.optional(name) }),
  /** Addresses and LinkedIn ids of both are kept. What is not named stays as the first has it. */
  'merge-contacts': v.strictObject({
    keepId: id,
    otherId: id,
    name: v.optional(name),
    title: v.optional(v.nullable(line)),
    level: v.optional(level),
    accountId: v.optional(v.nullable(id)),
  }),
  /** Two that look alike are not the same. */
  'keep-apart': v.strictObject({ of: v.picklist(['accounts', 'contacts']), keepId: id, otherId: id }),
  /** All that were kept apart stand side by side again. */
  'compare-again': v.strictObject({}),
} as const;
