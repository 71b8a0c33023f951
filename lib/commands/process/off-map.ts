/** A step of one's own: what, why, and what came of it. It ticks nothing. */
import { findStage } from '../../domain/process/find.ts';
import type { OffMapMove } from '../../domain/rows/types.ts';
import { findDeal, findProcess } from '../find-rows.ts';
import { given } from '../given.ts';
import { refuse } from '../refusal.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

export const recordOffMap: Verb<'record-off-map'> = async (work, { dealId, stage, at = work.now, ...words }) => {
  const deal = await findDeal(work, dealId);
  const process = await findProcess(work, deal.processId);
  const where = findStage(process, stage ?? deal.stage) ?? refuse('not-found', { what: 'stage' });
  const move: OffMapMove = { id: work.newId(), dealId, stage: where.key, ...words, at, ...sampleOf(deal) };
  await work.rows.write('offMapMove', move);
  await touchDeal(work, dealId);
  return { said: 'done.off-map', values: { kind: move.kind }, created: move.id };
};

async function findMove(work: Work, moveId: string): Promise<OffMapMove> {
  return (await work.rows.read('offMapMove', moveId)) ?? refuse('not-found', { what: 'move' });
}

export const editOffMap: Verb<'edit-off-map'> = async (work, { moveId, ...fields }) => {
  const move = await findMove(work, moveId);
  await work.rows.write('offMapMove', { ...move, ...given(fields) });
  await touchDeal(work, move.dealId);
  return { said: 'done.off-map-edited', values: { kind: fields.kind ?? move.kind } };
};

export const deleteOffMap: Verb<'delete-off-map'> = async (work, { moveId }) => {
  const move = await findMove(work, moveId);
  await work.rows.remove('offMapMove', moveId);
  await touchDeal(work, move.dealId);
  return { said: 'done.off-map-deleted', values: { kind: move.kind } };
};
