import { findCommitment, findDeal } from './find-rows.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { touchDeal } from './touch-deal.ts';
import type { Verb } from './verb.ts';

export const deleteCommitment: Verb<'delete-commitment'> = async (work, args) => {
  const commitment = await findCommitment(work, args.commitmentId);
  const deal = await findDeal(work, commitment.dealId);
  for (const id of await work.book.exchanges.where('commitmentIds').equals(commitment.id).primaryKeys()) {
    const exchange = await work.rows.read('exchange', id);
    const others = exchange?.commitmentIds.filter((other) => other !== commitment.id) ?? [];
    if (exchange) await work.rows.write('exchange', { ...exchange, commitmentIds: others });
  }
  await work.rows.remove('commitment', commitment.id);
  await markCommitmentElement(work, deal, commitment, null);
  await touchDeal(work, deal.id);
  return { said: 'done.commitment-deleted', values: { deal: deal.name } };
};
