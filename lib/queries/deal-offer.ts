/** The account and deal that would be made from the page, also where one is shown: for "create from this message". */
import type { DealOffer } from '../contract/views.ts';
import { offerDeal } from '../matching/offer.ts';
import { ownOnPage } from '../matching/own.ts';
import { readFocus } from '../matching/read-focus.ts';
import type { Answer } from './env.ts';
import { readPageFacts } from './read/match-facts.ts';

/** `null` = there is no page, or it names nobody. */
export const answerDealOffer: Answer<object, DealOffer | null> = async (book, env) => {
  const { reading } = env;
  if (!reading?.settled) return null;
  const { own, facts } = await readPageFacts(book, reading);
  return offerDeal(readFocus(reading, ownOnPage(reading, own)), facts);
};
