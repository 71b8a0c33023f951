/** Finds the deal of a page: a remembered choice, else a clear winner, else a question, else an offer. */
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { addressForms } from '../domains/address.ts';
import { UNSAID, WEIGHT, weighDeal } from './evidence.ts';
import { gatherClues } from './page-clues.ts';
import { findLookAlike } from '../domains/look-alike.ts';
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

/** Least strength of who is on the page for a deal to be shown without asking. */
const SHOWN = 30;
/** A deal of the same account is out of the question when it is this far behind. */
const AHEAD = 9;
/** One of another account, when the people on the page speak for it less than this share as much, */
const RIVAL = 0.5;
/** or only read along while the counterpart speaks for the winner. */
const READS_ALONG = 0.4;
const LATER_MS = 30 * 86_400_000;
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

/** Of two deals that are over and equal in all else, the later one goes on. */
function isLaterOf({ deal, direct }: Evidence, rival: Evidence): boolean {
  const over = deal.closed === 1 && rival.deal.closed === 1;
  return over && direct >= rival.direct && deal.updatedAt - rival.deal.updatedAt >= LATER_MS;
}

/**
 * Who took part in a deal that is over may well write about the one that is open, there or where they are now, unless the
 * subject says otherwise.
 */
function isOpenBeside({ deal, account, named, atHome }: Evidence, rival: Evidence): boolean {
  if (deal.closed === 0 || rival.deal.closed === 1 || rival.named < named) return false;
  return rival.account.id === account.id || (rival.atHome && !atHome);
}

/** Whoever speaks for the rival speaks for the winner as much, and somebody else on the page for the winner alone. */
function isBacked(winner: Evidence, rival: Evidence): boolean {
  const shared = [...rival.speakers].every(([who, strength]) => strength <= (winner.speakers.get(who) ?? 0));
  const alone = [...winner.speakers].some(([who, strength]) => strength >= SHOWN && !rival.speakers.has(who));
  return rival.speakers.size > 0 && shared && alone;
}

function isAhead(winner: Evidence, rival: Evidence): boolean {
  if (isOpenBeside(winner, rival)) return false;
  const sameAccount = winner.account.id === rival.account.id;
  if (sameAccount) return winner.score - rival.score >= AHEAD || isLaterOf(winner, rival);
  if (rival.direct < winner.direct * RIVAL || rival.closeness <= winner.closeness * READS_ALONG) return true;
  return isBacked(winner, rival) || isOpenBeside(rival, winner);
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

function openFirst(asked: readonly Evidence[]): Evidence[] {
  const [first] = asked;
  return firstThose(asked, (evidence) => first !== undefined && isOpenBeside(first, evidence));
}

function firstThose(asked: readonly Evidence[], isFirst: (evidence: Evidence) => boolean): Evidence[] {
  return [...asked.filter(isFirst), ...asked.filter((evidence) => !isFirst(evidence))];
}

/** Whom several accounts know writes of the one that the subject names. It stays a question, and says why. */
function namedFirst(asked: readonly Evidence[]): Evidence[] {
  const telling = asked.some(({ accountNamed, suggested }) => !accountNamed && !suggested);
  if (!telling || !asked.some(({ accountNamed }) => accountNamed)) return [...asked];
  return firstThose(asked, ({ accountNamed }) => accountNamed).map((evidence) => {
    const reason: MatchReason = { kind: 'subject', value: evidence.account.name };
    return evidence.accountNamed ? { ...evidence, reasons: [reason, ...evidence.reasons] } : evidence;
  });
}

/**
 * Of those that the page does not tell apart, the one in which its counterpart was heard from last stands first. It says
 * so, and is asked about all the same: they may write about the other.
 */
function heardFirst(asked: readonly Evidence[]): Evidence[] {
  const [first] = asked;
  const [last, before] = asked
    .filter(({ said, heard, deal }) => heard !== null && said === first?.said && deal.closed === first.deal.closed)
    .toSorted((a, b) => Number(b.heard) - Number(a.heard));
  if (!last || !before || last.heard === before.heard) return [...asked];
  const reasons: MatchReason[] = [{ kind: 'heard', value: '' }, ...last.reasons];
  return [{ ...last, reasons }, ...asked.filter((evidence) => evidence !== last)];
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
  const others = ranked.filter((evidence) => evidence.deal.id !== dealId && !evidence.suggested);
  return {
    state: 'shown',
    candidate,
    others: others.slice(0, MOST_CANDIDATES).map((evidence) => candidateOf(evidence, facts)),
    remembered: true,
    lookAlike: findLookAlike(focus, facts.accounts, own),
  };
}

function weigh(ranked: readonly Evidence[], focus: Focus, own: OwnIdentity, facts: MatchFacts): DealLookup {
  const lookAlike = findLookAlike(focus, facts.accounts, own);
  const winner = isDistant(focus) ? null : chooseDeal(ranked);
  const firm = ranked.filter(({ suggested }) => !suggested);
  // A name is easily copied: beside a look-alike address it suggests nothing.
  const named = ranked.filter(
    ({ account, reasons }) => account.name !== lookAlike?.accountName || reasons.some(({ kind }) => kind === 'kin'),
  );
  const rest = (firm.length > 0 ? firm : named).filter((evidence) => evidence !== winner).slice(0, MOST_CANDIDATES);
  const others = (winner ? rest : namedFirst(heardFirst(openFirst(rest)))).map((evidence) =>
    candidateOf(evidence, facts),
  );
  if (winner) {
    const candidate = candidateOf(winner, facts, []);
    candidate.reasons.push(...orderReasons(winner, rest));
    return { state: 'shown', candidate, others, remembered: false, lookAlike };
  }
  if (others.length > 0) return { state: 'ask', candidates: others, lookAlike };
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
  const known = (email: string) =>
    facts.contacts.some(
      ({ id, emails }) => inDeal.has(id) && addressForms(email).some((form) => emails.includes(form)),
    );
  const why = whySilent(focus, known);
  return why ? { state: 'silent', why } : weigh(ranked, focus, us, facts);
}
