/**
 * What a commitment says about the checklist. Given, its element is done; no longer standing, it is open again. Elements
 * that the rep marked as not applicable stay as they are.
 */
import { isStanding } from '../../domain/commitment/commitment.ts';
import { stageIndex } from '../../domain/process/find.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, ProcessElement } from '../../domain/rows/types.ts';
import { findProcess } from '../find-rows.ts';
import { writeElement } from '../checklist/write-element.ts';
import type { Work } from '../verb.ts';

/** Call after the commitment was written. `before` is how it stood; `null` = it is new. */
export async function markCommitmentElement(
  work: Work,
  deal: Deal,
  before: Commitment | null,
  after: Commitment | null,
): Promise<void> {
  const stood = standingKind(before);
  const stands = standingKind(after);
  if (stands !== null && stood !== stands) await markKind(work, deal, stands, true);
  if (stood === null || stood === stands) return;
  if (!(await anotherStands(work, deal, stood))) await markKind(work, deal, stood, false);
}

function standingKind(commitment: Commitment | null): CommitmentKind | null {
  return commitment && commitment.direction === 'they' && isStanding(commitment) ? commitment.kind : null;
}

/** As they are now: several may have been moved or settled by this command. */
async function anotherStands(work: Work, deal: Deal, kind: CommitmentKind): Promise<boolean> {
  for (const id of await work.book.commitments.where('[dealId+kind]').equals([deal.id, kind]).primaryKeys()) {
    const row = await work.rows.read('commitment', id);
    if (row?.dealId === deal.id && standingKind(row) === kind) return true;
  }
  return false;
}

async function markKind(work: Work, deal: Deal, kind: CommitmentKind, stands: boolean): Promise<void> {
  const process = await findProcess(work, deal.processId);
  const claimed = stageIndex(process, deal.stage);
  for (const [at, stage] of process.stages.entries()) {
    const usual = stage.elements.filter((element) => element.group === 'commitments' && element.kind === kind);
    for (const element of usual) await markElement(work, deal, element, stands, at < claimed);
  }
}

async function markElement(work: Work, deal: Deal, element: ProcessElement, stands: boolean, left: boolean) {
  await writeElement(work, deal, element.key, (row: DealElement) => {
    if (row.state === 'not-applicable') return row;
    if (stands) return row.state === 'done' ? row : { ...row, state: 'done', reason: null, why: '', late: left };
    return row.state === 'done' ? { ...row, state: 'open', late: false } : row;
  });
}
