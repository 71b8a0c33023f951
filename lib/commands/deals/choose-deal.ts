/** The rep's word on which deal a thread belongs to: remembered, and forgotten again. */
import { findDeal } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import { sampleOf } from './touch-deal.ts';
import type { Verb } from '../verb.ts';

export const chooseDeal: Verb<'choose-deal'> = async (work, args) => {
  const deal = args.dealId === null ? null : await findDeal(work, args.dealId);
  const choice = { dealId: args.dealId, at: work.now, ...sampleOf(deal ?? {}) };
  // That one thread is no deal's business says nothing of the next.
  const ids = [args.threadKey, ...(deal ? args.hintKeys : [])];
  for (const id of new Set(ids)) await work.rows.write('threadChoice', { id, ...choice });
  return deal ? { said: 'done.deal-chosen', values: { deal: deal.name } } : { said: 'done.none-chosen' };
};

export const forgetChoice: Verb<'forget-choice'> = async (work, args) => {
  if (!(await work.rows.read('threadChoice', args.threadKey))) refuse('not-found', { what: 'choice' });
  await work.rows.remove('threadChoice', args.threadKey);
  return { said: 'done.choice-forgotten' };
};
