/** Closed deals and what the rep has said about them: those that wait for a word first. */
import type { ReviewRow, ReviewsView } from '../../contract/views.ts';
import type { Account, Deal, Id, Review } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import { readNewest } from '../read/rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from '../read/rows/ranges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { readRowsUnder } from '../read/rows/rows-under.ts';
import { nameDeal } from './priced-element.ts';

/** A rep who closes more than that between two looks has no time for the oldest. */
const MOST_ROWS = 100;
const CLOSED = { index: '[closed+updatedAt]', lower: [1, FIRST_KEY], upper: [1, LAST_KEY] };

const TABLES = ['deals', 'accounts', 'reviews'] as const;

export const answerReviews: Answer<object, ReviewsView> = (book) =>
  remember(book, 'reviews', TABLES, () => readReviews(book));

const readReviews = (book: Book): Reading<ReviewsView> =>
  readNewest(book.deals, CLOSED, MOST_ROWS + 1).then((rows) => {
    const deals = bareAll(rows.slice(0, MOST_ROWS));
    const ids = deals.map(({ id }) => id);
    const accountIds = deals.map(({ accountId }) => accountId);
    return all([readRowsUnder(book, book.reviews, 'dealId', ids), readAccounts(book, accountIds)]).then(
      ([reviews, accounts]) => ({ ...rowsOf(deals, reviews.flat(), accounts), more: rows.length > MOST_ROWS }),
    );
  });

function rowsOf(
  deals: readonly Deal[],
  reviews: readonly Review[],
  accounts: ReadonlyMap<Id, Account>,
): Omit<ReviewsView, 'more'> {
  const byDeal = new Map(reviews.map((review) => [review.dealId, review]));
  const rows = deals
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .flatMap((deal) => rowOf(deal, byDeal.get(deal.id), accounts));
  const isDone = ({ review }: ReviewRow): boolean => review !== null && review.doneAt !== null;
  return { waiting: rows.filter((row) => !isDone(row)), done: rows.filter(isDone) };
}

function rowOf(deal: Deal, review: Review | undefined, accounts: ReadonlyMap<Id, Account>): ReviewRow[] {
  if (deal.outcome === null) return [];
  const { outcome, closedAt } = deal;
  const said = review ? { cause: review.cause, lesson: review.lesson, doneAt: review.doneAt } : null;
  return [{ deal: nameDeal(deal, accounts), outcome, closedAt, review: said }];
}
