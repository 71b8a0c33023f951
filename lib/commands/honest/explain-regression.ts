/** Why the honest stage went back, in the rep's words. */
import { findDeal, findRegression } from '../find-rows.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const explainRegression: Verb<'explain-regression'> = async (work, { regressionId, cause }) => {
  const regression = await findRegression(work, regressionId);
  const deal = await findDeal(work, regression.dealId);
  await work.rows.write('regression', { ...regression, cause });
  await touchDeal(work, deal.id);
  return { said: cause === '' ? 'done.cause-gone' : 'done.cause-said', values: { deal: deal.name } };
};
