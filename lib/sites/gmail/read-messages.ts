/** The messages of the open thread. Collapsed ones give sender and date; nothing is expanded to learn more. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailContext, GmailMessage } from '../../page/context.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { lineOf } from '../text.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { outside, waysTo, waysToAll } from './find.ts';
import { ownText, signatureText } from './own-text.ts';
import type { Heading } from './read-thread.ts';
import { DATE, FOLDED, LEGACY_MESSAGE_ID, MESSAGE, MESSAGE_BODY, MESSAGE_ID, RECIPIENTS, SENDER } from './selectors.ts';
import { idOf, legacyIdOf } from './token.ts';

/** Visible rows of messages under `scope`, outermost, without rows that are nothing but a draft. */
export function findMessages(scope: Element, { isVisible }: ReadEnvironment, { seek }: Facts): Element[] {
  const take = (rows: Element[]): Element[] => {
    const outermost: Element[] = [];
    for (const row of rows) {
      const isDraft = !bodyOf(row) && row.querySelector('[contenteditable]');
      const isMessage = !isDraft && outside(row, '.a3s,[data-message-id],[email]').length > 0;
      if (isMessage && isVisible(row) && !outermost.at(-1)?.contains(row)) outermost.push(row);
    }
    return outermost;
  };
  return seek('messages', waysToAll(scope, MESSAGE, take)) ?? [];
}

const bodyOf = (row: Element): Element | undefined => outside(row, '.a3s')[0];

export function readMessage(row: Element, environment: ReadEnvironment, { need, seek }: Facts): GmailMessage {
  // Not every layout has the attribute, and an absent one is not a "false".
  const expanded = (row.getAttribute('aria-expanded') ?? String(Boolean(bodyOf(row)))) === 'true';
  const ask = expanded ? need : seek;
  const body = expanded
    ? need(
        'messages.bodyText',
        waysToAll(row, MESSAGE_BODY, ([found]) => found ?? null),
      )
    : null;
  const sender = need(
    'messages.sender',
    waysTo(row, SENDER, (_, found) => addressOf(found)),
  );
  const isRecipient = (found: Element): boolean =>
    found.matches('.g2,.hb *') || found.getAttribute('email')?.toLowerCase() !== sender?.email;
  const messageId = ask('messages.messageId', waysTo(row, MESSAGE_ID, idOf));
  return {
    expanded,
    messageId,
    legacyMessageId: seek('messages.legacyMessageId', [
      ...waysTo(row, LEGACY_MESSAGE_ID, idOf),
      ['number of msg-f (2018)', () => legacyIdOf(messageId)],
    ]),
    sender,
    recipients:
      ask(
        'messages.recipients',
        waysToAll(row, RECIPIENTS, (found) => addressesOf(found.filter(isRecipient))),
      ) ?? [],
    shownDate: need('messages.shownDate', waysTo(row, DATE, lineOf)),
    bodyText: body && ownText(body, environment),
    signatureText: body && signatureText(body, environment),
    bodyClipped: Boolean(body && row.querySelector('a[href*="view=lg"]')),
  };
}

type Participants = Pick<GmailContext, 'messages' | 'participants' | 'participantsComplete'>;

/** The messages, everybody who wrote or was written to as far as the page shows them, and whether it shows all. */
export function readMessages(environment: ReadEnvironment, heading: Heading | null, facts: Facts): Participants {
  const scope = heading?.element.closest('[role=main]') ?? environment.document.body;
  const rows = findMessages(scope, environment, facts);
  if (heading && rows.length === 0) facts.miss('messages');
  // The latest ones matter most.
  const messages = rows.slice(-PAGE_LIMITS.messages).map((row) => readMessage(row, environment, facts));
  const people = messages.flatMap(({ sender, recipients }) => [...(sender ? [sender] : []), ...recipients]);
  const participants = [...new Set(people.map(({ email }) => email))].slice(0, PAGE_LIMITS.people);
  const isWhole = ({ expanded, recipients: { length } }: GmailMessage): boolean =>
    expanded && length > 0 && length < PAGE_LIMITS.people;
  return {
    messages,
    participants,
    participantsComplete:
      rows.length > 0 &&
      rows.length === messages.length &&
      messages.every(isWhole) &&
      outside(scope, FOLDED).length === 0,
  };
}
