/** What to look up for a page: exact keys only, and a bounded number of them, whoever stands on it. */
import { domainSkeletons } from '../../domain/identity/domain-skeleton.ts';
import { domainForms } from '../../domain/identity/domain-forms.ts';
import { addressForms, companyDomain, houseDomain, registrableDomain } from '../domains/address.ts';
import { isFreeMail } from '../domains/free-mail.ts';
import { isKin } from '../domains/kin.ts';
import { ownOnPage } from '../people/own.ts';
import { hintKeys } from './hint-keys.ts';
import { companyNamesOf, isAnonymous } from './page-clues.ts';
import { nameKeys } from '../people/person-name.ts';
import { readFocus } from '../focus/read-focus.ts';
import { tellingWords } from './subject-words.ts';
import { earlierKeysOf, threadKeyOf } from './thread-key.ts';
import type { Focus } from '../focus/focus.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { Account } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';

/** The most keys of each sort: the closest people come first, so a mail to thousands is looked up by its few that count. */
export const MOST_KEYS = {
  emails: 60,
  linkedinIds: 40,
  domains: 20,
  companies: 8,
  skeletonsOf: 8,
  names: 8,
  namesakes: 3,
  words: 12,
} as const;

export interface LookupKeys {
  threadKey: string | null;
  /** Keys under which a choice may stand, the first found wins; `threadKey` is the first. */
  choiceKeys: string[];
  /** Keys of hints: see `hint-keys`. */
  hintKeys: string[];
  /** For contacts: lower-case addresses. */
  emails: string[];
  /** For contacts: all id forms. */
  linkedinIds: string[];
  /** For contacts, as suggestions only: folded names (`foldText`). */
  personNames: string[];
  /**
   * For contacts: names of people with an address of a company, looked up where the address is not known. Somebody of that
   * name may be the same, at another company now: it says nothing of the deal, and the rep is asked.
   */
  namesakes: { email: string; names: string[] }[];
  /** For accounts: registrable domains that may stand for a company. */
  domains: string[];
  /** For accounts: LinkedIn company keys. */
  companyKeys: string[];
  /** For accounts, as suggestions only: `nameKey`. */
  companyNames: string[];
  /** For accounts, for warnings only: `skeletons`. */
  skeletons: string[];
  /** Telling words of the subject; nothing needs to be fetched for them. */
  subjectWords: string[];
}

/** Another country's house of the account stands on the page. */
export function isKinOf({ domains }: Pick<Account, 'domains'>, keys: LookupKeys): boolean {
  return keys.domains.some((domain) => domains.some((known) => isKin(domain, known)));
}

function few<T>(values: readonly (T | null)[], most: number): T[] {
  return [...new Set(values.filter((value) => value !== null))].slice(0, most);
}

/** A whole name of someone whose address says nothing: on LinkedIn, or free mail. */
function personNames(focus: Focus): string[] {
  const names = focus.people
    .filter(({ email, closeness }) => closeness > 0 && isAnonymous(email))
    .flatMap(({ name }) => nameKeys(name));
  return few(names, MOST_KEYS.names);
}

/** Of the closest alone. */
function namesakes({ people }: Focus): LookupKeys['namesakes'] {
  return people
    .filter(({ email, closeness }) => closeness > 0 && email !== null && companyDomain(email) !== null)
    .slice(0, MOST_KEYS.namesakes)
    .map(({ email, name }) => ({ email: email ?? '', names: nameKeys(name) }));
}

function lookAlikeKeys(focus: Focus, domains: readonly string[]): string[] {
  const all = [focus.company?.domain ?? null, ...focus.people.map(({ email }) => email && registrableDomain(email))];
  const unknown = few([...domains, ...all], MOST_KEYS.skeletonsOf).filter((domain) => !isFreeMail(domain));
  return [...new Set(unknown.flatMap(domainSkeletons))];
}

export function lookupKeys(reading: PageReading, own: OwnIdentity): LookupKeys {
  const whole = readFocus(reading, ownOnPage(reading, own));
  const focus = { ...whole, people: whole.people.slice(0, MOST_KEYS.emails) };
  const threadKey = threadKeyOf(reading);
  const emails = focus.people.flatMap(({ email }) => (email === null ? [] : [email]));
  const personal = few([focus.company?.domain ?? null, ...emails.map(companyDomain)], MOST_KEYS.domains);
  const domains = few([...personal, ...emails.map(houseDomain)], MOST_KEYS.domains);
  const names = companyNamesOf(focus, personal);
  return {
    threadKey,
    choiceKeys: [...(threadKey === null ? [] : [threadKey]), ...earlierKeysOf(reading)],
    hintKeys: hintKeys(focus),
    emails: few(emails.flatMap(addressForms), MOST_KEYS.emails),
    linkedinIds: few(
      focus.people.flatMap((person) => person.linkedinIds),
      MOST_KEYS.linkedinIds,
    ),
    personNames: personNames(focus),
    namesakes: namesakes(focus),
    domains: few(domains.flatMap(domainForms), MOST_KEYS.domains),
    companyKeys: few(
      [...(focus.company?.keys ?? []), ...focus.people.map((person) => person.companyKey)],
      MOST_KEYS.companies,
    ),
    companyNames: few([...names.written, ...names.spelled], MOST_KEYS.companies),
    skeletons: lookAlikeKeys(focus, domains),
    subjectWords: tellingWords(focus.subject ?? '', MOST_KEYS.words),
  };
}
