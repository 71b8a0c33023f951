/** Moves the claimed stage. Never blocked: what was left open behind it is passed over, and says so. */
import { passedOverByMove } from '../../domain/honesty/passing-over.ts';
import { findElement, findStage } from '../../domain/process/find.ts';
import type { Commitment, Deal, ElementKey, Process, ReasonKey } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import { findDeal, findProcess } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';
import { writeElement } from '../checklist/write-element.ts';

/**
 * An ask that was made is no step skipped: declined, its element is passed over because the client declined; still
 * without an answer, it stays open.
 */
function verdictOf(process: Process, key: ElementKey, asks: Commitment[]): { pass: boolean; reason: ReasonKey | null } {
  const element = findElement(process, key)?.element;
  const made = asks.filter(
    (ask) =>
      ask.direction === 'they' && ask.kind === element?.kind && ask.state !== 'to-ask' && ask.state !== 'withdrawn',
  );
  if (element?.group !== 'commitments' || made.length === 0) return { pass: true, reason: null };
  const declined = made.every((ask) => ask.state === 'declined');
  return { pass: declined, reason: declined ? 'client_declined' : null };
}

async function passOver(work: Work, process: Process, deal: Deal, to: string): Promise<number> {
  const elements = (await work.book.dealElements.where('dealId').equals(deal.id).toArray()).map(bare);
  const commitments = (await work.book.commitments.where('dealId').equals(deal.id).toArray()).map(bare);
  const parts = await work.book.dealPeople.where('dealId').equals(deal.id).toArray();
  const open = passedOverByMove(process, deal.stage, to, elements, commitments, parts);
  await work.rows.fetch(
    'dealElement',
    open.map((key) => `${deal.id}/${key}`),
  );
  let passed = 0;
  for (const key of open) {
    const verdict = verdictOf(process, key, commitments);
    if (!verdict.pass) continue;
    passed += 1;
    await writeElement(work, deal, key, (row) => ({ ...row, state: 'passed-over', reason: verdict.reason, why: '' }));
  }
  return passed;
}

export const moveStage: Verb<'move-stage'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const process = await findProcess(work, deal.processId);
  const stage = findStage(process, args.stage) ?? refuse('not-found', { what: 'stage' });
  if (stage.key === deal.stage) return { said: null };
  const passed = await passOver(work, process, deal, stage.key);
  await work.rows.write('deal', { ...deal, stage: stage.key, stageSince: work.now, updatedAt: work.now });
  return {
    said: passed > 0 ? 'done.stage-moved.passed' : 'done.stage-moved',
    values: { deal: deal.name, stage: stage.name, count: String(passed) },
  };
};
