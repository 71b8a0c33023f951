/** Ends a deal with its outcome, and opens it again. */
import { findDeal } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

/** Closing a closed deal corrects the outcome and keeps the day. */
export const closeDeal: Verb<'close-deal'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const closedAt = deal.closed === 1 ? deal.closedAt : work.now;
  await work.rows.write('deal', { ...deal, outcome: args.outcome, closed: 1, closedAt, updatedAt: work.now });
  return { said: `done.deal-closed.${args.outcome}`, values: { deal: deal.name } };
};

export const reopenDeal: Verb<'reopen-deal'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  if (deal.closed === 0) refuse('not-allowed');
  await work.rows.write('deal', { ...deal, outcome: null, closed: 0, closedAt: null, updatedAt: work.now });
  return { said: 'done.deal-reopened', values: { deal: deal.name } };
};
