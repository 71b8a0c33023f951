/**
 * Goes through the mails in order of time. The first mail of an outside organisation makes its deal, with the people on
 * it; every later mail is measured. One organisation in five never gets a deal: its mails have none.
 *
 * The true deal of a mail is that of its counterpart (who wrote to us, or whom we wrote to first); where the counterpart
 * has none, the only deal whose organisation stands on the mail. A mail on which none of ours stands was sent to a list
 * and has none. A mail among ourselves has none either, unless it forwards one: then it is that one's author's.
 */
import { companyFromDomain, nameFromAddress } from '../../lib/domain/identity/names.ts';
import { readForwardedHeader } from '../../lib/language/forwarded.ts';
import { splitMail } from '../../lib/language/own-text.ts';
import { plainSubject } from '../../lib/matching/ranking/subject-words.ts';
import { counterpartOf, isUs, organisationOf, peopleOf } from './sides.ts';
import type { Mail } from './read-mails.ts';
import type { Us } from './sides.ts';
import type { MemoryBook } from './memory-book.ts';
import type { Deal, Id } from '../../lib/domain/rows/types.ts';
import type { Address } from '../../lib/page/context.ts';

/** A mail to be measured, with what is true of it. */
export interface Case {
  sort: string;
  mail: Mail;
  /** `null` = it has none: showing any is wrong. */
  truth: Id | null;
}

export interface Founded {
  organisation: string;
  deal: Deal;
  people: Address[];
}

export interface Walker {
  /** The case that the mail makes, `null` when it made a deal instead. Call in order of time. */
  next(mail: Mail): Case | null;
  founded(organisation: string): Founded | null;
}

/** Stable and blind to the mails: depends on the name's letters alone. */
function staysStranger(organisation: string): boolean {
  let sum = 7;
  for (const letter of organisation) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % 5 === 0;
}

function outsideOf(mail: Mail, us: Us): Map<string, Address[]> {
  const found = new Map<string, Address[]>();
  for (const person of peopleOf(mail)) {
    const organisation = isUs(person.email, us) ? null : organisationOf(person.email);
    if (organisation !== null) found.set(organisation, [...(found.get(organisation) ?? []), person]);
  }
  return found;
}

function companyName(organisation: string): string {
  return organisation.includes('@') ? nameFromAddress(organisation) : companyFromDomain(organisation);
}

/** People are kept as a rep would: by their shown name, or what the address spells. */
export function personOf({ name, email }: Address): { name: string; emails: string[] } {
  return { name: name && !name.includes('@') ? name : nameFromAddress(email), emails: [email] };
}

/** `onFound` is told of each new deal. */
export function walkMails(book: MemoryBook, us: Us, onFound: (founded: Founded) => void = () => {}): Walker {
  const deals = new Map<string, Founded>();
  const found = (organisation: string, people: Address[], mail: Mail) => {
    const company = companyName(organisation);
    const topic = plainSubject(mail.subject).slice(0, 60);
    const domains = organisation.includes('@') ? [] : [organisation];
    const each = [...new Map(people.map((person) => [person.email, personOf(person)])).values()];
    const deal = book.addDeal({ company, domains, dealName: topic || company, people: each, at: mail.at });
    const founded = { organisation, deal, people };
    deals.set(organisation, founded);
    onFound(founded);
  };
  const forwardedDeal = (mail: Mail): Id | null => {
    const author = /^\s*fwd?:/i.test(mail.subject) ? readForwardedHeader(splitMail(mail.text).rest).from[0] : undefined;
    return deals.get(organisationOf(author?.email ?? '') ?? '')?.deal.id ?? null;
  };
  const trueDeal = (mail: Mail, outside: Map<string, Address[]>): Id | null => {
    const counterpart = counterpartOf(mail, us);
    const main = counterpart && deals.get(organisationOf(counterpart.email) ?? '');
    if (main) return main.deal.id;
    const known = [...outside.keys()].flatMap((organisation) => deals.get(organisation) ?? []);
    return known.length === 1 ? (known[0]?.deal.id ?? null) : null;
  };
  return {
    founded: (organisation) => deals.get(organisation) ?? null,
    next(mail) {
      const outside = outsideOf(mail, us);
      const oursOnIt = peopleOf(mail).some(({ email }) => isUs(email, us));
      if (!oursOnIt) return { sort: 'to a list', mail, truth: null };
      const fresh = [...outside].filter(([name]) => !deals.has(name) && !staysStranger(name));
      const truth = outside.size === 0 ? forwardedDeal(mail) : trueDeal(mail, outside);
      for (const [organisation, people] of fresh) found(organisation, people, mail);
      if (fresh.length > 0) return null;
      return { sort: outside.size === 0 ? 'internal' : truth === null ? 'stranger' : 'known', mail, truth };
    },
  };
}
