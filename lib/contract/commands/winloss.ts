/** Arguments of what the rep says about won and lost deals, and of what the price is asked for. */
import * as v from 'valibot';
import { id, prose } from './values.ts';
import { MOST_PRICED } from '../../domain/price/price.ts';
import { REVIEW_CAUSES } from '../../domain/win-loss/causes.ts';

export const winlossArgs = {
  /** Fields that are absent stay as they are; the first makes the review. `done` = the rep is through with it. */
  'save-review': v.strictObject({
    dealId: id,
    cause: v.optional(v.nullable(v.picklist(REVIEW_CAUSES))),
    story: v.optional(prose),
    earlier: v.optional(v.pipe(v.array(id), v.maxLength(100))),
    lesson: v.optional(prose),
    done: v.optional(v.boolean()),
  }),
  'delete-review': v.strictObject({ dealId: id }),
  /** What the price of resistance is asked for: chosen before looking. What was chosen already keeps its day. */
  'choose-price': v.strictObject({
    elementKeys: v.pipe(v.array(id), v.maxLength(MOST_PRICED)),
  }),
} as const;
