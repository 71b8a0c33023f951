/** One person who was in the book twice: deals, roles, commitments, exchanges and what they said come together. */
import type { Id } from '../../domain/rows/types.ts';
import { findAccount, findContact } from '../find-rows.ts';
import { given } from '../given.ts';
import { distinct } from '../../matching/people/identities.ts';
import type { Verb, Work } from '../verb.ts';
import { ownUnlessBoth, refuseItself, repoint } from './repoint.ts';

/** Where both are in a deal, one part remains, with the roles of both and the later word. */
async function joinParts(work: Work, keepId: Id, otherId: Id): Promise<void> {
  const parts = await work.book.dealPeople.where('contactId').equals(otherId).primaryKeys();
  for (const partId of parts) {
    const part = await work.rows.read('dealPerson', partId);
    if (!part) continue;
    const [known] = await work.book.dealPeople.where('[dealId+contactId]').equals([part.dealId, keepId]).primaryKeys();
    const kept = known === undefined ? null : await work.rows.read('dealPerson', known);
    if (!kept) continue;
    const heard = Math.max(kept.lastHeardAt ?? 0, part.lastHeardAt ?? 0);
    await work.rows.write('dealPerson', {
      ...kept,
      roles: distinct([...kept.roles, ...part.roles]),
      lastHeardAt: heard === 0 ? null : heard,
    });
    await work.rows.remove('dealPerson', part.id);
  }
}

export const mergeContacts: Verb<'merge-contacts'> = async (work, args) => {
  refuseItself(args);
  const keep = await findContact(work, args.keepId);
  const other = await findContact(work, args.otherId);
  if (args.accountId) await findAccount(work, args.accountId);
  await joinParts(work, keep.id, other.id);
  await repoint(work, { type: 'contact', from: other.id, to: keep.id });
  await work.rows.remove('contact', other.id);
  const { name, title, level, accountId } = args;
  const chosen = given({ name, title: title === '' ? null : title, level, accountId });
  await work.rows.write('contact', {
    ...ownUnlessBoth(keep, other),
    ...chosen,
    emails: distinct([...keep.emails, ...other.emails]),
    linkedinIds: distinct([...keep.linkedinIds, ...other.linkedinIds]),
    createdAt: Math.min(keep.createdAt, other.createdAt),
    updatedAt: work.now,
  });
  return { said: 'done.contacts-merged', values: { name: name ?? keep.name } };
};
