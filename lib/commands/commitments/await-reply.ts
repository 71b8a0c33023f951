import { isOpenAsk } from '../../domain/commitment/commitment.ts';
import { findCommitment } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

/** "If no reply by": the day after which an open ask counts as unanswered, in place of seven working days. */
export const awaitReply: Verb<'await-reply'> = async (work, { commitmentId, replyBy }) => {
  const before = await findCommitment(work, commitmentId);
  if (!isOpenAsk(before)) refuse('not-allowed', { from: before.state, to: 'asked' });
  const { replyBy: _before, ...rest } = before;
  await work.rows.write('commitment', {
    ...rest,
    ...(replyBy === null ? {} : { replyBy }),
    updatedAt: work.now,
  });
  return { said: replyBy === null ? 'done.reply-by-gone' : 'done.reply-by' };
};
