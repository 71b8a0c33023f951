/** Moves deals to another version or another process: states and stage go along as the mapping says; nothing is lost. */
import { moveElements, moveRoles, mapProcess } from '../../domain/process/mapping.ts';
import type { ProcessMapping } from '../../domain/process/mapping.ts';
import { isSame } from '../../store/rows/same.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Deal, Id, Process } from '../../domain/rows/types.ts';
import { findDeal, findProcess } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

interface Move {
  to: Process;
  mapping: ProcessMapping;
}

/** Closed deals stay where they ended. */
async function openDealsOn(work: Work, processId: string): Promise<Id[]> {
  const range = work.book.deals.where('[processId+closed+stage]').between([processId, 0], [processId, 0, []]);
  return range.primaryKeys();
}

async function moveStates(work: Work, deal: Deal, { mapping }: Move): Promise<void> {
  const rows = (await work.book.dealElements.where('dealId').equals(deal.id).toArray()).map(bare);
  for (const row of moveElements(mapping, rows)) await work.rows.write('dealElement', row);
  const parts = (await work.book.dealPeople.where('dealId').equals(deal.id).toArray()).map(bare);
  for (const part of parts) {
    const roles = moveRoles(mapping, part);
    if (!isSame(roles, part.roles)) await work.rows.write('dealPerson', { ...part, roles });
  }
}

async function moveDeal(work: Work, deal: Deal, move: Move): Promise<void> {
  const renames = [...move.mapping.elements].some(([from, to]) => from !== to);
  if (renames) await moveStates(work, deal, move);
  const place = move.mapping.stages.get(deal.stage);
  const stage = place?.to ?? deal.stage;
  await work.rows.write('deal', {
    ...deal,
    processId: move.to.id,
    stage,
    // The same stage under the same or another key goes on; another one begins now.
    stageSince: place?.by === 'place' ? work.now : deal.stageSince,
    updatedAt: work.now,
  });
}

export const moveDeals: Verb<'move-deals'> = async (work, { to: toId, dealId, from }) => {
  if ((dealId === undefined) === (from === undefined)) refuse('invalid', { at: 'dealId' });
  const to = await findProcess(work, toId);
  const ids = dealId === undefined ? await openDealsOn(work, from ?? '') : [dealId];
  await work.rows.fetch('deal', ids);
  const moves = new Map<string, Move>();
  let moved = 0;
  let name = '';
  for (const id of ids) {
    const deal = await findDeal(work, id);
    if (deal.processId === to.id) continue;
    const move = moves.get(deal.processId) ?? { to, mapping: mapProcess(await findProcess(work, deal.processId), to) };
    moves.set(deal.processId, move);
    await moveDeal(work, deal, move);
    moved += 1;
    name = deal.name;
  }
  if (moved === 0) return { said: null };
  const values = { deal: name, name: to.name, version: String(to.version), count: String(moved) };
  return { said: moved === 1 ? 'done.deal-moved' : 'done.deals-moved', values };
};
