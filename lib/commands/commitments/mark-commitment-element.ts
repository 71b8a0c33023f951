/**
 * What a commitment says about the checklist. Given, its element is done; no longer standing, it is open again, or passed
 * over for the reason that the rep gave where it turns out never to have been given here. Elements that the rep marked as
 * not applicable stay as they are.
 */
import { isStanding } from '../../domain/commitment/commitment.ts';
import { stageIndex } from '../../domain/process/find.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, ProcessElement } from '../../domain/rows/types.ts';
import { readRowEvents } from '../../store/reading/row-events.ts';
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
  if (stands !== null && stood !== stands) await markKind(work, deal, stands, () => DONE);
  if (stood === null || stood === stands || (await anotherStands(work, deal, stood))) return;
  const isHere = after !== null && after.direction === 'they' && after.kind === stood;
  await markKind(work, deal, stood, isHere ? () => OPEN : async ({ key }) => beforeDone(work, `${deal.id}/${key}`));
}

type Mark = Pick<DealElement, 'state' | 'reason' | 'why'>;
const DONE: Mark = { state: 'done', reason: null, why: '' };
const OPEN: Mark = { state: 'open', reason: null, why: '' };

/** What the rep had said of it before it was done. */
async function beforeDone(work: Work, elementId: string): Promise<Mark> {
  const said = (await readRowEvents(work.book, 'dealElement', elementId)).findLast(({ after }) => after?.state);
  const { state, reason = null, why = '' } = said?.before ?? {};
  return said?.after?.state === 'done' && state === 'passed-over' ? { state, reason, why } : OPEN;
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

async function markKind(
  work: Work,
  deal: Deal,
  kind: CommitmentKind,
  markOf: (element: ProcessElement) => Mark | Promise<Mark>,
): Promise<void> {
  const process = await findProcess(work, deal.processId);
  const claimed = stageIndex(process, deal.stage);
  for (const [at, stage] of process.stages.entries()) {
    const usual = stage.elements.filter((element) => element.group === 'commitments' && element.kind === kind);
    for (const element of usual) await markElement(work, deal, element, await markOf(element), at < claimed);
  }
}

async function markElement(work: Work, deal: Deal, element: ProcessElement, mark: Mark, left: boolean) {
  const done = mark.state === 'done';
  await writeElement(work, deal, element.key, (row: DealElement) =>
    row.state === 'not-applicable' || (row.state === 'done') === done ? row : { ...row, ...mark, late: done && left },
  );
}
