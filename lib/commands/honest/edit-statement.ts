/** Corrects what was kept of the client's words, and takes it away. */
import { findContact, findDeal, findStatement } from '../find-rows.ts';
import { given } from '../given.ts';
import { hearFrom } from '../people/hear-from.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const editStatement: Verb<'edit-statement'> = async (work, { statementId, ...fields }) => {
  const before = await findStatement(work, statementId);
  const deal = await findDeal(work, before.dealId);
  const named = fields.contactId ? await findContact(work, fields.contactId) : null;
  if (named) await hearFrom(work, deal, named.id, before.at);
  // Another person brings their own level along.
  const level = named && named.id !== before.contactId ? { level: named.level ?? fields.level ?? null } : {};
  await work.rows.write('statement', { ...before, ...given(fields), ...level });
  await touchDeal(work, deal.id);
  return { said: 'done.statement-edited', values: { deal: deal.name } };
};

export const deleteStatement: Verb<'delete-statement'> = async (work, { statementId }) => {
  const statement = await findStatement(work, statementId);
  const deal = await findDeal(work, statement.dealId);
  await work.rows.remove('statement', statement.id);
  await touchDeal(work, deal.id);
  return { said: 'done.statement-deleted', values: { deal: deal.name } };
};
