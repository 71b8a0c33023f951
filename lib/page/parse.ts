/** unknown → PageReading: what a content script says is checked where it arrives, sizes included, and concluded from. */
import * as v from 'valibot';
import { PAGE_LIMITS } from './context.ts';
import type { PageReading, PageSelection } from './context.ts';
import { personOf } from './gmail/addresses.ts';
import { interpretGmail } from './gmail/interpret.ts';
import { gmailSeenSchema } from './gmail/parse-seen.ts';
import { idOf } from './gmail/token.ts';
import { interpretLinkedIn } from './linkedin/interpret.ts';
import { linkedInSeenSchema } from './linkedin/parse-seen.ts';
import { RAW_LINE, RAW_TEXT } from './raw-text.ts';
import type { SiteId } from './sites.ts';

const line = v.pipe(v.string(), v.maxLength(RAW_LINE));

/** An id as LinkedIn writes it, or as Gmail does, with its `#`. */
const id = v.pipe(
  v.nullable(line),
  v.transform((text) => (text?.startsWith('urn:') ? text.slice(0, PAGE_LIMITS.line) : idOf(text))),
);

export const pageReadingSchemas = {
  gmail: v.pipe(gmailSeenSchema, v.transform(interpretGmail)),
  linkedin: v.pipe(linkedInSeenSchema, v.transform(interpretLinkedIn)),
} satisfies Record<SiteId, v.GenericSchema<unknown, PageReading>>;

export const pageSelectionSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PAGE_LIMITS.text)),
  messageId: id,
  draftId: id,
  sender: v.pipe(
    v.nullable(v.strictObject({ email: v.pipe(v.string(), v.maxLength(RAW_TEXT)), name: v.nullable(line) })),
    v.transform((sender) => sender && personOf({ email: sender.email, name: sender.name ?? '' })),
  ),
}) satisfies v.GenericSchema<unknown, PageSelection>;

/** `null` for whatever is not what a page may say. */
export function parsePageReading(value: unknown): PageReading | null {
  const parsed = v.safeParse(v.union([pageReadingSchemas.gmail, pageReadingSchemas.linkedin]), value);
  return parsed.success ? parsed.output : null;
}
