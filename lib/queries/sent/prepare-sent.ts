/**
 * All that would be recorded of a message at the moment it was sent: its deal as matching finds it for the draft, whom it
 * went to, what it asks for. `null` = it is none of a deal's business, because it stays among colleagues or for another
 * reason, or nobody could say of which it is and it asks for nothing.
 */
import type { DealLookup, FoundAsk, SentAsk } from '../../contract/views.ts';
import type { Id, Instant, MessageLink } from '../../domain/rows/types.ts';
import { MOST_SENT } from '../../domain/limits/sent-limits.ts';
import { workingWeek } from '../../domain/time/working-days.ts';
import { isAmongUs, ownOnPage } from '../../matching/people/own.ts';
import { peopleOnPage } from '../../matching/people/page-people.ts';
import { findDeal } from '../../matching/ranking/rank.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import { readMarks } from '../../store/under-way/marks.ts';
import type { PreparedSend } from '../../store/rows/side-rows.ts';
import { spokenIn } from '../../domain/follow-up/spoken-in.ts';
import { nextAskTo } from '../lens/next-ask-to.ts';
import { findOpenDraft } from '../lens/open-draft.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import { readPageFacts } from '../read/match-facts.ts';
import type { PageFacts } from '../read/match-facts.ts';
import { readOwnExamples } from '../read/own-examples.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readAsks } from './read-asks.ts';

/** A message that is on its way, or was sent. */
export interface Outgoing {
  messageKey: string;
  /** Under which the rep's marks beside the draft stand; on LinkedIn drafts and messages have different keys. */
  draftKey: string | null;
  channel: 'mail' | 'linkedin';
  at: Instant;
  /** Own text without quote and signature. */
  text: string;
  link: MessageLink | null;
  /** The page with this draft, and nothing else, in focus. */
  reading: PageReading;
  /** Lower-case addresses, the main one first; empty = those of the page's people. */
  recipients: string[];
  reply: boolean;
  /** The last message of the thread is theirs, and asks us something. */
  theirs: boolean;
}

interface Clock {
  now: Instant;
  zone: string;
}

export function prepareSent(book: Book, clock: Clock, message: Outgoing): Reading<PreparedSend | null> {
  return readPageFacts(book, message.reading).then((page) => {
    // Though it may stand in the client's own thread.
    if (isAmongUs(message.recipients, ownOnPage(message.reading, page.own))) return known(null);
    const lookup = findDeal(message.reading, page.own, page.facts, clock.now);
    const deals = dealsOf(lookup);
    if (deals.length === 0) return known(null);
    const dealId = lookup.state === 'shown' ? lookup.candidate.dealId : null;
    const { text, reply, theirs, draftKey } = message;
    const marked = draftKey === null ? [] : readMarks(book, draftKey);
    const facts = dealId === null ? null : readDealFacts(book, dealId);
    return all([marked, readOwnExamples(book), readBegun(book, deals), facts]).then(
      ([marks, examples, begun, deal]) => {
        const first = !reply && !begun;
        const week = workingWeek(page.settings);
        const addressed = findOpenDraft(message.reading, ownOnPage(message.reading, page.own))?.addressed ?? [];
        const offered = nextAskTo(deal, addressed, spokenIn(text), { ...clock, week }).next;
        const asks = readAsks({ text, marks, examples, offered, leave: page.settings, first, theirs, week, ...clock });
        if (dealId === null && asks.sure.length + asks.open.length === 0) return null;
        return { ...sentTo(message, page), ...asks, dealId, deals };
      },
    );
  });
}

function dealsOf(lookup: DealLookup): Id[] {
  if (lookup.state === 'shown') return [lookup.candidate.dealId];
  return lookup.state === 'ask' ? lookup.candidates.map(({ dealId }) => dealId) : [];
}

/** Whether anything was ever exchanged or asked in these deals: where not, a mail is a first, cold one. */
function readBegun(book: Book, deals: readonly Id[]): Reading<boolean> {
  return all([
    all(deals.map((id) => book.exchanges.where('dealId').equals(id).first())),
    book.commitments
      .where('dealId')
      .anyOf([...deals])
      .toArray(),
  ]).then(([exchanges, commitments]) => {
    const asked = commitments.some(({ state }) => state !== 'to-ask');
    return asked || exchanges.some((exchange) => exchange !== undefined);
  });
}

type SentTo = Omit<PreparedSend, 'dealId' | 'deals' | 'errand' | 'sure' | 'open'>;

function sentTo(message: Outgoing, { own, facts }: PageFacts): SentTo {
  const { messageKey, draftKey, channel, at, link, recipients } = message;
  const people = peopleOnPage(message.reading, ownOnPage(message.reading, own), facts).outside;
  const addressed = recipients.length > 0 ? people.filter(({ email }) => recipients.includes(email ?? '')) : people;
  const ordered = addressed.toSorted((a, b) => recipients.indexOf(a.email ?? '') - recipients.indexOf(b.email ?? ''));
  return {
    messageKey,
    draftKey,
    channel,
    at,
    link,
    contactIds: ordered.flatMap(({ contactId }) => contactId ?? []).slice(0, MOST_SENT.people),
    whom: ordered[0]?.name ?? null,
  };
}

/** What only the rep's word is missing for: all of it, where the deal is not clear. */
export function askedAbout(prepared: PreparedSend): FoundAsk[] {
  if (prepared.dealId !== null) return prepared.open;
  return allAskedAbout(prepared).open;
}

/** Of a message that has probably left: all of it waits for the rep's word. */
export const allAskedAbout = (prepared: PreparedSend): PreparedSend => ({
  ...prepared,
  sure: [],
  open: [...prepared.sure.map(foundBefore), ...prepared.open],
});

function foundBefore({ words, kind, direction, soft = false, due = null }: SentAsk): FoundAsk {
  const label = direction === 'we' ? 'promise' : soft ? 'soft-ask' : 'ask';
  return { words, kind, direction, soft, due: due as FoundAsk['due'], found: { label, kind, probability: 1 } };
}
