/** One answer is enough for what was asked more than once: the other asks of the same matter are over with it. */
import { isOpenAsk } from '../../domain/commitment/commitment.ts';
import { isSameMatter } from '../../domain/follow-up/same-matter.ts';
import type { Commitment } from '../../domain/rows/types.ts';
import { ANSWERS } from './record-commitment.ts';
import type { Work } from '../verb.ts';

/** Call after `answered` was written. Withdrawn, they are not counted as asked a second time. */
export async function settleRepeats(work: Work, answered: Commitment): Promise<void> {
  if (answered.direction !== 'they' || !ANSWERS.has(answered.state)) return;
  const rows = await work.book.commitments.where('dealId').equals(answered.dealId).toArray();
  for (const { id } of rows.filter((row) => isOpenAsk(row) && isSameMatter(row, answered))) {
    const row = await work.rows.read('commitment', id);
    if (!row || !isOpenAsk(row)) continue;
    const { snoozedUntil: _over, ...rest } = row;
    await work.rows.write('commitment', { ...rest, state: 'withdrawn', stateAt: work.now, updatedAt: work.now });
  }
}
