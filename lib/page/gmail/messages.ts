/** The messages of the open thread. Collapsed ones give sender and date. */
import { PAGE_LIMITS } from '../context.ts';
import type { Address, GmailContext, GmailMessage } from '../context.ts';
import { lineOf, tidyText } from '../raw-text.ts';
import type { Reporter } from '../report.ts';
import { onceEach, personOf } from './addresses.ts';
import { asWay, firstOf } from './answers.ts';
import { forwardedFrom } from './forwarded.ts';
import type { GmailSeen, SeenMail, SeenPerson } from './seen.ts';
import { MESSAGE_BODY } from './since.ts';
import { idOf, legacyIdOf } from './token.ts';
import { DATE, LEGACY_MESSAGE_ID, MESSAGE, MESSAGE_ID, RECIPIENTS, SENDER } from './ways.ts';

type Participants = Pick<GmailContext, 'messages' | 'participants' | 'participantsComplete'>;

/** The messages, everybody who wrote or was written to as far as the page shows them, and whether it shows all. */
export function readMessages({ heading, messages: seen, rows, folded }: GmailSeen, report: Reporter): Participants {
  const ways = asWay(MESSAGE, seen, (mails) => mails.map((mail) => readMessage(mail, report)));
  const messages = (heading ? report.need('messages', ways) : report.seek('messages', ways)) ?? [];
  const people = messages.flatMap(({ sender, recipients }) => [...(sender ? [sender] : []), ...recipients]);
  const isWhole = ({ expanded, recipients: { length } }: GmailMessage): boolean =>
    expanded && length > 0 && length < PAGE_LIMITS.people;
  return {
    messages,
    participants: [...new Set(people.map(({ email }) => email))].slice(0, PAGE_LIMITS.people),
    participantsComplete: rows > 0 && rows === messages.length && messages.every(isWhole) && !folded,
  };
}

function readMessage(mail: SeenMail, { need, seek }: Reporter): GmailMessage {
  const { expanded } = mail;
  const ask = expanded ? need : seek;
  const sender = need('messages.sender', asWay(SENDER, mail.sender, firstOf(personOf)));
  const messageId = ask('messages.messageId', asWay(MESSAGE_ID, mail.ids, firstOf(idOf)));
  const body = mail.body === null ? null : tidyText(mail.body);
  if (expanded) need('messages.bodyText', [MESSAGE_BODY, body === null ? null : 'there']);
  return {
    expanded,
    messageId,
    legacyMessageId: seek('messages.legacyMessageId', asWay(LEGACY_MESSAGE_ID, mail.legacyIds, firstOf(idOf)), [
      'number of msg-f (2018)',
      legacyIdOf(messageId),
    ]),
    sender,
    recipients: ask('messages.recipients', asWay(RECIPIENTS, mail.recipients, recipientsOf(mail, sender))) ?? [],
    shownDate: need('messages.shownDate', asWay(DATE, mail.date, firstOf(lineOf))),
    bodyText: body,
    signatureText: tidyText(mail.signature) || null,
    forwardedFrom: forwardedFrom(tidyText(mail.quote)),
    bodyClipped: mail.clipped,
  };
}

/** Where only all names together are known, the sender is among them. */
const recipientsOf =
  ({ recipients }: SeenMail, sender: Address | null) =>
  (found: SeenPerson[]): Address[] =>
    onceEach(found.map(personOf)).filter(({ email }) => recipients?.way === 0 || email !== sender?.email);
