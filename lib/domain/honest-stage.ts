/**
 * The honest stage: the latest stage for which every usual commitment of all earlier stages is standing, or is not
 * applicable, or was already true before we entered. Declined and not yet due hold it back. It stands beside the claimed
 * stage and is never forced on it.
 */
import { isStanding } from './commitment.ts';
import { stageIndex, usualCommitments } from './process/find.ts';
import type {
  Commitment,
  CommitmentKind,
  CommitmentState,
  DealElement,
  Process,
  ProcessElement,
  Stage,
  StageKey,
} from './types.ts';

export interface HonestStage {
  stage: StageKey;
  /** What is missing between the honest stage and the claimed one, in the order of the process; a kind stands once. */
  gap: { kind: CommitmentKind; state: 'missing' | CommitmentState }[];
}

/** Whether a usual commitment no longer asks for anything: it stands, does not apply, or was true before we came. */
export function isSettled(
  element: Pick<ProcessElement, 'key' | 'kind'>,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): boolean {
  if (commitments.some((c) => c.kind === element.kind && c.direction === 'they' && isStanding(c))) return true;
  const row = elements.find((candidate) => candidate.elementKey === element.key);
  if (!row) return false;
  if (row.reason === null) return row.state === 'not-applicable';
  const excused = row.reason === 'not_applicable' || row.reason === 'already_true';
  return excused && (row.state === 'not-applicable' || row.state === 'passed-over');
}

function unsettled(stage: Stage, elements: readonly DealElement[], commitments: readonly Commitment[]) {
  return usualCommitments(stage).filter((element) => !isSettled(element, elements, commitments));
}

/** The state of the newest ask of a kind, for saying what separates the two stages. */
function newestState(kind: CommitmentKind, commitments: readonly Commitment[]): 'missing' | CommitmentState {
  const ofKind = commitments.filter((c) => c.kind === kind && c.direction === 'they');
  const newest = ofKind.reduce<Commitment | null>((best, c) => (best && best.stateAt >= c.stateAt ? best : c), null);
  return newest?.state ?? 'missing';
}

/** `claimed` decides only how far the gap reaches. A claimed stage that the process does not have gives no gap. */
export function honestStage(
  process: Process,
  claimed: StageKey,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): HonestStage {
  const open = process.stages.map((stage) => unsettled(stage, elements, commitments));
  const firstOpen = open.findIndex((missing) => missing.length > 0);
  const honest = process.stages[firstOpen === -1 ? process.stages.length - 1 : firstOpen];
  const before = open.slice(0, Math.max(0, stageIndex(process, claimed))).flat();
  const kinds = [...new Set(before.map((element) => element.kind))];
  return {
    stage: honest?.key ?? claimed,
    gap: kinds.map((kind) => ({ kind, state: newestState(kind, commitments) })),
  };
}
