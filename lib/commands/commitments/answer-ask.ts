/** What a reply came to: given, declined, dodged, another day, or no answer. The reply is kept as evidence. */
import { afterAnswer } from '../../domain/commitment/answering.ts';
import { isOpenAsk } from '../../domain/commitment/commitment.ts';
import { readWorkingWeek } from '../../store/reading/working-week.ts';
import { dueOf } from './due-of.ts';
import { takeFromMessage } from '../exchanges/ask-in-exchange.ts';
import { findCommitment, findContact, findDeal } from '../find-rows.ts';
import { hearFrom } from '../people/hear-from.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { refuse } from '../refusal.ts';
import { sayAdvanced, sayAnswered } from './say-commitment.ts';
import { settleRepeats } from './settle-repeats.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const answerAsk: Verb<'answer-ask'> = async (work, { commitmentId, answer, due, answerKey, from, at }) => {
  const before = await findCommitment(work, commitmentId);
  const deal = await findDeal(work, before.dealId);
  const reply = { key: answerKey, due: due === undefined ? undefined : dueOf(due) };
  const after = afterAnswer(before, answer, reply, {
    now: work.now,
    zone: work.zone,
    week: await readWorkingWeek(work.book),
  });
  if (!isOpenAsk(before)) {
    // Two tabs show the same reply: what one has said of it, the other finds said.
    const said = before.answerKey === answerKey && before.state === after.state;
    refuse(said ? 'duplicate' : 'not-allowed', said ? { commitmentId } : { from: before.state, to: answer });
  }
  await work.rows.write('commitment', after);
  const heard = from === undefined ? after.contactId : from;
  if (answer !== 'none' && answer !== 'undelivered' && heard !== null) {
    await findContact(work, heard);
    await hearFrom(work, deal, heard, Math.min(at ?? work.now, work.now));
  }
  if (answer === 'undelivered') await takeFromMessage(work, after);
  await settleRepeats(work, after);
  await markCommitmentElement(work, deal, before, after);
  await touchDeal(work, deal.id);
  if (answer === 'none') return { said: 'done.answered.none' };
  if (answer === 'other-time') return sayAnswered(work, deal, after);
  return sayAdvanced(work, deal, after);
};
