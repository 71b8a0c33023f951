/** The newest reply of the other side on screen, and where it stands beside an ask. Alike for both sites. */
import type { Commitment, Contact, Instant, MessageLink } from '../../domain/rows/types.ts';
import { isCarrier } from '../../matching/domains/address.ts';
import { focusedConversation, linkedInIds } from '../../matching/focus/linkedin-focus.ts';
import { isOwn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import { hashText } from '../../language/asks/hash.ts';
import type { Address, GmailContext, LinkedInConversation, LinkedInMessage, PageReading } from '../../page/context.ts';
import { isAutoReply } from './auto-reply.ts';
import { gmailMessageKey, linkedInDraftKey, linkedInMessageKey } from './message-key.ts';
import { messageLink } from './message-link.ts';
import { gmailSentAt, linkedInSentAt } from '../../matching/focus/message-time.ts';

export interface Reply {
  /** Of the newest message. */
  key: string;
  text: string;
  sender: string | null;
  sentAt: Instant | null;
  link: MessageLink | null;
  /** Keys of the messages before it, collapsed ones too. */
  after: ReadonlySet<string>;
  /** What the rep wrote before it on LinkedIn, where an ask may stand under no id that could be among those. */
  afterWords: readonly { text: string; isNamed: boolean }[];
  isFrom(contact: Contact): boolean;
}

/** Whoever writes short messages answers in several: so many are read as one. */
const MOST_BUBBLES = 5;

export function replyOn(reading: PageReading, own: OwnIdentity): Reply | null {
  if (!reading.settled) return null;
  return reading.context.site === 'gmail' ? gmailReply(reading, reading.context, own) : linkedInReply(reading);
}

/** "Address not found" is no answer, whatever it says. */
const isBounce = ({ email }: Address): boolean => isCarrier(email);

function gmailReply(reading: PageReading, { account, messages }: GmailContext, own: OwnIdentity): Reply | null {
  const at = messages.findLastIndex(
    ({ sender, bodyText }) =>
      bodyText !== null && sender !== null && !isOwn(sender.email, own) && !isBounce(sender) && !isAutoReply(bodyText),
  );
  const message = messages[at];
  const key = message ? gmailMessageKey(account, message) : null;
  if (!message || key === null) return null;
  const { sender } = message;
  return {
    key,
    text: message.bodyText ?? '',
    sender: sender?.name ?? sender?.email ?? null,
    sentAt: gmailSentAt(message),
    link: messageLink(reading),
    after: keySet(messages.slice(0, at).map((before) => gmailMessageKey(account, before))),
    afterWords: [],
    isFrom: ({ emails }) => sender !== null && emails.includes(sender.email),
  };
}

/** By the other side, and not by LinkedIn in the name of somebody who is away. */
const isSaid = ({ direction, text }: LinkedInMessage): boolean =>
  direction === 'in' && text !== null && !isAutoReply(text);

function linkedInReply(reading: PageReading): Reply | null {
  const conversation = focusedConversation(reading);
  const messages = conversation?.messages ?? [];
  const last = messages.findLastIndex(isSaid);
  const message = messages[last];
  const key = conversation && message ? (linkedInMessageKey(message) ?? keyOfWords(conversation, message)) : null;
  if (!conversation || !message || key === null) return null;
  const first = messages.slice(0, last).findLastIndex(({ direction }) => direction !== 'in') + 1;
  const bubbles = messages.slice(Math.max(first, last + 1 - MOST_BUBBLES), last + 1).filter(isSaid);
  // In a talk of several the message alone says whose it is.
  const [other, ...more] = conversation.participants;
  const ids = other && more.length === 0 ? linkedInIds(other) : [];
  return {
    key,
    text: bubbles.flatMap(({ text }) => text ?? []).join('\n'),
    sender: message.sender,
    sentAt: linkedInSentAt(message),
    link: messageLink(reading),
    after: keySet(messages.slice(0, first).map(linkedInMessageKey)),
    afterWords: messages
      .slice(0, first)
      .flatMap(({ messageUrn, direction, text }) =>
        direction === 'out' && text ? [{ text, isNamed: messageUrn !== null }] : [],
      ),
    isFrom: ({ linkedinIds, name }) => linkedinIds.some((id) => ids.includes(id)) || name === message.sender,
  };
}

/** With hashed class names a message has no id, and its day is told anew every day: its conversation and words stand for it. */
function keyOfWords(conversation: LinkedInConversation, { text }: LinkedInMessage): string | null {
  const draft = linkedInDraftKey(conversation);
  return draft && `${draft}:reply:${hashText(text ?? '').toString(36)}`;
}

function keySet(keys: readonly (string | null)[]): Set<string> {
  return new Set(keys.filter((key) => key !== null));
}

type Ask = Pick<Commitment, 'messageKey' | 'link' | 'askedAt' | 'words'>;

/** The note of an invitation stands in the conversation once it is accepted, under an id that nobody knew before. */
const isWithoutId = (messageKey: string): boolean => /^linkedin:(?!urn:)/.test(messageKey);

const standsBefore = ({ afterWords }: Reply, { words, messageKey }: Pick<Ask, 'words' | 'messageKey'>): boolean =>
  words.trim() !== '' &&
  afterWords.some(({ text, isNamed }) => (!isNamed || isWithoutId(messageKey)) && isSameWords(text, words));

/** Asked in the thread on screen. */
export function isAskedIn(reply: Reply, ask: Ask): boolean {
  const { messageKey, link } = ask;
  return standsBefore(reply, ask) || reply.after.has(messageKey) || (link !== null && link.url === reply.link?.url);
}

/** By the order of the thread where the ask stands in it, else by the clock. What can't be told is not newer. */
export function isNewer(reply: Reply, ask: Ask): boolean {
  const { messageKey, askedAt } = ask;
  if (reply.after.has(messageKey) || standsBefore(reply, ask)) return true;
  return reply.sentAt !== null && askedAt !== null && reply.sentAt > askedAt;
}
