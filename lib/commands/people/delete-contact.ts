/** Deletes a person everywhere: out of deals and roles; commitments and exchanges stay without the name. */
import { hintKeysOf } from '../../matching/ranking/hint-keys.ts';
import { choiceKeyOfPerson } from '../../matching/ranking/thread-key.ts';
import type { Contact, Id } from '../../domain/rows/types.ts';
import { findContact } from '../find-rows.ts';
import { leaveRoles } from './remove-person.ts';
import type { Verb, Work } from '../verb.ts';

async function leaveDeals(work: Work, contactId: Id): Promise<number> {
  const parts = await work.book.dealPeople.where('contactId').equals(contactId).toArray();
  for (const part of parts) {
    const deal = await work.rows.read('deal', part.dealId);
    if (deal) await leaveRoles(work, deal, part);
    await work.rows.remove('dealPerson', part.id);
  }
  return parts.length;
}

async function leaveRecords(work: Work, contactId: Id): Promise<void> {
  for (const id of await work.book.commitments.where('contactId').equals(contactId).primaryKeys()) {
    const commitment = await work.rows.read('commitment', id);
    if (commitment) await work.rows.write('commitment', { ...commitment, contactId: null, updatedAt: work.now });
  }
  for (const id of await work.book.statements.where('contactId').equals(contactId).primaryKeys()) {
    const statement = await work.rows.read('statement', id);
    if (statement) await work.rows.write('statement', { ...statement, contactId: null });
  }
  for (const id of await work.book.exchanges.where('contactIds').equals(contactId).primaryKeys()) {
    const exchange = await work.rows.read('exchange', id);
    const others = exchange?.contactIds.filter((other) => other !== contactId) ?? [];
    if (exchange) await work.rows.write('exchange', { ...exchange, contactIds: others });
  }
}

/** What was chosen for their threads, or for them, stands under their addresses and profiles. */
async function forgetChoices(work: Work, contact: Contact): Promise<void> {
  const keys = [...hintKeysOf(contact), ...contact.linkedinIds.map(choiceKeyOfPerson)];
  for (const id of keys) if (await work.rows.read('threadChoice', id)) await work.rows.remove('threadChoice', id);
}

export const deleteContact: Verb<'delete-contact'> = async (work, args) => {
  const contact = await findContact(work, args.contactId);
  const deals = await leaveDeals(work, contact.id);
  await leaveRecords(work, contact.id);
  await forgetChoices(work, contact);
  await work.rows.remove('contact', contact.id);
  return { said: 'done.contact-deleted', values: { name: contact.name, deals: String(deals) } };
};
