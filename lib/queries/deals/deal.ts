/** One deal, whole. */
import type { DealView } from '../../contract/views.ts';
import type { Id } from '../../domain/rows/types.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import { dealView } from '../view/deal-view.ts';

/** `null` = there is no such deal (any more). */
export const answerDeal: Answer<{ dealId: Id }, DealView | null> = (book, env, { dealId }) =>
  readDealFacts(book, dealId).then((facts) => facts && dealView(facts, clockOf(env)));
