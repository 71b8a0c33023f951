/** unknown → what a press means: checked where it arrives. */
import * as v from 'valibot';
import { PAGE_LIMITS } from '../context.ts';
import { gmailSeenSchema } from '../gmail/parse-seen.ts';
import { linkedInSeenSchema } from '../linkedin/parse-seen.ts';
import { signalOf } from './press.ts';

export const pressSchema = v.pipe(
  v.strictObject({
    act: v.picklist(['send', 'later', 'undo']),
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PAGE_LIMITS.composes)),
    seen: v.union([gmailSeenSchema, linkedInSeenSchema]),
  }),
  v.transform(signalOf),
);
