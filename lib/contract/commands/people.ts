/** What commands say of accounts and contacts. */
import * as v from 'valibot';
import { level } from '../choices.ts';
import { email, id, instant, keys, line, name } from './values.ts';

export const person = v.strictObject({
  /** Absent = a new contact. */
  contactId: v.optional(v.nullable(id)),
  name,
  email: v.optional(v.nullable(email)),
  linkedinIds: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)), []),
  title: v.optional(v.nullable(line)),
  level: v.optional(level),
  /** They wrote on the page that they were found on. */
  heardAt: v.optional(instant),
});

export const peopleArgs = {
  'edit-account': v.strictObject({
    accountId: id,
    name: v.optional(name),
    domains: v.optional(keys),
    linkedinKeys: v.optional(keys),
  }),
  'add-person': v.strictObject({ dealId: id, person }),
  'edit-contact': v.strictObject({
    contactId: id,
    name: v.optional(name),
    emails: v.optional(v.pipe(v.array(email), v.maxLength(20))),
    linkedinIds: v.optional(keys),
    title: v.optional(v.nullable(line)),
    level: v.optional(level),
  }),
  /** Takes the person out of the deal; the contact stays. */
  'remove-person': v.strictObject({ dealId: id, contactId: id }),
  'delete-contact': v.strictObject({ contactId: id }),
} as const;
