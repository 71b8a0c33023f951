/** Five cases against an element are a proposal: changed, or kept as it is. */
import { bare } from '../../store/rows/rows.ts';
import type { Id, Misfit } from '../../domain/rows/types.ts';
import type { Verb, Work } from '../verb.ts';

/** Whichever version of it the deal is on. */
export async function isOfProcess(work: Work, dealId: Id, processKey: string): Promise<boolean> {
  const deal = await work.rows.read('deal', dealId);
  const process = deal && (await work.rows.read('process', deal.processId));
  return process?.key === processKey;
}

/** Of this process alone, whichever version the deal is on; the number of cases. */
export async function settleMisfits(
  work: Work,
  processKey: string,
  elementKey: string,
  settled: NonNullable<Misfit['settled']>,
): Promise<number> {
  const rows = (await work.book.misfits.where('elementKey').equals(elementKey).toArray()).map(bare);
  const open = rows.filter((row) => row.settled === null);
  let count = 0;
  for (const row of open) {
    if (!(await isOfProcess(work, row.dealId, processKey))) continue;
    await work.rows.write('misfit', { ...row, settled });
    count += 1;
  }
  return count;
}

export const settleMisfitCases: Verb<'settle-misfits'> = async (work, { key, elementKey, settled }) => {
  const count = await settleMisfits(work, key, elementKey, settled);
  return { said: count === 0 ? null : `done.misfits-${settled}`, values: { count: String(count) } };
};
