/** A mail that came back: the machine that carries mail has written last, and which of ours it speaks of. */
import type { AnswerQuestion } from '../../contract/views.ts';
import type { Commitment, Contact, Process } from '../../domain/rows/types.ts';
import { isCarrier } from '../../matching/domains/address.ts';
import { isOwn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { PageReading } from '../../page/context.ts';
import { askInQuestion } from './ask-in-question.ts';
import { gmailMessageKey } from './message-key.ts';
import { gmailSentAt } from '../../matching/focus/message-time.ts';

export interface Bounce {
  key: string;
  /** Key of the mail right before it. */
  of: string;
  reply: AnswerQuestion['reply'];
  text: string;
}

const LONGEST_WORDS = 160;

export function bounceOn({ settled, context }: PageReading, own: OwnIdentity): Bounce | null {
  if (!settled || context.site !== 'gmail') return null;
  const { account, messages } = context;
  const at = messages.findLastIndex(({ sender }) => sender !== null && !isOwn(sender.email, own));
  const message = messages[at];
  if (!message?.sender || message.bodyText === null || !isCarrier(message.sender.email)) return null;
  // What somebody has replied to since has arrived.
  const last = messages.slice(0, at).findLast(({ sender }) => sender !== null && !isCarrier(sender.email));
  const sent = last?.sender && isOwn(last.sender.email, own) ? last : null;
  const key = gmailMessageKey(account, message);
  const of = sent ? gmailMessageKey(account, sent) : null;
  if (key === null || of === null) return null;
  const { email, name } = message.sender;
  return {
    key,
    of,
    reply: { key, sender: name ?? email, from: null, sentAt: gmailSentAt(message) },
    text: message.bodyText.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS),
  };
}

/** The rep has not said yet whether it arrived all the same. */
export function isLost(bounce: Bounce | null, ask: Pick<Commitment, 'messageKey' | 'answerKey'>): bounce is Bounce {
  return bounce !== null && ask.messageKey === bounce.of && ask.answerKey !== bounce.key;
}

export function lostQuestion(
  ask: Commitment,
  bounce: Bounce,
  contact: Contact | null,
  process: Process,
): AnswerQuestion {
  return {
    ...askInQuestion(ask, contact, process),
    reply: bounce.reply,
    suggested: 'undelivered',
    because: bounce.text,
    answerDue: null,
    vague: null,
  };
}
