/** Keeps what the rep says about how a deal ended, half done too. It speaks of the end that the deal had then. */
import type { Deal, Review } from '../../domain/rows/types.ts';
import { findDeal } from '../find-rows.ts';
import { given } from '../given.ts';
import { refuse } from '../refusal.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';
import { findReview } from './find-review.ts';

export const saveReview: Verb<'save-review'> = async (work, { dealId, done, ...fields }) => {
  const deal = await findDeal(work, dealId);
  const before = (await findReview(work, dealId)) ?? newReview(work, deal);
  const doneAt = done === undefined ? before.doneAt : done ? (before.doneAt ?? work.now) : null;
  await work.rows.write('review', { ...before, ...given(fields), outcome: deal.outcome ?? before.outcome, doneAt });
  return { said: done === true ? 'done.review-done' : null, values: { deal: deal.name } };
};

function newReview(work: Work, deal: Deal): Review {
  return {
    id: work.newId(),
    dealId: deal.id,
    outcome: deal.outcome ?? refuse('not-allowed'),
    cause: null,
    story: '',
    earlier: [],
    lesson: '',
    startedAt: work.now,
    doneAt: null,
    ...sampleOf(deal),
  };
}
