import type { Commitment } from '../../domain/rows/types.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import { withoutAsk } from '../exchanges/ask-in-exchange.ts';
import { findCommitment, findDeal } from '../find-rows.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

/** What was said of the same words goes with them: nothing of what they said stays. */
async function removeJudgements(work: Work, { dealId, words }: Commitment): Promise<void> {
  if (words.trim() === '') return;
  const judged = await work.book.judgements.where('dealId').equals(dealId).toArray();
  for (const { id, text } of judged) if (isSameWords(text, words)) await work.rows.remove('judgement', id);
}

export const deleteCommitment: Verb<'delete-commitment'> = async (work, args) => {
  const commitment = await findCommitment(work, args.commitmentId);
  const deal = await findDeal(work, commitment.dealId);
  for (const id of await work.book.exchanges.where('commitmentIds').equals(commitment.id).primaryKeys()) {
    const exchange = await work.rows.read('exchange', id);
    if (exchange) await work.rows.write('exchange', withoutAsk(exchange, commitment.id));
  }
  await removeJudgements(work, commitment);
  for (const id of await work.book.regressions.where('commitmentId').equals(commitment.id).primaryKeys()) {
    await work.rows.remove('regression', id);
  }
  await work.rows.remove('commitment', commitment.id);
  await markCommitmentElement(work, deal, commitment, null);
  await touchDeal(work, deal.id);
  return { said: 'done.commitment-deleted', values: { deal: deal.name } };
};
