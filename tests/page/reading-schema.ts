/** What every reading has to be, sizes included, whatever a page says. */
import * as v from 'valibot';
import { PAGE_LIMITS } from '../../lib/page/context.ts';
import type { PageReading } from '../../lib/page/context.ts';

const line = v.pipe(v.string(), v.maxLength(PAGE_LIMITS.line));
const text = v.pipe(v.string(), v.maxLength(PAGE_LIMITS.text));
const some = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const few = <S extends v.GenericSchema>(schema: S, most: number) => v.pipe(v.array(schema), v.maxLength(most));
const address = v.strictObject({ email: line, name: some(line) });
const addresses = few(address, PAGE_LIMITS.people);

const gmailMessage = v.strictObject({
  expanded: v.boolean(),
  messageId: some(line),
  legacyMessageId: some(line),
  sender: some(address),
  recipients: addresses,
  shownDate: some(line),
  bodyText: some(text),
  signatureText: some(text),
  forwardedFrom: some(address),
  bodyClipped: v.boolean(),
});
const gmailCompose = v.strictObject({
  kind: v.picklist(['popup', 'full-screen', 'inline', 'window']),
  composeId: some(line),
  draftId: some(line),
  threadId: some(line),
  legacyThreadId: some(line),
  repliedToMessageId: some(line),
  from: some(line),
  subject: some(line),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  typedRecipients: few(line, PAGE_LIMITS.people),
  bodyText: some(text),
  focused: v.boolean(),
});
const gmail = v.strictObject({
  site: v.literal('gmail'),
  account: some(line),
  urlThread: some(v.strictObject({ threadId: some(line), legacyThreadId: some(line) })),
  openThread: some(v.strictObject({ subject: some(line), threadId: some(line), legacyThreadId: some(line) })),
  messages: few(gmailMessage, PAGE_LIMITS.messages),
  participants: few(line, PAGE_LIMITS.people),
  participantsComplete: v.boolean(),
  composes: few(gmailCompose, PAGE_LIMITS.composes),
  toast: some(v.strictObject({ sent: v.boolean(), canUndo: v.boolean(), threadId: some(line) })),
  alert: v.boolean(),
});

const linkedInPerson = v.strictObject({
  name: some(line),
  slug: some(line),
  memberId: some(line),
  memberNumber: some(v.number()),
  salesId: some(line),
  headline: some(line),
  location: some(line),
  currentCompany: some(line),
  currentCompanySlug: some(line),
  currentTitle: some(line),
  degree: some(line),
  pronouns: some(line),
  inviteState: some(v.picklist(['connect', 'pending'])),
});
const linkedInCompany = v.strictObject({
  name: some(line),
  slug: some(line),
  numericId: some(line),
  website: some(line),
  employees: some(line),
  industry: some(line),
  headquarters: some(line),
});
const linkedInConversation = v.strictObject({
  place: v.picklist(['page', 'bubble', 'sales', 'invitation']),
  participants: few(
    v.strictObject({
      name: some(line),
      profileHref: some(line),
      slug: some(line),
      memberId: some(line),
      memberNumber: some(v.number()),
      salesId: some(line),
      headline: some(line),
    }),
    PAGE_LIMITS.people,
  ),
  viewerId: some(line),
  conversationId: some(line),
  threadId: some(line),
  messages: few(
    v.strictObject({
      messageUrn: some(line),
      direction: some(v.picklist(['in', 'out'])),
      sender: some(line),
      dayHeading: some(line),
      shownTime: some(line),
      sentAtUtc: some(line),
      sentIndicatorTitle: some(line),
      sending: v.boolean(),
      text: some(text),
    }),
    PAGE_LIMITS.messages,
  ),
  compose: some(v.strictObject({ text, ariaLabel: some(line), sendDisabled: some(v.boolean()) })),
  trouble: v.boolean(),
  focused: v.boolean(),
});
const linkedIn = v.strictObject({
  site: v.literal('linkedin'),
  ui: some(v.picklist(['sdui', 'classic', 'salesnav'])),
  viewerId: some(line),
  person: some(linkedInPerson),
  company: some(linkedInCompany),
  conversations: few(linkedInConversation, PAGE_LIMITS.composes),
  dialog: v.optional(v.picklist(['withdrawal', 'other'])),
});

const facts = v.pipe(v.record(line, line), v.maxEntries(200));

export const readingSchema = v.strictObject({
  kind: v.picklist([
    'gmail-list',
    'gmail-thread',
    'gmail-compose',
    'gmail-other',
    'linkedin-profile',
    'linkedin-company',
    'linkedin-messaging',
    'linkedin-lead',
    'linkedin-list',
    'linkedin-other',
  ]),
  url: line,
  settled: v.boolean(),
  context: v.variant('site', [gmail, linkedIn]),
  sources: facts,
  missing: few(line, 200),
}) satisfies v.GenericSchema<unknown, PageReading>;
