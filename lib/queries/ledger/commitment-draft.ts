/** A new record, prefilled from the words, the page and the next ask, so that Enter is most often all there is to do. */
import type { CommitmentDraft, DueReading, NextAsk } from '../../contract/views.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import type { Clock } from '../../domain/time/clock.ts';
import type { Channel, Id, Instant } from '../../domain/rows/types.ts';
import { readDue } from '../../language/due-date.ts';
import { ownOnPage } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import { peopleOnPage } from '../../matching/people/page-people.ts';
import { findDeal } from '../../matching/ranking/rank.ts';
import type { PageReading } from '../../page/context.ts';
import { readMeaning } from '../draft/meaning.ts';
import { readDuplicate } from '../draft/duplicate.ts';
import { pickWords } from '../draft/pick-words.ts';
import { findSource } from '../draft/source.ts';
import type { DraftArgs, WordsSource } from '../draft/source.ts';
import { chooseWhom } from '../draft/whom.ts';
import { clockOf } from '../env.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { readPageFacts } from '../read/match-facts.ts';
import type { PageFacts } from '../read/match-facts.ts';
import { known } from '../read/reading.ts';
import { spokenOn } from '../page/spoken-on.ts';
import { nextAskView } from '../view/next-ask-view.ts';

const LONGEST_WORDS = 2000;
const NOBODY: OwnIdentity = { domains: [], addresses: [] };

export const answerCommitmentDraft: Answer<DraftArgs, CommitmentDraft> = (book, env, args) => {
  const { reading } = env;
  const onPage = reading?.settled ? readPageFacts(book, reading) : known(null);
  return onPage.then((page) => {
    const dealId = args.dealId ?? dealOnPage(reading, page, env);
    const ofDeal = dealId === null ? known(null) : readDealFacts(book, dealId);
    return ofDeal.then((deal) => {
      const draft = draftOf(env, args, page, deal);
      return readDuplicate(book, draft).then((duplicateOf) => ({ ...draft, duplicateOf }));
    });
  });
};

function dealOnPage(reading: PageReading | null, page: PageFacts | null, env: QueryEnv): Id | null {
  if (!reading || !page) return null;
  const lookup = findDeal(reading, page.own, page.facts, env.now());
  return lookup.state === 'shown' ? lookup.candidate.dealId : null;
}

type Draft = Omit<CommitmentDraft, 'duplicateOf'>;

function draftOf(env: QueryEnv, args: DraftArgs, page: PageFacts | null, deal: DealFacts | null): Draft {
  const { reading } = env;
  const own = page && reading ? ownOnPage(reading, page.own) : NOBODY;
  const nextAsk = deal && nextAskView({ ...deal, ...clockOf(env), language: reading && spokenOn(reading) });
  const { words, source, dated } = chooseWords(args, findSource(reading, own, args), nextAsk);
  const inDeal = deal?.people.map(({ contact }) => contact) ?? [];
  const onPage = page && reading ? peopleOnPage(reading, page.own, page.facts).outside : [];
  const inCall = args.from === 'call';
  const whom = chooseWhom({ words, source, sender: args.sender, inDeal, onPage, nextAsk, inCall });
  const clock = clockOf(env);
  const at = source?.sentAt == null ? null : Math.min(source.sentAt, clock.now);
  const due = readFirstDue(dated, { ...clock, now: at ?? clock.now });
  return {
    dealId: deal?.deal.id ?? null,
    dealName: deal?.deal.name ?? '',
    accountName: deal?.account.name ?? '',
    ...readMeaning(words, source, nextAsk, deal?.commitments ?? [], whom.contactId),
    words,
    ...whom,
    dueText: due.ok && (at === null || isToday(at, clock)) ? due.text : '',
    due: due.ok ? due.due : null,
    channel: channelOf(args, reading),
    link: source?.link ?? null,
    messageKey: source?.key ?? '',
    at,
    people: inDeal.map(({ id, name }) => ({ contactId: id, name })),
  };
}

/** Words of another day would be read anew as of today. */
function isToday(at: Instant, { now, zone }: Clock): boolean {
  return civilDateOf(at, zone) === civilDateOf(now, zone);
}

interface ChosenWords {
  words: string;
  source: WordsSource | null;
  /** Where a date may stand, the first that has one counts. The next ask's text is a pattern: its dates are nobody's. */
  dated: string[];
}

/**
 * The rep's own selection; else the ask in the draft or message. The next ask's text stands in only where the page has
 * nothing of that kind: then nothing on the page is pointed to.
 */
function chooseWords(args: DraftArgs, source: WordsSource | null, nextAsk: NextAsk | null): ChosenWords {
  if (args.words !== undefined) {
    const words = args.words.trim().slice(0, LONGEST_WORDS);
    return { words, source, dated: [words] };
  }
  const picked = source && pickWords(source.text);
  const asks = picked !== null && picked.weight > 0;
  const fits = args.from !== 'next-ask' || (nextAsk !== null && picked?.kind === nextAsk.kind);
  if (asks && fits) return { words: picked.words.slice(0, LONGEST_WORDS), source, dated: [picked.words, picked.after] };
  if (args.from === 'next-ask') return { words: nextAsk?.text ?? '', source: null, dated: [] };
  return { words: '', source: args.from === 'draft' || args.from === 'message' ? source : null, dated: [] };
}

function readFirstDue(texts: readonly string[], options: Clock): DueReading {
  const readings = texts.map((text) => readDue(text, options));
  return readings.find(({ ok }) => ok) ?? { ok: false };
}

function channelOf({ from }: DraftArgs, reading: PageReading | null): Channel {
  if (from === 'call') return 'call';
  return reading?.context.site === 'linkedin' ? 'linkedin' : 'mail';
}
