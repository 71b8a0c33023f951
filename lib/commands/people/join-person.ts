/** Bringing people into the book and into a deal, each of them once. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import type { Contact, Deal, DealPerson, Id } from '../../domain/rows/types.ts';
import { addressSpellings } from '../../domain/identity/domain-forms.ts';
import { companyDomain, hasDomain } from '../../matching/domains/address.ts';
import { findContact } from '../find-rows.ts';
import { fullerPerson } from '../../matching/records/fuller-person.ts';
import { joined } from '../../matching/people/identities.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Work } from '../verb.ts';
import { newContact } from './new-rows.ts';

type PersonArgs = ParsedCommandArgs<'add-person'>['person'];

/** A contact with this address or one of these LinkedIn ids, whoever made it. */
async function knownContact(work: Work, person: PersonArgs): Promise<Contact | null> {
  if (person.contactId) return findContact(work, person.contactId);
  const { contacts } = work.book;
  const spelled = person.email ? addressSpellings(person.email) : [];
  const byEmail = spelled.length > 0 ? await contacts.where('emails').anyOf(spelled).first() : undefined;
  if (byEmail) return work.rows.read('contact', byEmail.id);
  if (person.linkedinIds.length === 0) return null;
  const byLinkedIn = await contacts.where('linkedinIds').anyOf(person.linkedinIds).first();
  return byLinkedIn ? work.rows.read('contact', byLinkedIn.id) : null;
}

/** What the page adds to what is known; a title or level that the rep has is never replaced. */
function enrich(contact: Contact, accountId: Id, person: PersonArgs, now: number): Contact {
  const { email, linkedinIds, title } = person;
  const found = { emails: email ? [email] : [], linkedinIds, title: title ?? null };
  const fuller = fullerPerson(contact, found, accountId);
  const level = contact.level ?? person.level ?? null;
  return fuller || level !== contact.level ? { ...(fuller ?? contact), level, updatedAt: now } : contact;
}

/** In the rep's word the same person as one who is known, and the new address is one of this company: they have moved. */
async function settle(work: Work, contact: Contact, accountId: Id, person: PersonArgs): Promise<Contact> {
  const { contactId, email, title } = person;
  const domain = email && contactId && !contact.emails.includes(email) ? companyDomain(email) : null;
  const account = domain && contact.accountId !== accountId ? await work.rows.read('account', accountId) : null;
  if (!domain || !account || !hasDomain(account, domain)) return contact;
  return { ...contact, accountId, title: title || contact.title };
}

function contactOf(work: Work, deal: Deal, person: PersonArgs): Contact {
  return {
    ...newContact(work, person.name, deal.accountId),
    emails: joined([], [person.email]),
    linkedinIds: joined([], person.linkedinIds),
    title: person.title || null,
    level: person.level ?? null,
    ...sampleOf(deal),
  };
}

/** Makes the contact or adds to the known one. `changed` is false when nothing new was said. */
export async function meetPerson(
  work: Work,
  deal: Deal,
  person: PersonArgs,
): Promise<{ contact: Contact; changed: boolean }> {
  const known = await knownContact(work, person);
  const contact = known
    ? enrich(await settle(work, known, deal.accountId, person), deal.accountId, person, work.now)
    : contactOf(work, deal, person);
  if (contact !== known) await work.rows.write('contact', contact);
  return { contact, changed: contact !== known };
}

/** Rows made here carry deal and contact in their id, so that no command can join a person twice. */
function partId(dealId: Id, contactId: Id): Id {
  return `${dealId}/${contactId}`;
}

export async function findPart(work: Work, dealId: Id, contactId: Id): Promise<DealPerson | null> {
  const part = await work.rows.read('dealPerson', partId(dealId, contactId));
  if (part) return part;
  const row = await work.book.dealPeople.where('[dealId+contactId]').equals([dealId, contactId]).first();
  return row ? work.rows.read('dealPerson', row.id) : null;
}

/** The contact's part in the deal, made when it has none. */
export async function joinDeal(work: Work, deal: Deal, contactId: Id): Promise<{ part: DealPerson; joined: boolean }> {
  const known = await findPart(work, deal.id, contactId);
  if (known) return { part: known, joined: false };
  const part: DealPerson = {
    id: partId(deal.id, contactId),
    dealId: deal.id,
    contactId,
    roles: [],
    lastHeardAt: null,
    ...sampleOf(deal),
  };
  await work.rows.write('dealPerson', part);
  return { part, joined: true };
}
