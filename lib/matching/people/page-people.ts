/** The people on a page as they would be added to a deal: names made presentable, titles and levels suggested. */
import { foldText } from '../../domain/identity/names.ts';
import { suggestLevel } from '../../domain/honesty/level.ts';
import { readSignature } from '../../language/signature.ts';
import { resemblance } from '../../domain/identity/domain-skeleton.ts';
import { addressForms, isAutomated, isListAddress, registrableDomain } from '../domains/address.ts';
import { isKin } from '../domains/kin.ts';
import { ownOnPage } from './own.ts';
import { nameKeys, presentName } from './person-name.ts';
import { readFocus } from '../focus/read-focus.ts';
import type { Focus, PagePerson } from '../focus/focus.ts';
import type { OwnIdentity } from './own.ts';
import type { MatchFacts } from '../ranking/facts.ts';
import type { PersonOffer } from '../../contract/views.ts';
import type { Contact } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';

const MOST_PEOPLE = 60;

/** The contact that a page person is, by exact address or LinkedIn identity. */
export function findContact(person: PagePerson, contacts: readonly Contact[]): Contact | null {
  const { email, linkedinIds } = person;
  const byEmail = (email === null ? [] : addressForms(email))
    .map((form) => contacts.find((contact) => contact.emails.includes(form)))
    .find(Boolean);
  return byEmail ?? contacts.find((contact) => contact.linkedinIds.some((id) => linkedinIds.includes(id))) ?? null;
}

/** The newest sender's signature speaks for that person alone, and only where it does not name somebody else. */
function titleOf(person: PagePerson, focus: Focus): string | null {
  if (person.title !== null || focus.newest?.sender !== person.email) return person.title;
  const { name, title } = readSignature(focus.newest.signature);
  const own = foldText(presentName(person.name, person.email)).split(' ');
  return name === null ||
    foldText(name)
      .split(' ')
      .some((word) => own.includes(word))
    ? title
    : null;
}

/** What the book has of people. */
export type Acquaintances = Pick<MatchFacts, 'contacts' | 'namesakes' | 'accounts'>;
const NOBODY: Acquaintances = { contacts: [], namesakes: [], accounts: [] };

/** The one contact of the same whole name, unless the address is one that could be taken for theirs. */
function namesakeOf(person: PagePerson, { contacts, namesakes, accounts }: Acquaintances): PersonOffer['same'] {
  const names = nameKeys(person.name);
  const found = new Set([...contacts, ...namesakes].filter(({ name }) => names.includes(foldText(name))));
  const [only, second] = found;
  if (!only || second) return undefined;
  const domain = person.email && registrableDomain(person.email);
  const isTaken = ({ emails }: Contact) =>
    emails.some((email) => {
      const theirs = registrableDomain(email) ?? '';
      return domain && resemblance(domain, theirs) !== null && !isKin(domain, theirs);
    });
  if (isTaken(only)) return undefined;
  const account = accounts.find(({ id }) => id === only.accountId);
  return { contactId: only.id, name: only.name, from: account?.name ?? only.emails[0] ?? only.title ?? '' };
}

/** `known` tells who is known already. */
export function offerPerson(person: PagePerson, focus: Focus, known: Acquaintances): PersonOffer {
  const contact = findContact(person, known.contacts);
  const same = contact ? undefined : namesakeOf(person, known);
  const title = titleOf(person, focus);
  const level = suggestLevel(title);
  return {
    contactId: contact?.id ?? null,
    name: contact?.name ?? presentName(person.name, person.email),
    email: person.email,
    linkedinIds: person.linkedinIds,
    title,
    level: contact?.level ?? level?.level ?? null,
    levelWhy: contact?.level ? null : (level?.why ?? null),
    ...(same ? { same } : {}),
    ...(person.wroteAt === null ? {} : { heardAt: person.wroteAt }),
  };
}

/** Outside people who could be talked to, the most likely counterpart first; robots and lists are left out. */
export function peopleOnPage(
  reading: PageReading,
  own: OwnIdentity,
  known: Acquaintances = NOBODY,
): { outside: PersonOffer[]; colleagues: number } {
  const focus = readFocus(reading, ownOnPage(reading, own));
  // Whom a list or a tool leaves the name of alone could not be told from whoever has that name.
  const people = focus.people.filter(({ email }) =>
    email === null ? focus.passedOn === null : !(isAutomated(email) || isListAddress(email)),
  );
  return {
    outside: people.slice(0, MOST_PEOPLE).map((person) => offerPerson(person, focus, known)),
    colleagues: focus.colleagues,
  };
}
