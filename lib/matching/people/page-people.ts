/** The people on a page as they would be added to a deal: names made presentable, titles and levels suggested. */
import { foldText } from '../../domain/identity/names.ts';
import { suggestLevel } from '../../domain/honesty/level.ts';
import { readSignature } from '../../language/signature.ts';
import { addressForms, isAutomated, isListAddress } from '../domains/address.ts';
import { ownOnPage } from './own.ts';
import { presentName } from './person-name.ts';
import { readFocus } from '../focus/read-focus.ts';
import type { Focus, PagePerson } from '../focus/focus.ts';
import type { OwnIdentity } from './own.ts';
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

/** `contacts`, when given, tells who is known already. */
export function offerPerson(person: PagePerson, focus: Focus, contacts: readonly Contact[]): PersonOffer {
  const contact = findContact(person, contacts);
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
  };
}

/** Outside people who could be talked to, the most likely counterpart first; robots and lists are left out. */
export function peopleOnPage(
  reading: PageReading,
  own: OwnIdentity,
  contacts: readonly Contact[] = [],
): { outside: PersonOffer[]; colleagues: number } {
  const focus = readFocus(reading, ownOnPage(reading, own));
  // Whom a list or a tool leaves the name of alone could not be told from whoever has that name.
  const people = focus.people.filter(({ email }) =>
    email === null ? focus.passedOn === null : !(isAutomated(email) || isListAddress(email)),
  );
  return {
    outside: people.slice(0, MOST_PEOPLE).map((person) => offerPerson(person, focus, contacts)),
    colleagues: focus.colleagues,
  };
}
