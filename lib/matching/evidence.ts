/**
 * What speaks for a deal, strongest first: a person of the deal on the page; the account's people and domain; then what
 * only tells deals of one account apart: words of the deal's name, open, recent. Names of people and companies are
 * suggestions: they are asked about and never shown by themselves.
 */
import { companyNameKey, foldText } from '../domain/names.ts';
import { companyDomain, registrableDomain } from './address.ts';
import { isFreeMail } from './free-mail.ts';
import { findContact } from './page-people.ts';
import { dealWords, tellingWords } from './subject-words.ts';
import type { MatchFacts } from './facts.ts';
import type { Focus, PagePerson } from './focus.ts';
import type { MatchReason } from '../contract/views.ts';
import type { Account, Contact, Deal, Instant } from '../domain/types.ts';

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
  /** For each further person of the deal, up to three. */
  further: 4,
} as const;
const RECENT_MS = 180 * 86_400_000;

export interface Evidence {
  deal: Deal;
  account: Account;
  /** Strength of who is on the page; the rest only orders. */
  direct: number;
  /** Nothing but names. */
  suggested: boolean;
  score: number;
  reasons: MatchReason[];
}

interface Clue {
  strength: number;
  reason: MatchReason;
  suggestion: boolean;
}

function clue(strength: number, kind: MatchReason['kind'], value: string, suggestion = false): Clue {
  return { strength, reason: { kind, value }, suggestion };
}

function contactClue(person: PagePerson, contact: Contact, deal: Deal, facts: MatchFacts): Clue | null {
  const own = facts.parts.filter((part) => part.contactId === contact.id);
  const byEmail = person.email !== null && contact.emails.includes(person.email);
  const kind = byEmail ? 'address' : 'linkedin';
  const value = byEmail ? (person.email ?? '') : contact.name;
  if (own.some((part) => part.dealId === deal.id)) return clue(WEIGHT.part * person.closeness, kind, value);
  if (contact.accountId !== deal.accountId) return null;
  return clue((own.length > 0 ? WEIGHT.elsewhere : WEIGHT.account) * person.closeness, kind, value);
}

function accountClue(person: PagePerson, account: Account): Clue | null {
  const domain = person.email === null ? null : companyDomain(person.email);
  if (domain !== null && account.domains.includes(domain))
    return clue(WEIGHT.account * person.closeness, 'domain', domain);
  if (person.companyKey !== null && account.linkedinKeys.includes(person.companyKey))
    return clue(WEIGHT.account * person.closeness, 'company', person.companyName ?? person.companyKey);
  return null;
}

/** The same name under an address that says nothing about where they work; the same company name. */
function suggestionClue(person: PagePerson, deal: Deal, account: Account, facts: MatchFacts): Clue | null {
  const anonymous = person.email === null || isFreeMail(registrableDomain(person.email) ?? '');
  const name = person.name === null ? '' : foldText(person.name);
  const namesake = facts.contacts.find((contact) => name.includes(' ') && foldText(contact.name) === name);
  const inDeal = facts.parts.some((part) => part.contactId === namesake?.id && part.dealId === deal.id);
  if (anonymous && namesake && (inDeal || namesake.accountId === account.id))
    return clue(WEIGHT.suggestion * person.closeness, 'name', namesake.name, true);
  const company = person.companyName;
  return company !== null && companyNameKey(company) === account.nameKey
    ? clue(WEIGHT.suggestion * person.closeness, 'company', company, true)
    : null;
}

function personClue(person: PagePerson, deal: Deal, account: Account, facts: MatchFacts): Clue | null {
  const contact = findContact(person, facts.contacts);
  const clues = [
    contact && contactClue(person, contact, deal, facts),
    accountClue(person, account),
    suggestionClue(person, deal, account, facts),
  ].filter((found) => found !== null);
  return clues.toSorted((a, b) => b.strength - a.strength)[0] ?? null;
}

/** The page's own company; or a name in the signature or spelled by an unknown domain. */
function companyClues({ company }: Focus, account: Account, companyNames: readonly string[]): Clue[] {
  const clues: Clue[] = [];
  if (company?.keys.some((key) => account.linkedinKeys.includes(key)))
    clues.push(clue(WEIGHT.account, 'company', company.name ?? account.name));
  if (company?.domain && account.domains.includes(company.domain))
    clues.push(clue(WEIGHT.account, 'domain', company.domain));
  if (companyNames.includes(account.nameKey)) clues.push(clue(WEIGHT.suggestion, 'company', account.name, true));
  return clues;
}

function subjectClue(focus: Focus, deal: Deal, account: Account): Clue | null {
  const subject = new Set(tellingWords(focus.subject ?? ''));
  const words = dealWords(deal.name, account.name);
  const shared = words.filter((word) => subject.has(word));
  if (shared.length === 0) return null;
  return clue((WEIGHT.subject * shared.length) / Math.max(2, words.length), 'subject', shared.join(' '));
}

function joinReasons(clues: readonly Clue[]): MatchReason[] {
  const seen = new Set<string>();
  const order = clues.toSorted((a, b) => b.strength - a.strength).map(({ reason }) => reason);
  return order.filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`)).slice(0, 4);
}

/** `null` = nothing on the page speaks for this deal. */
export function weighDeal(
  focus: Focus,
  deal: Deal,
  account: Account,
  facts: MatchFacts,
  companyNames: readonly string[],
  now: Instant,
): Evidence | null {
  const people = focus.people
    .filter(({ closeness }) => closeness > 0)
    .map((person) => personClue(person, deal, account, facts))
    .filter((found) => found !== null);
  const clues = [...people, ...companyClues(focus, account, companyNames)];
  const firm = clues.filter(({ suggestion }) => !suggestion);
  const best = Math.max(0, ...(firm.length > 0 ? firm : clues).map(({ strength }) => strength));
  if (best === 0) return null;
  const subject = subjectClue(focus, deal, account);
  const further = Math.min(3, Math.max(0, firm.length - 1)) * WEIGHT.further;
  const age = Math.max(0, now - deal.updatedAt) / RECENT_MS;
  const order = (deal.closed === 0 ? WEIGHT.open : 0) + WEIGHT.recent * Math.max(0, 1 - age);
  return {
    deal,
    account,
    direct: best,
    suggested: firm.length === 0,
    score: best + further + (subject?.strength ?? 0) + order,
    reasons: [...joinReasons(firm.length > 0 ? firm : clues), ...(subject ? [subject.reason] : [])],
  };
}
