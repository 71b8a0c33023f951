/** Takes a person out of a deal. The contact stays, and so does what was asked of them. */
import type { Deal, DealPerson } from '../../domain/rows/types.ts';
import { findContact, findDeal } from '../find-rows.ts';
import { findPart } from './join-person.ts';
import { refuse } from '../refusal.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';
import { writeElement } from '../checklist/write-element.ts';

/** Roles that nobody else fills are open again. */
export async function leaveRoles(work: Work, deal: Deal, part: DealPerson): Promise<void> {
  const others = await work.book.dealPeople.where('dealId').equals(deal.id).toArray();
  for (const key of part.roles) {
    if (others.some((other) => other.id !== part.id && other.roles.includes(key))) continue;
    await writeElement(work, deal, key, (row) => (row.state === 'done' ? { ...row, state: 'open', late: false } : row));
  }
}

export const removePerson: Verb<'remove-person'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const contact = await findContact(work, args.contactId);
  const part = (await findPart(work, deal.id, contact.id)) ?? refuse('not-found', { what: 'person' });
  await leaveRoles(work, deal, part);
  await work.rows.remove('dealPerson', part.id);
  await touchDeal(work, deal.id);
  return { said: 'done.person-removed', values: { name: contact.name, deal: deal.name } };
};
