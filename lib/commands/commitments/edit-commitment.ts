/** Corrects a record. Its state changes only through advance-commitment. */
import { dueOf } from './due-of.ts';
import { findCommitment, findContact, findDeal } from '../find-rows.ts';
import { given } from '../given.ts';
import { joinDeal } from '../people/join-person.ts';
import { learnFromEdit } from '../judgements/learn-from-edit.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const editCommitment: Verb<'edit-commitment'> = async (work, { commitmentId, due, ...fields }) => {
  const before = await findCommitment(work, commitmentId);
  const deal = await findDeal(work, before.dealId);
  if (fields.contactId) {
    await findContact(work, fields.contactId);
    await joinDeal(work, deal, fields.contactId);
  }
  const dated = due === undefined ? {} : { due: dueOf(due) };
  const { found: _byItself, ...theirs } = before;
  const after = { ...theirs, ...given(fields), ...dated, updatedAt: work.now };
  await work.rows.write('commitment', after);
  await learnFromEdit(work, deal, before, after);
  await markCommitmentElement(work, deal, before, after);
  await touchDeal(work, deal.id);
  return { said: 'done.commitment-edited', values: { deal: deal.name } };
};
