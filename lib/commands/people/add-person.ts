/** Adds a person to a deal; known ones are found by address or LinkedIn identity and join it. */
import { findDeal } from '../find-rows.ts';
import { hearFrom } from './hear-from.ts';
import { joinDeal, meetPerson } from './join-person.ts';
import { refuse } from '../refusal.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const addPerson: Verb<'add-person'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const { contact, changed } = await meetPerson(work, deal, args.person);
  const { joined } = await joinDeal(work, deal, contact.id);
  const { heardAt } = args.person;
  if (heardAt !== undefined) await hearFrom(work, deal, contact.id, Math.min(heardAt, work.now));
  if (!joined && !changed) refuse('duplicate', { contactId: contact.id });
  await touchDeal(work, deal.id);
  return {
    said: joined ? 'done.person-added' : 'done.person-enriched',
    values: { name: contact.name, deal: deal.name },
    created: contact.id,
  };
};
