/** Pages as the readers give them, with only what a test is about. */
import type {
  Address,
  GmailCompose,
  GmailContext,
  GmailMessage,
  LinkedInCompany,
  LinkedInContext,
  LinkedInConversation,
  LinkedInPerson,
  PageReading,
} from '../../../lib/page/context.ts';

export const REP = 'rep@ours.example';
export const own = { domains: ['ours.example'], addresses: [] as string[] };

/** `"Ilse Brandt <ilse@northwind.example>"` or a bare address. */
function address(text: string): Address {
  const named = /^(.*) <(.+)>$/.exec(text);
  return named ? { email: named[2] ?? '', name: named[1] ?? null } : { email: text, name: null };
}

export function message(from: string, to: string[], fields: Partial<GmailMessage> = {}): GmailMessage {
  return {
    expanded: true,
    messageId: null,
    legacyMessageId: null,
    sender: address(from),
    recipients: to.map(address),
    shownDate: null,
    bodyText: 'Hello',
    signatureText: null,
    forwardedFrom: null,
    bodyClipped: false,
    ...fields,
  };
}

export function compose(
  fields: Partial<Omit<GmailCompose, 'to' | 'cc'>> & { to?: string[]; cc?: string[] } = {},
): GmailCompose {
  const { to = [], cc = [], ...rest } = fields;
  return {
    kind: 'popup',
    composeId: 'c1',
    draftId: 'msg-a:r1',
    threadId: null,
    legacyThreadId: null,
    repliedToMessageId: null,
    from: REP,
    subject: null,
    to: to.map(address),
    cc: cc.map(address),
    bcc: [],
    typedRecipients: [],
    bodyText: '',
    focused: false,
    ...rest,
  };
}

function gmail(kind: PageReading['kind'], context: Partial<GmailContext>): PageReading {
  const messages = context.messages ?? [];
  const participants = messages.flatMap(({ sender, recipients }) => [...(sender ? [sender] : []), ...recipients]);
  return {
    kind,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    settled: true,
    context: {
      site: 'gmail',
      account: REP,
      urlThread: null,
      openThread: null,
      messages,
      participants: [...new Set(participants.map(({ email }) => email))],
      participantsComplete: true,
      composes: [],
      toast: null,
      alert: false,
      ...context,
    },
    sources: {},
    missing: [],
  };
}

export const THREAD = { subject: 'Hello', threadId: null, legacyThreadId: '16f438e906b36dac' };

export function thread(
  messages: GmailMessage[],
  fields: Partial<GmailContext> & { subject?: string } = {},
): PageReading {
  const { subject = 'Hello', ...rest } = fields;
  return gmail('gmail-thread', { openThread: { ...THREAD, subject }, messages, ...rest });
}

/** One message from outside to the rep. */
export function mailFrom(
  from: string,
  fields: Partial<GmailMessage> & { subject?: string; cc?: string[] } = {},
): PageReading {
  const { subject = 'Hello', cc = [], ...rest } = fields;
  return thread([message(from, [REP, ...cc], rest)], { subject });
}

export function list(context: Partial<GmailContext> = {}): PageReading {
  return gmail('gmail-list', context);
}

export function person(fields: Partial<LinkedInPerson> = {}): LinkedInPerson {
  return {
    name: null,
    slug: null,
    memberId: null,
    memberNumber: null,
    salesId: null,
    headline: null,
    location: null,
    currentCompany: null,
    currentCompanySlug: null,
    currentTitle: null,
    degree: null,
    pronouns: null,
    inviteState: null,
    ...fields,
  };
}

export function conversation(
  people: Partial<LinkedInPerson>[],
  fields: Partial<LinkedInConversation> = {},
): LinkedInConversation {
  return {
    place: 'bubble',
    participants: people.map((given) => ({ ...person(given), profileHref: null })),
    viewerId: null,
    conversationId: '2-abc',
    threadId: null,
    messages: [],
    compose: null,
    trouble: false,
    focused: false,
    ...fields,
  };
}

export function linkedin(kind: PageReading['kind'], context: Partial<LinkedInContext>): PageReading {
  return {
    kind,
    url: 'https://www.linkedin.com/',
    settled: true,
    context: {
      site: 'linkedin',
      ui: 'sdui',
      viewerId: 'ACoAAself',
      person: null,
      company: null,
      conversations: [],
      ...context,
    },
    sources: {},
    missing: [],
  };
}

export function companyPage(fields: Partial<LinkedInCompany>): PageReading {
  const unread = { numericId: null, website: null, employees: null, industry: null, headquarters: null };
  return linkedin('linkedin-company', { company: { name: null, slug: null, ...unread, ...fields } });
}
