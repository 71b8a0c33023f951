/** One deal, whole. */
import type { DealView } from '../../contract/views.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import { dealView } from '../view/deal-view.ts';

/** `null` = there is no such deal (any more). */
export const answerDeal: Answer<ParsedQueryArgs<'deal'>, DealView | null> = (book, env, { dealId, ledger }) =>
  readDealFacts(book, dealId).then((facts) => facts && dealView(facts, clockOf(env), { ledger }));
