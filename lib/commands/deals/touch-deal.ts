/** Whatever happens on a deal makes it a recent one. */
import type { Id } from '../../domain/rows/types.ts';
import type { Work } from '../verb.ts';

export async function touchDeal(work: Work, dealId: Id): Promise<void> {
  const deal = await work.rows.read('deal', dealId);
  if (deal) await work.rows.write('deal', { ...deal, updatedAt: work.now });
}

/** Rows added to something of the sample book belong to the sample book, and go with it. */
export function sampleOf(row: { sample?: true }): { sample?: true } {
  return row.sample ? { sample: true } : {};
}
