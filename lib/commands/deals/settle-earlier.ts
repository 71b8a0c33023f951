import { stageIndex, usualCommitments } from '../../domain/process/find.ts';
import type { Deal, Process } from '../../domain/rows/types.ts';
import { writeElement } from '../checklist/write-element.ts';
import type { Work } from '../verb.ts';

/** Of a deal that was under way when it came in nothing was passed over: what is asked for before its stage was true before. */
export async function settleEarlier(work: Work, deal: Deal, process: Process): Promise<void> {
  const earlier = process.stages.slice(0, stageIndex(process, deal.stage));
  for (const { key } of earlier.flatMap(usualCommitments))
    await writeElement(work, deal, key, (row) => ({ ...row, state: 'not-applicable', reason: 'already_true' }));
}
