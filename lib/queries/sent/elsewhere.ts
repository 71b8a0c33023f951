/**
 * Messages of ours in the thread on screen that the book knows nothing of: sent from a phone, from another machine, or
 * before. Only those that ask for something, the newest few, and none that the rep has passed over.
 */
import type { SentQuestion } from '../../contract/views.ts';
import type { Deal, Id, Instant } from '../../domain/types.ts';
import { ownOnPage } from '../../matching/own.ts';
import { findDeal } from '../../matching/rank.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import { readPassed, readSends } from '../../store/sends.ts';
import { readSent } from '../../store/sent.ts';
import { messagesOn } from '../page/messages.ts';
import type { PageMessage } from '../page/messages.ts';
import { readPageFacts } from '../read/match-facts.ts';
import type { PageFacts } from '../read/match-facts.ts';
import { readOwnExamples } from '../read/own-examples.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readAsks } from './read-asks.ts';
import { gmailSentAt } from './sent-at.ts';

/** What was sent long before the newest ones has its answer by now. */
const MOST_MESSAGES = 3;
/** What is older than that has come to something, whatever that was. */
const OLDEST_MS = 45 * 86_400_000;
/** It waits where it stands, and does not go by itself. */
const FOREVER = Number.MAX_SAFE_INTEGER;
const NO_LEAVE = {};

interface Clock {
  now: Instant;
  zone: string;
}

export function readElsewhere(book: Book, clock: Clock, reading: PageReading): Reading<SentQuestion[]> {
  return readPageFacts(book, reading).then((page) => {
    const lookup = findDeal(reading, page.own, page.facts, clock.now);
    const own = ownOnPage(reading, page.own);
    const ours = messagesOn(reading, own).filter(
      (message) => message.fromUs && sentAt(message, clock.now) > clock.now - OLDEST_MS,
    );
    if (lookup.state !== 'shown' || ours.length === 0) return known([]);
    const { dealId } = lookup.candidate;
    const deal = page.facts.deals.find(({ id }) => id === dealId);
    return unrecorded(book, ours.slice(-MOST_MESSAGES)).then((messages) =>
      messages.length === 0 || deal?.closed !== 0
        ? []
        : readOwnExamples(book).then((examples) =>
            messages.flatMap((message) => {
              const asks = readAsks({
                text: message.text,
                marks: [],
                examples,
                leave: NO_LEAVE,
                first: false,
                theirs: false,
                ...clock,
              });
              return asks.open.length > 0 ? [{ ...questionOf(message, deal, page, clock), ...openOf(asks) }] : [];
            }),
          ),
    );
  });
}

function openOf({ open, errand }: ReturnType<typeof readAsks>) {
  return { asks: open, errand };
}

/** Counted, recorded from, passed over, or under way: no more need be said of it. */
function unrecorded(book: Book, messages: readonly PageMessage[]): Reading<PageMessage[]> {
  const keys = messages.map(({ key }) => key);
  return all([
    all(keys.map((key) => readSent(book, key))),
    readPassed(book, keys),
    all([readSends(book, 'under-way'), readSends(book, 'scheduled'), readSends(book, 'question')]),
  ]).then(([sent, passed, underWay]) => {
    const busy = new Set(underWay.flat().map(({ prepared }) => prepared?.messageKey));
    return messages.filter(({ key }, at) => {
      const { exchange = null, commitments = [] } = sent[at] ?? {};
      return exchange === null && commitments.length === 0 && passed[at] === false && !busy.has(key);
    });
  });
}

function questionOf(message: PageMessage, deal: Deal, page: PageFacts, { now }: Clock) {
  const { contacts, accounts } = page.facts;
  const contactIds = contactsOf(message, contacts);
  const account = accounts.find(({ id }) => id === deal.accountId);
  return {
    messageKey: message.key,
    draftKey: null,
    channel: message.key.startsWith('linkedin:') ? ('linkedin' as const) : ('mail' as const),
    at: sentAt(message, now),
    link: message.link,
    contactIds,
    whom: contacts.find(({ id }) => id === contactIds[0])?.name ?? message.recipients[0] ?? null,
    dealId: deal.id,
    deals: [{ dealId: deal.id, dealName: deal.name, accountName: account?.name ?? '' }],
    until: FOREVER,
  };
}

/** Now, where the page does not say. */
function sentAt({ ids }: PageMessage, now: Instant): Instant {
  return gmailSentAt(ids.find((id) => /^[0-9a-f]{16}$/.test(id)) ?? null, now) ?? now;
}

function contactsOf({ recipients }: PageMessage, contacts: PageFacts['facts']['contacts']): Id[] {
  return recipients.flatMap((email) => contacts.find(({ emails }) => emails.includes(email))?.id ?? []);
}
