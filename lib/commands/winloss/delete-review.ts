/** What the rep said about a deal goes; the deal stays. */
import { findDeal } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';
import { findReview } from './find-review.ts';

export const deleteReview: Verb<'delete-review'> = async (work, { dealId }) => {
  const deal = await findDeal(work, dealId);
  const review = (await findReview(work, dealId)) ?? refuse('not-found', { what: 'review' });
  await work.rows.remove('review', review.id);
  return { said: 'done.review-deleted', values: { deal: deal.name } };
};
