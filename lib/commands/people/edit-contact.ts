import { findContact } from '../find-rows.ts';
import { given } from '../given.ts';
import { distinct, lowerCase } from '../../matching/people/identities.ts';
import type { Verb } from '../verb.ts';

export const editContact: Verb<'edit-contact'> = async (work, args) => {
  const contact = await findContact(work, args.contactId);
  const fields = given({
    name: args.name,
    emails: args.emails && lowerCase(args.emails),
    linkedinIds: args.linkedinIds && distinct(args.linkedinIds),
    title: args.title === '' ? null : args.title,
    level: args.level,
  });
  await work.rows.write('contact', { ...contact, ...fields, updatedAt: work.now });
  return { said: 'done.contact-edited', values: { name: fields.name ?? contact.name } };
};
