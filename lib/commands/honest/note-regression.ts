/** Keeps that the honest stage went back, in the command that made it so. Nothing is asked for: the cause may come later. */
import { stepBackBy } from '../../domain/honesty/regression.ts';
import { findStage } from '../../domain/process/find.ts';
import type { Commitment, Deal, Regression } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import { findProcess } from '../find-rows.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Work } from '../verb.ts';

/** @returns the stage that it went back to, by name; `null` = it did not */
export async function noteRegression(work: Work, deal: Deal, changed: Commitment): Promise<string | null> {
  const process = await findProcess(work, deal.processId);
  // Reads by index see the state before this command.
  const elements = (await work.book.dealElements.where('dealId').equals(deal.id).toArray()).map(bare);
  const commitments = (await work.book.commitments.where('dealId').equals(deal.id).toArray()).map(bare);
  const step = stepBackBy(process, elements, commitments, changed);
  if (!step) return null;
  const regression: Regression = {
    id: work.newId(),
    dealId: deal.id,
    ...step,
    commitmentId: changed.id,
    cause: '',
    at: work.now,
    ...sampleOf(deal),
  };
  await work.rows.write('regression', regression);
  return findStage(process, step.to)?.name ?? step.to;
}
