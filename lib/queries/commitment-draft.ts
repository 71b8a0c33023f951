/** A new record, prefilled from the words, the page and the next ask, so that Enter is most often all there is to do. */
import type { CommitmentDraft, NextAsk } from '../contract/views.ts';
import type { Channel, Id } from '../domain/types.ts';
import { readDue } from '../language/due-date.ts';
import { ownOnPage } from '../matching/own.ts';
import type { OwnIdentity } from '../matching/own.ts';
import { peopleOnPage } from '../matching/page-people.ts';
import { findDeal } from '../matching/rank.ts';
import type { PageReading } from '../page/context.ts';
import type { Book } from '../store/book.ts';
import { findDuplicate } from '../store/duplicates.ts';
import { readMeaning } from './draft/meaning.ts';
import { pickWords } from './draft/pick-words.ts';
import { findSource } from './draft/source.ts';
import type { DraftArgs, WordsSource } from './draft/source.ts';
import { chooseWhom } from './draft/whom.ts';
import type { Answer, QueryEnv } from './env.ts';
import { readDealFacts } from './read/deal-facts.ts';
import { readPageFacts } from './read/match-facts.ts';
import type { PageFacts } from './read/match-facts.ts';
import { nextAskView } from './view/next-ask-view.ts';

const LONGEST_WORDS = 2000;
const NOBODY: OwnIdentity = { domains: [], addresses: [] };

export const answerCommitmentDraft: Answer<DraftArgs, CommitmentDraft> = async (book, env, args) => {
  const { reading } = env;
  const page = reading?.settled ? await readPageFacts(book, reading) : null;
  const dealId = args.dealId ?? dealOnPage(reading, page, env);
  const deal = dealId === null ? null : await readDealFacts(book, dealId);
  const own = page && reading ? ownOnPage(reading, page.own) : NOBODY;
  const found = findSource(reading, own, args);
  const nextAsk = deal && nextAskView({ ...deal, now: env.now(), zone: env.zone });
  const { words, source } = chooseWords(args, found, nextAsk);
  const inDeal = deal?.people.map(({ contact }) => contact) ?? [];
  const onPage = page && reading ? peopleOnPage(reading, page.own, page.facts.contacts).outside : [];
  const whom = chooseWhom({ words, source, sender: args.sender, inDeal, onPage, nextAsk });
  const meaning = readMeaning(words, source, nextAsk, deal?.commitments ?? [], whom.contactId);
  const due = readDue(words, { now: env.now(), zone: env.zone });
  const messageKey = source?.key ?? '';
  return {
    dealId: deal?.deal.id ?? null,
    ...meaning,
    words,
    ...whom,
    dueText: due.ok ? due.text : '',
    due: due.ok ? due.due : null,
    channel: channelOf(args, reading),
    link: source?.link ?? null,
    messageKey,
    duplicateOf: deal && (await duplicateId(book, deal.deal.id, meaning.direction, words, messageKey)),
    people: inDeal.map(({ id, name }) => ({ contactId: id, name })),
  };
};

function dealOnPage(reading: PageReading | null, page: PageFacts | null, env: QueryEnv): Id | null {
  if (!reading || !page) return null;
  const lookup = findDeal(reading, page.own, page.facts, env.now());
  return lookup.state === 'shown' ? lookup.candidate.dealId : null;
}

/**
 * The rep's own selection; else the ask in the draft or message. The next ask's text stands in only where the page has
 * nothing of that kind: then nothing on the page is pointed to.
 */
function chooseWords(
  args: DraftArgs,
  source: WordsSource | null,
  nextAsk: NextAsk | null,
): { words: string; source: WordsSource | null } {
  if (args.words !== undefined) return { words: args.words.trim().slice(0, LONGEST_WORDS), source };
  const picked = source && pickWords(source.text);
  const asks = picked !== null && picked.weight > 0;
  const fits = args.from !== 'next-ask' || (nextAsk !== null && picked?.kind === nextAsk.kind);
  if (asks && fits) return { words: picked.words.slice(0, LONGEST_WORDS), source };
  if (args.from === 'next-ask') return { words: nextAsk?.text ?? '', source: null };
  return args.from === 'draft' || args.from === 'message' ? { words: '', source } : { words: '', source: null };
}

function channelOf({ from }: DraftArgs, reading: PageReading | null): Channel {
  if (from === 'call') return 'call';
  return reading?.context.site === 'linkedin' ? 'linkedin' : 'mail';
}

async function duplicateId(
  book: Book,
  dealId: Id,
  direction: CommitmentDraft['direction'],
  words: string,
  messageKey: string,
): Promise<Id | null> {
  if (messageKey === '' || words === '') return null;
  return (await findDuplicate(book, { dealId, direction, words, messageKey }))?.id ?? null;
}
