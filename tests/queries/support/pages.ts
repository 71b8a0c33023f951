/** Pages as the site readers report them, with only what a test says. */
import { REP } from '../../../lib/domain/sample-book/cast/cast.ts';
import type { CastPerson } from '../../../lib/domain/sample-book/cast/cast.ts';
import type {
  Address,
  GmailCompose,
  GmailContext,
  GmailMessage,
  LinkedInContext,
  LinkedInMessage,
  PageReading,
} from '../../../lib/page/context.ts';

export interface MessageSketch {
  from: Address;
  to?: Address[];
  text?: string | null;
  id?: string;
}

export interface ThreadSketch {
  subject?: string;
  legacyThreadId?: string;
  messages?: MessageSketch[];
  composes?: Partial<GmailCompose>[];
  account?: string;
}

export function addressOf({ email, name }: Pick<CastPerson, 'email' | 'name'>): Address {
  return { email, name };
}

export const US: Address = addressOf(REP);

export function gmailThread(sketch: ThreadSketch): PageReading {
  const legacyThreadId = sketch.legacyThreadId ?? '18f0000000000001';
  const messages = (sketch.messages ?? []).map(message);
  const people = messages.flatMap(({ sender, recipients }) => [...(sender ? [sender] : []), ...recipients]);
  const context: GmailContext = {
    ...emptyGmail(sketch.account),
    urlThread: { threadId: null, legacyThreadId },
    openThread: { subject: sketch.subject ?? 'A question', threadId: null, legacyThreadId },
    messages,
    participants: [...new Set(people.map(({ email }) => email))],
    composes: (sketch.composes ?? []).map(compose),
  };
  return reading('gmail-thread', `https://mail.google.com/mail/u/0/#inbox/${legacyThreadId}`, context);
}

/** A new mail with no thread open behind it. */
export function gmailDraft(to: Address[], bodyText: string, rest: Partial<GmailCompose> = {}): PageReading {
  const draft = compose({ to, bodyText, ...rest });
  return reading('gmail-compose', 'https://mail.google.com/mail/u/0/#inbox?compose=new', {
    ...emptyGmail(),
    composes: [draft],
  });
}

function compose(rest: Partial<GmailCompose>): GmailCompose {
  return {
    kind: 'popup',
    composeId: 'c1',
    draftId: 'msg-a:r-100',
    threadId: null,
    legacyThreadId: null,
    repliedToMessageId: null,
    from: null,
    subject: null,
    to: [],
    cc: [],
    bcc: [],
    typedRecipients: [],
    bodyText: null,
    focused: true,
    ...rest,
  };
}

export function linkedInProfile(person: CastPerson, company: { name: string; slug: string }): PageReading {
  const context = emptyLinkedIn();
  context.person = {
    name: person.name,
    slug: person.linkedinSlug,
    memberId: person.linkedinMemberId,
    memberNumber: person.linkedinMemberNumber,
    salesId: null,
    headline: `${person.title} at ${company.name}`,
    location: person.location,
    currentCompany: company.name,
    currentCompanySlug: company.slug,
    currentTitle: person.title,
    degree: null,
    pronouns: null,
    inviteState: 'connect',
  };
  return reading('linkedin-profile', `https://www.linkedin.com/in/${person.linkedinSlug}/`, context);
}

export function linkedInTalk(
  person: CastPerson,
  messages: { direction: 'in' | 'out'; text: string; urn?: string; at?: number }[],
  draft = '',
): PageReading {
  const context = emptyLinkedIn();
  context.conversations = [
    {
      place: 'page',
      participants: [
        {
          name: person.name,
          profileHref: null,
          slug: person.linkedinSlug,
          memberId: person.linkedinMemberId,
          memberNumber: person.linkedinMemberNumber,
          salesId: null,
          headline: person.title,
        },
      ],
      viewerId: context.viewerId,
      conversationId: 'conversation-1',
      threadId: '2-dGhyZWFk',
      messages: messages.map(({ direction, text, urn, at: sentAt }, at): LinkedInMessage => ({
        messageUrn: urn ?? `urn:li:msg_message:(urn:li:fsd_profile:${context.viewerId},2-${at})`,
        direction,
        sender: direction === 'in' ? person.name : REP.name,
        dayHeading: null,
        shownTime: null,
        sentAtUtc: sentAt === undefined ? null : new Date(sentAt).toISOString(),
        sentIndicatorTitle: null,
        sending: false,
        text,
      })),
      compose: { text: draft, ariaLabel: null, sendDisabled: null },
      trouble: false,
      focused: true,
    },
  ];
  return reading('linkedin-messaging', 'https://www.linkedin.com/messaging/thread/2-dGhyZWFk/', context);
}

function emptyGmail(account = REP.email): GmailContext {
  return {
    site: 'gmail',
    account,
    urlThread: null,
    openThread: null,
    messages: [],
    participants: [],
    participantsComplete: true,
    composes: [],
    toast: null,
    alert: false,
  };
}

function emptyLinkedIn(): LinkedInContext {
  return {
    site: 'linkedin',
    ui: 'sdui',
    viewerId: REP.linkedinMemberId,
    person: null,
    company: null,
    conversations: [],
  };
}

function message({ from, to = [US], text = 'Hello.', id = 'msg-f:1' }: MessageSketch): GmailMessage {
  return {
    expanded: text !== null,
    messageId: id,
    legacyMessageId: null,
    sender: from,
    recipients: to,
    shownDate: null,
    bodyText: text,
    signatureText: null,
    forwardedFrom: null,
    bodyClipped: false,
  };
}

function reading(kind: PageReading['kind'], url: string, context: PageReading['context']): PageReading {
  return { kind, url, settled: true, context, sources: {}, missing: [] };
}
