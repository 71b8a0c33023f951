/** Finds the deal of a page: a remembered choice, else a clear winner, else a question, else an offer. */
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { addressForms } from '../domains/address.ts';
import { UNSAID, WEIGHT, weighDeal } from './evidence.ts';
import { gatherClues } from './page-clues.ts';
import { findLookAlike } from '../domains/look-alike.ts';
import { SHOWN, isAhead, isLaterOf } from './ahead.ts';
import { askedOrder } from './asked-order.ts';
import { hintKeysOf } from './hint-keys.ts';
import { offerDeal } from './offer.ts';
import { ownOnPage } from '../people/own.ts';
import { readFocus } from '../focus/read-focus.ts';
import { isOwnProfile, whySilent } from '../focus/silence.ts';
import { choiceScope } from './thread-key.ts';
import type { Evidence } from './evidence.ts';
import type { MatchFacts } from './facts.ts';
import type { Focus } from '../focus/focus.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { Candidate, DealLookup, MatchReason } from '../../contract/views.ts';
import type { Deal, Instant, ThreadChoice } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';

export type { MatchFacts } from './facts.ts';

const MOST_CANDIDATES = 6;

function candidateOf(evidence: Evidence, facts: MatchFacts, extra: readonly MatchReason[] = []): Candidate {
  const { deal, account, score, reasons } = evidence;
  return {
    dealId: deal.id,
    dealName: deal.name,
    accountId: account.id,
    accountName: account.name,
    stageName: facts.stageNames[deal.id] ?? '',
    outcome: deal.outcome,
    score: Math.round(score * 10) / 10,
    reasons: [...extra, ...reasons],
  };
}

function weighAll(focus: Focus, facts: MatchFacts, now: Instant): Evidence[] {
  const clues = gatherClues(focus, facts);
  const accounts = new Map(facts.accounts.map((account) => [account.id, account]));
  const found = facts.deals.flatMap((deal) => {
    const account = accounts.get(deal.accountId);
    const evidence = account ? weighDeal(clues, deal, account, now) : null;
    return evidence ? [evidence] : [];
  });
  return found.toSorted(
    (a, b) =>
      Number(a.suggested) - Number(b.suggested) ||
      b.score - a.score ||
      b.deal.updatedAt - a.deal.updatedAt ||
      (a.deal.id < b.deal.id ? -1 : 1),
  );
}

/** Those that are listed, and whether there are others. */
function fewOf(all: readonly Evidence[]): { few: readonly Evidence[]; more: { more?: true } } {
  return { few: all.slice(0, MOST_CANDIDATES), more: all.length > MOST_CANDIDATES ? { more: true } : {} };
}

/** Said only where it told two candidates apart. */
function orderReasons(winner: Evidence, others: readonly Evidence[]): MatchReason[] {
  const closed = others.filter(({ deal }) => deal.closed === 1);
  if (closed.length === 0) return [];
  if (winner.deal.closed === 0) return [{ kind: 'open', value: '' }];
  const later = closed.some((rival) => isLaterOf(winner, rival));
  return later ? [{ kind: 'recent', value: civilDateOf(winner.deal.updatedAt) }] : [];
}

function chooseDeal(ranked: readonly Evidence[]): Evidence | null {
  const [winner, ...others] = ranked;
  if (!winner || winner.suggested || winner.direct < SHOWN) return null;
  return others.every((rival) => rival.suggested || isAhead(winner, rival)) ? winner : null;
}

/** Mail that reached us by a list or blind copy: whoever wrote it, they may not have meant this deal. */
function isDistant({ oneWay, newest }: Focus): boolean {
  return oneWay && newest !== null && !newest.toUs;
}

/** A deal that was created here is chosen here with it, in the same moment. */
function whyRemembered({ id, at }: ThreadChoice, deal: Deal): MatchReason {
  return at === deal.createdAt ? { kind: 'created', value: '' } : { kind: 'remembered', value: choiceScope(id) };
}

function remembered(
  deal: Deal,
  choice: ThreadChoice,
  ranked: readonly Evidence[],
  facts: MatchFacts,
): Candidate | null {
  const account = facts.accounts.find(({ id }) => id === deal.accountId);
  if (!account) return null;
  const known = ranked.find((evidence) => evidence.deal.id === deal.id);
  const evidence = known ?? { ...UNSAID, deal, account, score: WEIGHT.part };
  return candidateOf(evidence, facts, [whyRemembered(choice, deal)]);
}

/** The rep's own choice for what is on screen; `null` = none, or its deal is gone. */
function chosen(focus: Focus, ranked: readonly Evidence[], own: OwnIdentity, facts: MatchFacts): DealLookup | null {
  if (facts.choice === null) return null;
  const { dealId } = facts.choice;
  if (dealId === null) return { state: 'silent', why: 'chosen' };
  const deal = facts.deals.find((one) => one.id === dealId);
  const candidate = deal ? remembered(deal, facts.choice, ranked, facts) : null;
  if (!candidate) return null;
  const { few, more } = fewOf(ranked.filter((evidence) => evidence.deal.id !== dealId && !evidence.suggested));
  return {
    state: 'shown',
    candidate,
    others: few.map((evidence) => candidateOf(evidence, facts)),
    ...more,
    remembered: true,
    lookAlike: findLookAlike(focus, facts.accounts, own),
  };
}

/** What the rep chose for the last thread of the same people, while that deal is open. */
function hinted(ranked: readonly Evidence[], { hints, deals, accounts }: MatchFacts): Evidence | null {
  for (const { dealId } of hints.toSorted((a, b) => b.at - a.at)) {
    const known = ranked.find((evidence) => evidence.deal.id === dealId);
    const deal = known?.deal ?? deals.find(({ id }) => id === dealId);
    const account = known?.account ?? accounts.find(({ id }) => id === deal?.accountId);
    if (!deal || !account || deal.closed === 1) continue;
    const evidence = known ?? { ...UNSAID, deal, account, score: WEIGHT.suggestion };
    return { ...evidence, reasons: [{ kind: 'hinted', value: '' }, ...evidence.reasons] };
  }
  return null;
}

function weigh(ranked: readonly Evidence[], focus: Focus, own: OwnIdentity, facts: MatchFacts): DealLookup {
  const lookAlike = findLookAlike(focus, facts.accounts, own);
  const hint = hinted(ranked, facts);
  const found = isDistant(focus) ? null : chooseDeal(ranked);
  // The rep saw it otherwise the last time: only a subject that tells them apart is clearer than that.
  const winner = !hint || hint.deal.id === found?.deal.id || (found && found.named > hint.named) ? found : null;
  const firm = ranked.filter(({ suggested }) => !suggested);
  // A name is easily copied: beside a look-alike address it suggests nothing.
  const named = ranked.filter(
    ({ account, reasons }) => account.name !== lookAlike?.accountName || reasons.some(({ kind }) => kind === 'kin'),
  );
  const { few, more } = fewOf((firm.length > 0 ? firm : named).filter((evidence) => evidence !== winner));
  const others = (winner ? few : askedOrder(few, hint)).map((evidence) => candidateOf(evidence, facts));
  if (winner) {
    const candidate = candidateOf(winner, facts, []);
    candidate.reasons.push(...orderReasons(winner, few));
    return { state: 'shown', candidate, others, ...more, remembered: false, lookAlike };
  }
  if (others.length > 0) return { state: 'ask', candidates: others, ...more, lookAlike };
  if (focus.passedOn) return { state: 'silent', why: focus.passedOn === 'by-us' ? 'internal' : 'newsletter' };
  if (isDistant(focus)) return { state: 'silent', why: 'list' };
  const offer = offerDeal(focus, facts);
  return offer ? { state: 'offer', offer, lookAlike } : { state: 'silent', why: 'no-page' };
}

/** Nothing on a page that should have something: say which facts could not be read. */
function unreadable(reading: PageReading, focus: Focus): DealLookup | null {
  const empty =
    focus.about === 'nothing' || (focus.people.length === 0 && focus.company === null && focus.colleagues === 0);
  const matters =
    !reading.kind.endsWith('-other') && !reading.kind.endsWith('-list') && reading.kind !== 'gmail-compose';
  return empty && matters && reading.missing.length > 0 ? { state: 'unreadable', missing: reading.missing } : null;
}

/** Pure and quick; `facts` holds what the store has for `lookupKeys(reading, own)`. */
export function findDeal(reading: PageReading, own: OwnIdentity, facts: MatchFacts, now: Instant): DealLookup {
  if (!reading.settled) return { state: 'reading' };
  const us = ownOnPage(reading, own);
  const focus = readFocus(reading, us);
  const ranked = weighAll(focus, facts, now);
  const choice = chosen(focus, ranked, us, facts);
  if (choice) return choice;
  const problem = unreadable(reading, focus);
  if (problem) return problem;
  if (reading.context.site === 'linkedin' && focus.about === 'person' && isOwnProfile(reading.context))
    return { state: 'silent', why: 'self' };
  const inDeal = new Set(facts.parts.map(({ contactId }) => contactId));
  const hints = new Set(facts.hints.map(({ id }) => id));
  const known = (email: string) =>
    hintKeysOf({ emails: [email], linkedinIds: [] }).some((key) => hints.has(key)) ||
    facts.contacts.some(
      ({ id, emails }) => inDeal.has(id) && addressForms(email).some((form) => emails.includes(form)),
    );
  const why = whySilent(focus, known);
  return why ? { state: 'silent', why } : weigh(ranked, focus, us, facts);
}
