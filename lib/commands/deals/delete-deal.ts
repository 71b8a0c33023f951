/**
 * Deletes a deal and what is about nothing else: its checklist, commitments and exchanges, the people who stand in no
 * other deal, and the account once nothing is left of it. Undoable until the text is purged.
 */
import type { Deal, Id, RowType } from '../../domain/rows/types.ts';
import { referringTo } from '../../store/rows/references.ts';
import { tableOf } from '../../store/writing/write.ts';
import { findDeal } from '../find-rows.ts';
import type { Verb, Work } from '../verb.ts';

const PARTS = [
  'dealPerson',
  'dealElement',
  'commitment',
  'exchange',
  'threadChoice',
  'judgement',
  'statement',
  'regression',
  'offMapMove',
  'misfit',
  'review',
] as const;

async function removeParts(work: Work, dealId: Id): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const type of PARTS) {
    const ids = await tableOf(work.book, type).where('dealId').equals(dealId).primaryKeys();
    await work.rows.fetch(type, ids);
    for (const id of ids) await work.rows.remove(type, id);
    counts[type] = ids.length;
  }
  return counts;
}

/** True when every row that names it goes in this command too. */
async function isLeftOver(work: Work, type: RowType, id: Id): Promise<boolean> {
  for (const row of await referringTo(work.book, type, id)) {
    if (await work.rows.read(row.type, row.id)) return false;
  }
  return true;
}

async function removeLeftOver(work: Work, deal: Deal): Promise<void> {
  const parts = await work.book.dealPeople.where('dealId').equals(deal.id).toArray();
  for (const { contactId } of parts) {
    if (await isLeftOver(work, 'contact', contactId)) await work.rows.remove('contact', contactId);
  }
  if (await isLeftOver(work, 'account', deal.accountId)) await work.rows.remove('account', deal.accountId);
}

export const deleteDeal: Verb<'delete-deal'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const counts = await removeParts(work, deal.id);
  await work.rows.remove('deal', deal.id);
  await removeLeftOver(work, deal);
  return {
    said: 'done.deal-deleted',
    values: {
      deal: deal.name,
      people: String(counts['dealPerson'] ?? 0),
      commitments: String(counts['commitment'] ?? 0),
      exchanges: String(counts['exchange'] ?? 0),
    },
  };
};
