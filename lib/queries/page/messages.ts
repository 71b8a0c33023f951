/** The messages on a page that can be recorded from, and the draft. Alike for both sites. */
import type { Instant, MessageLink } from '../../domain/rows/types.ts';
import { focusedConversation } from '../../matching/focus/linkedin-focus.ts';
import { isAmongUs, isOwn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { GmailContext, PageReading } from '../../page/context.ts';
import { gmailDraftKey, gmailMessageKey, linkedInMessageKey } from './message-key.ts';
import { messageLink } from './message-link.ts';
import { gmailSentAt, linkedInSentAt } from '../../matching/focus/message-time.ts';

export interface PageMessage {
  key: string;
  /** The page's own ids of it, by which a selection names it. */
  ids: string[];
  fromUs: boolean;
  /** All whom it is known to have gone to are colleagues. */
  amongUs: boolean;
  /** Name or address. */
  sender: string | null;
  senderEmail: string | null;
  /** Lower-case addresses of those outside whom it went to, in order. */
  recipients: string[];
  /** `null` = the page does not say. */
  sentAt: Instant | null;
  /** Own text without quote and signature. */
  text: string;
  link: MessageLink | null;
}

/** Oldest first. Collapsed messages and those without an id are left out: nothing could be recorded from them. */
export function messagesOn(reading: PageReading, own: OwnIdentity): PageMessage[] {
  return reading.context.site === 'gmail' ? gmailMessages(reading, reading.context, own) : linkedInMessages(reading);
}

function gmailMessages(reading: PageReading, context: GmailContext, own: OwnIdentity): PageMessage[] {
  const link = messageLink(reading);
  return context.messages.flatMap((message) => {
    const key = gmailMessageKey(context.account, message);
    const addressed = message.recipients.map(({ email }) => email);
    if (key === null || message.bodyText === null) return [];
    return {
      key,
      ids: [message.messageId, message.legacyMessageId].filter((id) => id !== null),
      fromUs: message.sender !== null && isOwn(message.sender.email, own),
      amongUs: isAmongUs(addressed, own),
      sender: message.sender?.name ?? message.sender?.email ?? null,
      senderEmail: message.sender?.email ?? null,
      recipients: addressed.filter((email) => !isOwn(email, own)),
      sentAt: gmailSentAt(message),
      text: message.bodyText,
      link,
    };
  });
}

function linkedInMessages(reading: PageReading): PageMessage[] {
  const conversation = focusedConversation(reading);
  const link = messageLink(reading);
  return (conversation?.messages ?? []).flatMap((message) => {
    const key = linkedInMessageKey(message);
    if (key === null || message.text === null) return [];
    const { messageUrn, direction, sender, text } = message;
    const ids = messageUrn === null ? [] : [messageUrn];
    const sentAt = linkedInSentAt(message);
    const fromUs = direction === 'out';
    return { key, ids, fromUs, amongUs: false, sender, senderEmail: null, recipients: [], sentAt, text, link };
  });
}

interface PageDraft {
  composeId: string | null;
  draftId: string | null;
  /** `null` until the site has given the draft an id. */
  key: string | null;
  subject: string | null;
  text: string | null;
  recipients: string[];
}

/** The draft that has the focus, else the only one. */
export function draftOn(reading: PageReading, own: OwnIdentity): PageDraft | null {
  const { context } = reading;
  if (context.site === 'linkedin') return linkedInDraft(reading);
  const [only] = context.composes.length === 1 ? context.composes : [];
  const draft = context.composes.find(({ focused }) => focused) ?? only;
  if (!draft) return null;
  const addressed = [...draft.to, ...draft.cc, ...draft.bcc].map(({ email }) => email);
  return {
    composeId: draft.composeId,
    draftId: draft.draftId,
    key: gmailDraftKey(context.account, draft.draftId),
    subject: draft.subject,
    text: draft.bodyText,
    recipients: addressed.filter((email) => !isOwn(email, own)),
  };
}

function linkedInDraft(reading: PageReading): PageDraft | null {
  const compose = focusedConversation(reading)?.compose;
  if (!compose) return null;
  return { composeId: null, draftId: null, key: null, subject: null, text: compose.text, recipients: [] };
}
