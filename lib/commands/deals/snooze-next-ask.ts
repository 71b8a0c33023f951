import { findDeal } from '../find-rows.ts';
import type { Verb } from '../verb.ts';

export const snoozeNextAsk: Verb<'snooze-next-ask'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  await work.rows.write('deal', { ...deal, nextAskSnoozedUntil: args.until });
  return { said: args.until === null ? 'done.ask-back' : 'done.ask-snoozed', values: { deal: deal.name } };
};
