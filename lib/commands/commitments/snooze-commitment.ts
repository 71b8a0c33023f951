import { isOver } from '../../domain/commitment/commitment.ts';
import { findCommitment } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

/** Puts a commitment aside until an instant. What is over needs nobody anyway. */
export const snoozeCommitment: Verb<'snooze-commitment'> = async (work, { commitmentId, until }) => {
  const { snoozedUntil: _before, ...rest } = await findCommitment(work, commitmentId);
  if (until !== null && isOver(rest)) refuse('not-allowed', { from: rest.state, to: 'snoozed' });
  await work.rows.write('commitment', {
    ...rest,
    ...(until === null ? {} : { snoozedUntil: until }),
    updatedAt: work.now,
  });
  return { said: until === null ? 'done.commitment-back' : 'done.commitment-snoozed' };
};
