/** "Does not fit here": a case against an element, with why. */
import type { Misfit } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import { findDeal } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import { findInProcess } from '../checklist/set-element.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

/** What was settled stays as it is: the next case is a new one. */
async function openCase(work: Work, dealId: string, elementKey: string): Promise<Misfit | null> {
  const rows = await work.book.misfits.where('dealId').equals(dealId).toArray();
  const row = rows.find((one) => one.elementKey === elementKey && one.settled === null);
  return row ? bare(row) : null;
}

export const markMisfit: Verb<'mark-misfit'> = async (work, { dealId, elementKey, why }) => {
  const deal = await findDeal(work, dealId);
  const { element } = await findInProcess(work, deal, elementKey);
  const known = await openCase(work, dealId, elementKey);
  const row = known ?? { id: work.newId(), dealId, elementKey, settled: null, ...sampleOf(deal) };
  await work.rows.write('misfit', { ...row, why, at: work.now });
  await touchDeal(work, deal.id);
  return { said: 'done.misfit', values: { element: element.text } };
};

export const forgetMisfit: Verb<'forget-misfit'> = async (work, { dealId, elementKey }) => {
  const deal = await findDeal(work, dealId);
  const known = (await openCase(work, dealId, elementKey)) ?? refuse('not-found', { what: 'misfit' });
  await work.rows.remove('misfit', known.id);
  await touchDeal(work, deal.id);
  return { said: 'done.misfit-forgotten' };
};
