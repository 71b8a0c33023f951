/** The account and deal that would be made from the page, also where one is shown: for "create from this message". */
import type { DealOffer } from '../../contract/views.ts';
import { offerDeal } from '../../matching/ranking/offer.ts';
import { ownOnPage } from '../../matching/people/own.ts';
import { readFocus } from '../../matching/focus/read-focus.ts';
import type { Answer } from '../env.ts';
import { readPageFacts } from '../read/match-facts.ts';
import { known } from '../read/reading.ts';

/** `null` = there is no page, or it names nobody. */
export const answerDealOffer: Answer<object, DealOffer | null> = (book, { reading }) => {
  if (!reading?.settled) return known(null);
  return readPageFacts(book, reading).then(({ own, facts }) =>
    offerDeal(readFocus(reading, ownOnPage(reading, own)), facts),
  );
};
