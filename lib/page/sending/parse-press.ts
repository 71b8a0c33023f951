/** unknown → what a press means: checked where it arrives. */
import * as v from 'valibot';
import { PAGE_LIMITS } from '../context.ts';
import { gmailSeenSchema } from '../gmail/parse-seen.ts';
import { linkedInSeenSchema } from '../linkedin/parse-seen.ts';
import type { PageSight } from '../sight.ts';
import type { SiteId } from '../sites.ts';
import { signalOf } from './press.ts';

const pressOf = (seen: v.GenericSchema<unknown, PageSight>) =>
  v.pipe(
    v.strictObject({
      act: v.picklist(['send', 'enter', 'later', 'undo']),
      at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PAGE_LIMITS.composes)),
      seen,
    }),
    v.transform(signalOf),
  );

export const pressSchemas = {
  gmail: pressOf(gmailSeenSchema),
  linkedin: pressOf(linkedInSeenSchema),
} satisfies Record<SiteId, unknown>;
