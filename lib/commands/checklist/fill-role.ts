/** Says who fills a role, or that this person no longer does. */
import type { DealPerson } from '../../domain/rows/types.ts';
import { findContact, findDeal } from '../find-rows.ts';
import { joinDeal } from '../people/join-person.ts';
import { refuse } from '../refusal.ts';
import { leaveRoles } from '../people/remove-person.ts';
import { findInProcess } from './set-element.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';
import { writeElement } from './write-element.ts';

export const fillRole: Verb<'fill-role'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const contact = await findContact(work, args.contactId);
  const { element, left } = await findInProcess(work, deal, args.elementKey);
  if (element.group !== 'people') refuse('not-allowed');
  const { part } = await joinDeal(work, deal, contact.id);
  const others = part.roles.filter((role) => role !== element.key);
  const next: DealPerson = { ...part, roles: args.filled ? [...others, element.key] : others };
  await work.rows.write('dealPerson', next);
  if (args.filled) {
    const done = { state: 'done', reason: null, why: '', late: left } as const;
    await writeElement(work, deal, element.key, (row) => (row.state === 'done' ? row : { ...row, ...done }));
  } else {
    await leaveRoles(work, deal, { ...part, roles: part.roles.includes(element.key) ? [element.key] : [] });
  }
  await touchDeal(work, deal.id);
  const said = args.filled ? 'done.role-filled' : 'done.role-emptied';
  return { said, values: { name: contact.name, role: element.text } };
};
