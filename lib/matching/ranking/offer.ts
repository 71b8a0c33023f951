/** The account and deal that would be made from a page that belongs to none. */
import { companyFromDomain, companyNameKey } from '../../domain/identity/names.ts';
import { readSignature } from '../../language/signature.ts';
import { employerDomain, hasDomain, isAutomated, isListAddress, isRoleAddress } from '../domains/address.ts';
import { findContact, offerPerson } from '../people/page-people.ts';
import { presentName } from '../people/person-name.ts';
import { plainSubject, tellingWords } from './subject-words.ts';
import type { MatchFacts } from './facts.ts';
import type { Focus, PagePerson } from '../focus/focus.ts';
import type { DealOffer } from '../../contract/views.ts';
import type { Account } from '../../domain/rows/types.ts';

const MOST_PEOPLE = 20;
const LONGEST_NAME = 80;

/** What is known of the company behind the page, before anybody confirms it. */
interface Company {
  name: string;
  domain: string | null;
  keys: string[];
}

/** "acme" as the domain spells it, or "Acme Tools GmbH" as the signature does, where both mean the same. */
function bestName(spelled: string, written: string | null): string {
  if (written === null) return spelled;
  const [a, b] = [spelled, written].map((name) => companyNameKey(name).replaceAll(' ', ''));
  return a && b && (b.startsWith(a) || a.startsWith(b)) ? written : spelled;
}

function companyBehind(focus: Focus, person: PagePerson | null): Company {
  if (focus.company) {
    const { name, keys, domain } = focus.company;
    return { name: name ?? (domain ? companyFromDomain(domain) : ''), domain, keys };
  }
  const domain = person?.email ? employerDomain(person.email) : null;
  const signed = focus.newest?.sender === person?.email ? readSignature(focus.newest?.signature ?? null).company : null;
  const written = person?.companyName ?? signed;
  const name = domain ? bestName(companyFromDomain(domain), written) : written;
  const keys = person?.companyKey ? [person.companyKey] : [];
  return { name: name ?? presentName(person?.name ?? null, person?.email ?? null), domain, keys };
}

/** An account that stands already: the counterpart's, or one that shares a domain, a page or the name. */
function standingAccount(
  company: Company,
  person: PagePerson | null,
  { accounts, contacts }: MatchFacts,
): Account | null {
  const contact = person && findContact(person, contacts);
  const key = companyNameKey(company.name);
  return (
    accounts.find(({ id }) => id === contact?.accountId) ??
    accounts.find((account) => company.domain !== null && hasDomain(account, company.domain)) ??
    accounts.find(({ linkedinKeys }) => company.keys.some((own) => linkedinKeys.includes(own))) ??
    accounts.find(({ nameKey }) => key !== '' && nameKey === key) ??
    null
  );
}

/** A second deal of an account needs a name of its own: the subject's words, where it has any. */
function nameDeal(accountName: string, account: Account | null, focus: Focus, facts: MatchFacts): string {
  const subject = plainSubject(focus.subject ?? '').slice(0, LONGEST_NAME);
  const first = !facts.deals.some((deal) => deal.accountId === account?.id);
  return first || tellingWords(subject).length === 0 ? accountName : subject;
}

/** A desk is no person. */
function isTheirs(person: PagePerson, first: PagePerson | null, { domain }: Company): boolean {
  if (person.email === null) return person === first;
  if (isRoleAddress(person.email)) return false;
  return person === first || (domain !== null && employerDomain(person.email) === domain);
}

/** `null` = the page names neither a person nor a company. */
export function offerDeal(focus: Focus, facts: MatchFacts): DealOffer | null {
  const reachable = focus.people.filter(({ email }) => email === null || !(isAutomated(email) || isListAddress(email)));
  const first = reachable.find(({ email }) => email !== null && employerDomain(email) !== null) ?? reachable[0] ?? null;
  if (first === null && focus.company === null) return null;
  const company = companyBehind(focus, first);
  const account = standingAccount(company, first, facts);
  const name = account?.name ?? company.name;
  if (name === '') return null;
  const theirs = reachable.filter((person) => isTheirs(person, first, company));
  return {
    accountId: account?.id ?? null,
    accountName: name,
    domains: company.domain ? [company.domain] : [],
    linkedinKeys: company.keys,
    dealName: nameDeal(name, account, focus, facts),
    origin: focus.begunByThem || (focus.newest?.toUs && focus.oneWay) ? 'they-asked' : 'we-opened',
    people: theirs.slice(0, MOST_PEOPLE).map((person) => offerPerson(person, focus, facts)),
  };
}
