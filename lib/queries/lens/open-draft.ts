/** The draft that the lens looks at, alike for both sites, and the page as it is seen from that draft. */
import type { Contact } from '../../domain/rows/types.ts';
import { focusedConversation, linkedInIds } from '../../matching/focus/linkedin-focus.ts';
import { isAmongUs, isOwn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { Address, GmailCompose, GmailContext, LinkedInConversation, PageReading } from '../../page/context.ts';
import { gmailDraftKey, linkedInDraftKey } from '../page/message-key.ts';

/** Whom a draft goes to: addresses, or every known form of a profile. */
export interface Addressed {
  name: string | null;
  keys: string[];
}

/** Addresses and every known form of a profile. */
export const keysOf = ({ emails, linkedinIds }: Pick<Contact, 'emails' | 'linkedinIds'>): string[] => [
  ...emails,
  ...linkedinIds,
];

export const isAddressee = (contact: Contact, { keys }: Addressed): boolean =>
  keysOf(contact).some((key) => keys.includes(key));

export interface OpenDraft {
  key: string | null;
  draftId: string | null;
  subject: string | null;
  /** Own text without quote and signature. */
  text: string;
  several: boolean;
  canInsert: boolean;
  /** Without the rep and colleagues. */
  addressed: Addressed[];
  /** Somebody is addressed, and all are colleagues. */
  internal: boolean;
  /** Part of an exchange that is going on. */
  answers: boolean;
  /** The last text of that exchange; empty = none can be read. */
  answered: string;
  /** The page with the focus in this draft, so that it is matched by whom it goes to. */
  reading: PageReading;
}

/** The draft that has the focus, else the only one. */
export function findOpenDraft(reading: PageReading, own: OwnIdentity): OpenDraft | null {
  if (!reading.settled) return null;
  const { context } = reading;
  return context.site === 'gmail' ? gmailDraft(reading, context, own) : linkedInDraft(reading);
}

function gmailDraft(reading: PageReading, context: GmailContext, own: OwnIdentity): OpenDraft | null {
  const [only, ...more] = context.composes;
  const draft = context.composes.find(({ focused }) => focused) ?? (more.length === 0 ? only : undefined);
  if (!draft) return null;
  const typed = draft.typedRecipients.filter((text) => text.includes('@'));
  const everyone: Address[] = [
    ...draft.to,
    ...draft.cc,
    ...draft.bcc,
    ...typed.map((email) => ({ email: email.toLowerCase(), name: null })),
  ];
  const others = everyone.filter(({ email }) => !isOwn(email.toLowerCase(), own));
  const composes = context.composes.map((one) => (one === draft ? { ...one, focused: true } : one));
  const answers = isAnswer(draft, context);
  const last = answers ? context.messages.findLast(({ bodyText }) => (bodyText ?? '') !== '') : undefined;
  return {
    key: gmailDraftKey(context.account, draft.draftId),
    draftId: draft.draftId,
    subject: draft.subject,
    text: draft.bodyText ?? '',
    several: more.length > 0,
    canInsert: true,
    addressed: others.map(({ name, email }) => ({ name, keys: [email] })),
    internal: isAmongUs(
      everyone.map(({ email }) => email.toLowerCase()),
      own,
    ),
    answers,
    answered: last?.bodyText ?? '',
    reading: draft.focused ? reading : { ...reading, context: { ...context, composes } },
  };
}

/** A new mail can carry a thread id of its own, so that alone says nothing. */
function isAnswer(draft: GmailCompose, { openThread }: GmailContext): boolean {
  const inThread = draft.threadId !== null && draft.threadId === openThread?.threadId;
  return draft.kind === 'inline' || draft.legacyThreadId !== null || draft.repliedToMessageId !== null || inThread;
}

function linkedInDraft(reading: PageReading): OpenDraft | null {
  const conversation = focusedConversation(reading);
  if (!conversation?.compose) return null;
  return {
    key: linkedInDraftKey({ ...conversation, participants: addressees(conversation, reading) }),
    draftId: null,
    subject: null,
    text: conversation.compose.text,
    several: false,
    canInsert: false,
    addressed: conversation.participants.map((person) => ({ name: person.name, keys: linkedInIds(person) })),
    internal: false,
    answers: conversation.messages.length > 0,
    answered: conversation.messages.findLast(({ text }) => (text ?? '') !== '')?.text ?? '',
    reading,
  };
}

/** An invitation of which no other is known counts as the page's person's, as it does when it is sent. */
function addressees({ place, participants }: LinkedInConversation, { context }: PageReading) {
  const isOfPage = place === 'invitation' && participants.length === 0;
  return isOfPage && context.site === 'linkedin' && context.person ? [context.person] : participants;
}
