/** Moves of a kind that worked have offered themselves as a step: added to the process, or left off the map. */
import { foldText } from '../../domain/identity/names.ts';
import type { OffMapMove } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import { isOfProcess } from './settle-misfits.ts';
import type { Verb, Work } from '../verb.ts';

/** Of this process alone, whichever version the deal is on; the number of moves. */
export async function settleMoves(
  work: Work,
  processKey: string,
  kind: string,
  settled: NonNullable<OffMapMove['settled']>,
): Promise<number> {
  const rows = (await work.book.offMapMoves.where('ix.kind').equals(foldText(kind)).toArray()).map(bare);
  let count = 0;
  for (const row of rows) {
    if (!(await isOfProcess(work, row.dealId, processKey))) continue;
    await work.rows.write('offMapMove', { ...row, settled });
    count += 1;
  }
  return count;
}

export const settleOffMap: Verb<'settle-off-map'> = async (work, { key, kind, settled }) => {
  const count = await settleMoves(work, key, kind, settled);
  return { said: count === 0 ? null : `done.off-map-${settled}`, values: { kind } };
};
