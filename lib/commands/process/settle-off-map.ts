/** Moves of a kind that worked have offered themselves as a step: added to the process, or left off the map. */
import { foldText } from '../../domain/names.ts';
import type { OffMapMove } from '../../domain/types.ts';
import { bare } from '../../store/rows.ts';
import type { Verb, Work } from '../verb.ts';

export async function settleMoves(
  work: Work,
  kind: string,
  settled: NonNullable<OffMapMove['settled']>,
): Promise<number> {
  const rows = (await work.book.offMapMoves.where('ix.kind').equals(foldText(kind)).toArray()).map(bare);
  for (const row of rows) await work.rows.write('offMapMove', { ...row, settled });
  return rows.length;
}

export const settleOffMap: Verb<'settle-off-map'> = async (work, { kind, settled }) => {
  const count = await settleMoves(work, kind, settled);
  return { said: count === 0 ? null : `done.off-map-${settled}`, values: { kind } };
};
