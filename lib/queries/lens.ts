/**
 * The lens: for the draft that is being written, its deal, what it asks for, or what is missing in it. Asked anew with every
 * pause in typing, so it reads by key alone: the deal, the marks on the draft, the rep's newest examples.
 */
import type { LensSilence, LensView, NextAsk } from '../contract/views.ts';
import { isAsk } from '../domain/detector/judging.ts';
import { spokenIn } from '../domain/follow-up/spoken-in.ts';
import { builtInProcess } from '../domain/process/built-in.ts';
import { COMMITMENT_KINDS } from '../domain/rows/types.ts';
import type { Commitment, Judgement } from '../domain/rows/types.ts';
import { readText } from '../language/asks/analyse.ts';
import type { OwnExample } from '../language/asks/analyse.ts';
import { ReadingMemory } from '../language/asks/reading-memory.ts';
import type { TextReading } from '../language/asks/reading.ts';
import { ownOnPage } from '../matching/people/own.ts';
import { findDeal } from '../matching/ranking/rank.ts';
import { readMarks } from '../store/under-way/marks.ts';
import { clockOf } from './env.ts';
import type { Answer, QueryEnv } from './env.ts';
import { findsOf } from './lens/finds.ts';
import { nextAskTo } from './lens/next-ask-to.ts';
import { findOpenDraft } from './lens/open-draft.ts';
import type { OpenDraft } from './lens/open-draft.ts';
import { readDealFacts } from './read/deals/deal-facts.ts';
import type { DealFacts } from './read/deals/deal-facts.ts';
import { readPageFacts } from './read/match-facts.ts';
import { readOwnExamples } from './read/own-examples.ts';
import { suggestedIn } from './read/suggested-examples.ts';
import { SuggestedMemory } from './read/suggested-memory.ts';
import { all, known } from './read/reading.ts';
import { kindName } from './view/stage-marks.ts';

/** Letters of a greeting: nobody has begun to say anything yet. */
const SHORT = 30;

/** Of the draft: they give what reading anew would give, only sooner, and may be lost with the worker at any time. */
const memory = new ReadingMemory();
const suggested = new SuggestedMemory();

const NOBODY = { domains: [], addresses: [] };

export const answerLens: Answer<object, LensView | null> = (book, env) => {
  const guess = env.reading && findOpenDraft(env.reading, ownOnPage(env.reading, NOBODY));
  if (!guess) return known(null);
  return readPageFacts(book, guess.reading).then(({ own, facts }) => {
    const draft = findOpenDraft(guess.reading, ownOnPage(guess.reading, own)) ?? guess;
    const lookup = findDeal(draft.reading, own, facts, env.now());
    const dealId = lookup.state === 'shown' ? lookup.candidate.dealId : null;
    const isNobodys = lookup.state === 'silent' && lookup.why !== 'no-page';
    return all([
      dealId === null ? null : readDealFacts(book, dealId),
      draft.key === null ? [] : readMarks(book, draft.key),
      readOwnExamples(book),
    ]).then(([deal, marks, examples]) => lensView({ env, draft, deal, marks, examples, isNobodys }));
  });
};

interface LensSources {
  env: QueryEnv;
  draft: OpenDraft;
  deal: DealFacts | null;
  marks: Judgement[];
  examples: OwnExample[];
  /** The rep said so, or its thread is a list's or a robot's. */
  isNobodys: boolean;
}

function lensView(sources: LensSources): LensView {
  const { env, draft, deal, marks, examples } = sources;
  const { key, draftId, subject, several, canInsert, text } = draft;
  const process = deal?.process ?? builtInProcess(env.language);
  const clock = clockOf(env);
  const { next, other } = nextAskTo(deal, draft.addressed, spokenIn(text) ?? spokenIn(draft.answered), clock);
  const read = readText(text, {
    ...clock,
    first: isFirst(draft, deal),
    examples: [...suggestedIn(text, next, suggested), ...examples],
    memory,
  });
  const { found, rest } = findsOf({ sentences: read.sentences, marks, process, recorded: recordedFrom(key, deal) });
  const silent = whySilent(sources, read, found.length > 0);
  return {
    draft: { key, draftId, subject, several, canInsert },
    goesTo: other && { name: other.name },
    words: next?.text ?? null,
    deal: deal && { dealId: deal.deal.id, dealName: deal.deal.name, accountName: deal.account.name },
    silent,
    found: silent === null ? found : [],
    rest: silent === null ? rest : [],
    missing: silent === null ? missingIn(found, next) : null,
    kinds: COMMITMENT_KINDS.map((kind) => ({ kind, name: kindName(process, kind) })),
  };
}

function whySilent({ draft, isNobodys }: LensSources, read: TextReading, finds: boolean): LensSilence | null {
  const text = draft.text.trim();
  if (text === '') return 'empty';
  if (draft.internal) return 'internal';
  if (isNobodys) return 'none';
  if (finds) return null;
  if (text.length < SHORT) return 'short';
  if (read.language === null) return 'language';
  if (read.thanks) return 'thanks';
  if (read.scheduling) return 'scheduling';
  return null;
}

/** Nothing was ever exchanged or asked: what would be politeness later, asks for interest here. */
function isFirst(draft: OpenDraft, deal: DealFacts | null): boolean {
  if (draft.answers) return false;
  return deal === null || (deal.lastExchangeAt === null && deal.commitments.every(({ state }) => state === 'to-ask'));
}

function recordedFrom(key: string | null, deal: DealFacts | null): Commitment[] {
  const rows = deal?.commitments ?? [];
  return rows.filter(({ messageKey, state }) => key !== null && messageKey === key && state !== 'withdrawn');
}

/** The next ask, unless the draft asks for just that or the rep has put it off. */
function missingIn(found: LensView['found'], next: NextAsk | null): NextAsk | null {
  if (!next || next.snoozedUntil !== null) return null;
  return found.some(({ label, kind }) => isAsk(label) && kind === next.kind) ? null : next;
}
