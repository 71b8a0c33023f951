import { findDeal } from '../find-rows.ts';
import { given } from '../given.ts';
import type { Verb } from '../verb.ts';

export const editDeal: Verb<'edit-deal'> = async (work, { dealId, ...fields }) => {
  const deal = await findDeal(work, dealId);
  await work.rows.write('deal', { ...deal, ...given(fields), updatedAt: work.now });
  return { said: 'done.deal-edited', values: { deal: deal.name } };
};
