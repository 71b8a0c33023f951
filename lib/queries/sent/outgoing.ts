/**
 * A message that is on its way out, and the page as it is seen from it: with this draft in focus, and of its thread as
 * much as is still on screen. Pure.
 */
import { isAsk } from '../../domain/detector/judging.ts';
import { readText } from '../../language/asks/analyse.ts';
import { linkedInIds } from '../../matching/focus/linkedin-focus.ts';
import type { Address, GmailContext, LinkedInContext, LinkedInConversation, PageReading } from '../../page/context.ts';
import type { SendState } from '../../page/sending/types.ts';
import { gmailDraftKey, linkedInDraftKey } from '../page/message-key.ts';
import { asRecorded } from '../page/message-link.ts';
import type { Outgoing } from './prepare-sent.ts';
import { mailboxIn, threadLink } from './thread-link.ts';

type Snapshot = SendState['snapshot'];

/** By what the message is recognised for good. `null` = by nothing, so it could be recorded twice: it is not recorded. */
export function sentKey({ snapshot, messageId, key }: SendState): string | null {
  if (snapshot.site === 'gmail') return gmailDraftKey(snapshot.account, snapshot.draftId);
  // Where messages have no id, the conversation and the moment stand for it.
  return `linkedin:${messageId ?? key}`;
}

/** @param page the page that it was sent from, if it is still open */
export function outgoingOf(send: SendState, page: PageReading | null, zone: string): Outgoing | null {
  const messageKey = sentKey(send);
  if (messageKey === null) return null;
  const { snapshot, armedAt } = send;
  const seen = snapshot.site === 'gmail' ? fromGmail(snapshot, page) : fromLinkedIn(send, page);
  return {
    messageKey,
    at: armedAt,
    text: snapshot.text,
    link: linkOf(send),
    ...seen,
    theirs: seen.last !== null && asksUs(seen.last, armedAt, zone),
  };
}

/** A message that was edited has its conversation around it again, where the page still shows it. */
export function withConversation(send: SendState, page: PageReading | null): SendState {
  const conversations = page?.context.site === 'linkedin' ? page.context.conversations : [];
  const found = conversations.find(({ messages }) => messages.some((one) => one.messageUrn === send.messageId));
  if (!page || !found) return send;
  const { place, conversationId, threadId, participants } = found;
  const conversation = { place, conversationId, threadId, participants };
  return { ...send, snapshot: { ...send.snapshot, url: page.url, conversation } };
}

/** The thread of a new mail is known once the site has said that it was sent. */
export function linkOf({ snapshot, sentThreadId }: Pick<SendState, 'snapshot' | 'sentThreadId'>): Outgoing['link'] {
  const { site, url, legacyThreadId, subject } = snapshot;
  if (site === 'linkedin') return linkedInLink(snapshot);
  const mailbox = mailboxIn(url);
  if (legacyThreadId !== null && mailbox !== null)
    return asRecorded({ url: `${mailbox}#all/${legacyThreadId}`, label: subject ?? '' });
  return threadLink(url, sentThreadId, subject);
}

function linkedInLink({ conversation }: Snapshot): Outgoing['link'] {
  const id = conversation?.threadId ?? null;
  const label = conversation?.participants.flatMap(({ name }) => name ?? []).join(', ') ?? '';
  if (id === null) return null;
  return asRecorded({ url: `https://www.linkedin.com/messaging/thread/${encodeURIComponent(id)}/`, label });
}

type Seen = Pick<Outgoing, 'channel' | 'draftKey' | 'reading' | 'recipients' | 'reply'> & {
  /** Own text of the thread's last message, where it is theirs. */
  last: string | null;
};

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b;

function fromGmail(snapshot: Snapshot, page: PageReading | null): Seen {
  const around = page?.settled && page.context.site === 'gmail' ? page.context : null;
  const open = around?.account === snapshot.account ? around?.openThread : null;
  const here =
    isSame(open?.legacyThreadId ?? null, snapshot.legacyThreadId) || isSame(open?.threadId ?? null, snapshot.threadId);
  const reply = here || snapshot.legacyThreadId !== null;
  const context = gmailContext(snapshot, here ? around : null, reply);
  const recipients = [...snapshot.to, ...snapshot.cc, ...snapshot.bcc].map(({ email }) => email.toLowerCase());
  return {
    channel: 'mail',
    draftKey: gmailDraftKey(snapshot.account, snapshot.draftId),
    reading: readingOf(snapshot, reply ? 'gmail-thread' : 'gmail-compose', context),
    recipients,
    reply,
    last: lastOfThem(context, snapshot),
  };
}

function gmailContext(snapshot: Snapshot, around: GmailContext | null, reply: boolean): GmailContext {
  const { account, draftId, threadId, legacyThreadId, subject, to, cc, bcc, text } = snapshot;
  return {
    site: 'gmail',
    account,
    urlThread: null,
    openThread: around?.openThread ?? (reply ? { subject, threadId, legacyThreadId } : null),
    messages: around?.messages ?? [],
    participants: around?.participants ?? [],
    participantsComplete: around?.participantsComplete ?? false,
    composes: [
      {
        kind: reply ? 'inline' : 'popup',
        composeId: null,
        draftId,
        threadId,
        legacyThreadId,
        repliedToMessageId: null,
        from: null,
        subject,
        to: to.map(lowerCase),
        cc: cc.map(lowerCase),
        bcc: bcc.map(lowerCase),
        typedRecipients: [],
        bodyText: text,
        focused: true,
      },
    ],
    toast: null,
    alert: false,
  };
}

const lowerCase = ({ email, name }: Address): Address => ({ email: email.toLowerCase(), name });

/** The draft itself may stand there as a message by now. */
function lastOfThem({ messages, account }: GmailContext, { draftId }: Snapshot): string | null {
  const last = messages.findLast(({ messageId }) => !isSame(messageId, draftId));
  return last && last.sender?.email !== account ? last.bodyText : null;
}

function fromLinkedIn({ snapshot, messageId }: SendState, page: PageReading | null): Seen {
  const around = page?.context.site === 'linkedin' ? page.context : null;
  const known = around?.conversations.find(
    (one) =>
      isSame(one.conversationId, snapshot.conversation?.conversationId ?? null) ||
      isSame(one.threadId, snapshot.conversation?.threadId ?? null),
  );
  const all = known?.messages ?? [];
  const own = messageId === null ? -1 : all.findIndex(({ messageUrn }) => messageUrn === messageId);
  const messages = own < 0 ? all : all.slice(0, own);
  const last = messages.at(-1);
  const person = writtenToOn(snapshot, around);
  const context = linkedInContext(snapshot, messages, person);
  return {
    channel: 'linkedin',
    draftKey: snapshot.conversation && linkedInDraftKey(snapshot.conversation),
    reading: readingOf(snapshot, 'linkedin-messaging', context),
    recipients: [],
    reply: messages.length > 0,
    last: last?.direction === 'in' ? last.text : null,
  };
}

/** Whoever is written to on their own page is found by all that it says, as beside the draft. */
function writtenToOn({ conversation }: Snapshot, page: LinkedInContext | null): LinkedInContext['person'] {
  const person = page?.person ?? null;
  const ids = person ? linkedInIds(person) : [];
  return conversation?.participants.flatMap(linkedInIds).some((id) => ids.includes(id)) ? person : null;
}

function linkedInContext(
  { account, conversation }: Snapshot,
  messages: LinkedInConversation['messages'],
  person: LinkedInContext['person'],
): LinkedInContext {
  const rest = { viewerId: account, messages, compose: null, focused: true, trouble: false };
  // As beside the note, where the page's person goes without saying.
  const isOfPage = person !== null && conversation?.place === 'invitation';
  const conversations = conversation ? [{ ...conversation, ...(isOfPage && { participants: [] }), ...rest }] : [];
  return { site: 'linkedin', ui: null, viewerId: account, person, company: null, conversations };
}

function readingOf({ url }: Snapshot, kind: PageReading['kind'], context: PageReading['context']): PageReading {
  return { kind, url, settled: true, context, sources: {}, missing: [] };
}

/** A question is enough: what answers it is an answer. */
function asksUs(text: string, now: number, zone: string): boolean {
  return readText(text, { now, zone }).sentences.some(({ label }) => isAsk(label) || label === 'question');
}

/** Under which drafts or messages with these ids are known. */
export function keysOfDrafts(account: string | null, ids: readonly (string | null)[]): Set<string | null> {
  return new Set(ids.map((id) => gmailDraftKey(account, id)));
}
