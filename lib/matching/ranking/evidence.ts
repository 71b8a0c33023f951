/**
 * What speaks for a deal, strongest first: a person of the deal on the page; the account's people and domain; then what
 * only tells deals of one account apart: words of the deal's name, open, recent. Names of people and companies are
 * suggestions: they are asked about and never shown by themselves.
 */
import { hasDomain } from '../domains/address.ts';
import { isKin } from '../domains/kin.ts';
import { dealWords } from './subject-words.ts';
import type { KnownPerson, PageClues } from './page-clues.ts';
import type { Focus } from '../focus/focus.ts';
import type { MatchReason } from '../../contract/views.ts';
import type { Account, Deal, Instant } from '../../domain/rows/types.ts';

export const WEIGHT = {
  /** A person who takes part in this deal. */
  part: 100,
  /** A contact of the account who is in no deal, an address at its domain, its LinkedIn page. */
  account: 60,
  /** A contact of the account who takes part in another of its deals. */
  elsewhere: 25,
  suggestion: 15,
  subject: 30,
  open: 10,
  recent: 5,
  /** The counterpart writes from the account's own domain: tells the deals of somebody who has moved apart. */
  home: 6,
  /** For each further person of the deal, up to three. */
  further: 4,
} as const;
const RECENT_MS = 180 * 86_400_000;
const MOST_REASONS = 4;

export interface Evidence {
  deal: Deal;
  account: Account;
  /** Strength of who is on the page; the rest only orders. */
  direct: number;
  /** Of the person who speaks for it most. */
  closeness: number;
  /** Nothing but names. */
  suggested: boolean;
  score: number;
  /** Of the score, what the page says: the rest is how the deal stands. */
  said: number;
  /** When the counterpart was heard from in it: 0 = never, `null` = they take no part in it. */
  heard: Instant | null;
  /** How much the subject speaks for it. */
  named: number;
  /** The subject names the account: says something only against deals of others. */
  accountNamed: boolean;
  /** Who speaks for it, by their place on the page, and how strongly. */
  speakers: ReadonlyMap<number, number>;
  /** The counterpart writes from the account's own domain. */
  atHome: boolean;
  reasons: MatchReason[];
}

/** What they have in common who speak for nothing. */
export const UNSAID = {
  direct: 0,
  closeness: 0,
  named: 0,
  accountNamed: false,
  speakers: new Map<number, number>(),
  atHome: false,
  suggested: false,
  said: 0,
  heard: null,
  reasons: [],
} satisfies Partial<Evidence>;

interface Clue {
  strength: number;
  closeness: number;
  reason: MatchReason;
  suggestion: boolean;
}

function clue(
  weight: number,
  closeness: number,
  kind: Exclude<MatchReason['kind'], 'remembered'>,
  value: string,
  suggestion = false,
): Clue {
  return { strength: weight * closeness, closeness, reason: { kind, value }, suggestion };
}

function contactClues({ person, known, byEmail }: KnownPerson, deal: Deal): Clue[] {
  const kind = byEmail ? 'address' : 'linkedin';
  return known.flatMap(({ contact, deals }) => {
    const value = byEmail ? (person.email ?? '') : contact.name;
    const weight = deals.has(deal.id) ? WEIGHT.part : deals.size > 0 ? WEIGHT.elsewhere : WEIGHT.account;
    return deals.has(deal.id) || contact.accountId === deal.accountId
      ? [clue(weight, person.closeness, kind, value)]
      : [];
  });
}

function accountClue({ person, domain, desk }: KnownPerson, account: Account): Clue | null {
  if (domain !== null && desk === null && hasDomain(account, domain))
    return clue(WEIGHT.account, person.closeness, 'domain', domain);
  if (person.companyKey !== null && account.linkedinKeys.includes(person.companyKey))
    return clue(WEIGHT.account, person.closeness, 'company', person.companyName ?? person.companyKey);
  return null;
}

/**
 * The same name under an address that says nothing about where they work; the same company name; a desk of theirs, or
 * their name under the ending of another country.
 */
function suggestionClue(
  { person, namesakes, domain, companyNameKey }: KnownPerson,
  deal: Deal,
  account: Account,
): Clue | null {
  const namesake = namesakes.find(({ contact, deals }) => deals.has(deal.id) || contact.accountId === account.id);
  if (namesake) return clue(WEIGHT.suggestion, person.closeness, 'name', namesake.contact.name, true);
  if (domain !== null && hasDomain(account, domain))
    return clue(WEIGHT.suggestion, person.closeness, 'domain', domain, true);
  if (domain !== null && account.domains.some((known) => isKin(domain, known)))
    return clue(WEIGHT.suggestion, person.closeness, 'kin', domain, true);
  const sameCompany = companyNameKey !== '' && companyNameKey === account.nameKey;
  return sameCompany
    ? clue(WEIGHT.suggestion, person.closeness, 'company', person.companyName ?? account.name, true)
    : null;
}

function personClue(person: KnownPerson, deal: Deal, account: Account, passedOn: Focus['passedOn']): Clue | null {
  const firm = [...contactClues(person, deal), accountClue(person, account)].filter((found) => found !== null);
  const best = firm.toSorted((a, b) => b.strength - a.strength)[0];
  // They are not on the mail itself, and the rep is told so.
  const value = person.person.email ?? '';
  if (best && passedOn === 'by-us') return { ...best, reason: { kind: 'forwarded', value } };
  if (best && person.person.mentioned)
    return clue(WEIGHT.suggestion, person.person.closeness, 'mentioned', value, true);
  return best ?? suggestionClue(person, deal, account);
}

/** The page's own company; or a name in the signature, or spelled by the domain where the account has none yet. */
function companyClues({ focus: { company }, written, spelled }: PageClues, account: Account): Clue[] {
  const clues: Clue[] = [];
  if (company?.keys.some((key) => account.linkedinKeys.includes(key)))
    clues.push(clue(WEIGHT.account, 1, 'company', company.name ?? account.name));
  if (company?.domain && hasDomain(account, company.domain))
    clues.push(clue(WEIGHT.account, 1, 'domain', company.domain));
  if (written.has(account.nameKey) || (account.domains.length === 0 && spelled.has(account.nameKey)))
    clues.push(clue(WEIGHT.suggestion, 1, 'company', account.name, true));
  return clues;
}

function subjectClue({ subject }: PageClues, deal: Deal, account: Account): Clue | null {
  const words = dealWords(deal.name, account.name);
  const shared = words.filter((word) => subject.has(word));
  if (shared.length === 0) return null;
  return clue((WEIGHT.subject * shared.length) / Math.max(2, words.length), 1, 'subject', shared.join(' '));
}

/** A desk for bills or jobs that the book does not know speaks for the deal that its subject names, and for no other. */
function isMute({ desk, known }: KnownPerson, subject: Clue | null): boolean {
  return desk === 'other' && known.length === 0 && subject === null;
}

/** By the first word of its name, as it is called in passing. */
function isNamed({ subject }: PageClues, { nameKey }: Account): boolean {
  const [first = ''] = nameKey.split(' ');
  return first.length > 2 && subject.has(first);
}

function isAtHome([counterpart]: readonly KnownPerson[], account: Account): boolean {
  const domain = counterpart?.domain ?? null;
  return domain !== null && hasDomain(account, domain);
}

function joinReasons(clues: readonly Clue[]): MatchReason[] {
  const order = clues.toSorted((a, b) => b.strength - a.strength).map(({ reason }) => reason);
  const byText = new Map(order.map((reason) => [`${reason.kind} ${reason.value}`, reason]));
  return [...byText.values()].slice(0, MOST_REASONS);
}

function orderOf(deal: Deal, now: Instant): number {
  const age = Math.max(0, now - deal.updatedAt) / RECENT_MS;
  return (deal.closed === 0 ? WEIGHT.open : 0) + WEIGHT.recent * Math.max(0, 1 - age);
}

/** By the closest person on the page: who else is on it may have been heard from about anything. */
function heardIn([counterpart]: readonly KnownPerson[], deal: Deal): Instant | null {
  const times = (counterpart?.known ?? []).flatMap(({ deals }) => deals.get(deal.id) ?? []);
  return times.length > 0 ? Math.max(...times) : null;
}

/** `null` = nothing on the page speaks for this deal. */
export function weighDeal(page: PageClues, deal: Deal, account: Account, now: Instant): Evidence | null {
  const subject = subjectClue(page, deal, account);
  const byPerson = page.people.map((person) =>
    isMute(person, subject) ? null : personClue(person, deal, account, page.focus.passedOn),
  );
  const clues = [...byPerson.filter((found) => found !== null), ...companyClues(page, account)];
  const firm = clues.filter(({ suggestion }) => !suggestion);
  const counted = firm.length > 0 ? firm : clues;
  const best = counted.toSorted((a, b) => b.strength - a.strength)[0];
  if (!best) return null;
  const further = Math.min(3, Math.max(0, firm.length - 1)) * WEIGHT.further;
  const atHome = isAtHome(page.people, account);
  const said = best.strength + further + (subject?.strength ?? 0);
  return {
    deal,
    account,
    direct: best.strength,
    closeness: best.closeness,
    suggested: firm.length === 0,
    named: subject?.strength ?? 0,
    accountNamed: isNamed(page, account),
    speakers: new Map(byPerson.flatMap((found, at) => (found && !found.suggestion ? [[at, found.strength]] : []))),
    atHome,
    score: said + orderOf(deal, now) + (atHome ? WEIGHT.home : 0),
    said,
    heard: heardIn(page.people, deal),
    reasons: [...joinReasons(counted), ...(subject ? [subject.reason] : [])],
  };
}
