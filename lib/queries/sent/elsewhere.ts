/**
 * Messages of the rep's own in the thread on screen that the book knows nothing of: sent from a phone, from another
 * machine, or before. Only those that ask for something, the newest few, and none that the rep has passed over.
 */
import type { FoundAsk, SentQuestion } from '../../contract/views.ts';
import type { Commitment, Deal, Instant } from '../../domain/rows/types.ts';
import { MOST_SENT } from '../../domain/limits/sent-limits.ts';
import { workingWeek } from '../../domain/time/working-days.ts';
import { isOwn, ownOnPage } from '../../matching/people/own.ts';
import { peopleOnPage } from '../../matching/people/page-people.ts';
import { findDeal } from '../../matching/ranking/rank.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import { readPassed, readSends } from '../../store/under-way/sends.ts';
import { readSent } from '../../store/under-way/sent.ts';
import { messagesOn } from '../page/messages.ts';
import type { PageMessage } from '../page/messages.ts';
import { readPageFacts } from '../read/match-facts.ts';
import type { PageFacts } from '../read/match-facts.ts';
import { readOwnExamples } from '../read/own-examples.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readAsks } from './read-asks.ts';

/** What was sent long before the newest ones has its answer by now. */
const MOST_MESSAGES = 3;
const DAY_MS = 86_400_000;
/** What is older than that has come to something, whatever that was. */
const OLDEST_MS = 45 * DAY_MS;
/** It waits where it stands, and does not go by itself. */
const FOREVER = Number.MAX_SAFE_INTEGER;
const NO_LEAVE = {};

interface Clock {
  now: Instant;
  zone: string;
}

type Ours = PageMessage & { at: Instant };

export function readElsewhere(book: Book, clock: Clock, reading: PageReading): Reading<SentQuestion[]> {
  return readPageFacts(book, reading).then((page) => {
    const lookup = findDeal(reading, page.own, page.facts, clock.now);
    const ours = oursOn(reading, page, clock);
    if (lookup.state !== 'shown' || ours.length === 0) return known([]);
    const { dealId } = lookup.candidate;
    const deal = page.facts.deals.find(({ id }) => id === dealId);
    return unrecorded(book, ours.slice(-MOST_MESSAGES)).then((messages) =>
      messages.length === 0 || deal?.closed !== 0
        ? []
        : all([readOwnExamples(book), book.commitments.where('dealId').equals(dealId).toArray()]).then(
            ([examples, recorded]) =>
              messages.flatMap((message) => {
                const { open, errand } = readAsks({
                  text: message.text,
                  marks: [],
                  examples,
                  leave: NO_LEAVE,
                  first: false,
                  theirs: false,
                  week: workingWeek(page.settings),
                  // Its "Thursday" is that of the day on which it was sent.
                  now: message.at,
                  zone: clock.zone,
                });
                const asks = open.filter((ask) => !recorded.some((row) => isAskedIn(row, ask, message)));
                return asks.length > 0 ? [{ ...questionOf(message, deal, page, reading), asks, errand }] : [];
              }),
          ),
    );
  });
}

/** The rep's own alone, and to somebody outside: what a colleague asks, or is asked, is no part of the deal. */
function oursOn(reading: PageReading, { own }: PageFacts, { now }: Clock): Ours[] {
  const us = ownOnPage(reading, own);
  const isMine = ({ fromUs, amongUs, senderEmail }: PageMessage) =>
    fromUs && !amongUs && (senderEmail === null || isOwn(senderEmail, { domains: [], addresses: us.addresses }));
  return messagesOn(reading, us)
    .filter(isMine)
    .map((message) => ({ ...message, at: Math.min(message.sentAt ?? now, now) }))
    .filter(({ at }) => at > now - OLDEST_MS);
}

/**
 * In the ledger already, though under no key that would tell: captured by hand, or sent as the note of an invitation, which
 * stands in the conversation as a message of its own once it is accepted, whenever that is.
 */
function isAskedIn(row: Commitment, { words, direction }: FoundAsk, { key, at }: Ours): boolean {
  const asked = row.askedAt ?? row.createdAt;
  const before = key.startsWith('linkedin:') ? OLDEST_MS : DAY_MS;
  const near = asked > at - before && asked < at + DAY_MS;
  return near && row.direction === direction && row.state !== 'withdrawn' && isSameWords(row.words, words);
}

/** Counted, recorded from, passed over, or under way: no more need be said of it. */
function unrecorded<M extends PageMessage>(book: Book, messages: readonly M[]): Reading<M[]> {
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

function questionOf({ key, at, link, recipients }: Ours, deal: Deal, { own, facts }: PageFacts, reading: PageReading) {
  const onLinkedIn = key.startsWith('linkedin:');
  const people = peopleOnPage(reading, ownOnPage(reading, own), facts).outside;
  // On LinkedIn a message goes to everybody in its conversation.
  const addressed = onLinkedIn
    ? people
    : recipients.flatMap((email) => people.find((person) => person.email === email) ?? []);
  const account = facts.accounts.find(({ id }) => id === deal.accountId);
  return {
    messageKey: key,
    draftKey: null,
    channel: onLinkedIn ? ('linkedin' as const) : ('mail' as const),
    at,
    link,
    contactIds: addressed.flatMap(({ contactId }) => contactId ?? []).slice(0, MOST_SENT.people),
    whom: addressed[0]?.name ?? recipients[0] ?? null,
    dealId: deal.id,
    deals: [{ dealId: deal.id, dealName: deal.name, accountName: account?.name ?? '' }],
    until: FOREVER,
  };
}
