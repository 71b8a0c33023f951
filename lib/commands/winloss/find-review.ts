import type { Id, Review } from '../../domain/rows/types.ts';
import type { Work } from '../verb.ts';

/** The review of a deal: there is one at most. */
export async function findReview(work: Work, dealId: Id): Promise<Review | null> {
  const [id] = await work.book.reviews.where('dealId').equals(dealId).primaryKeys();
  return id === undefined ? null : work.rows.read('review', id);
}
