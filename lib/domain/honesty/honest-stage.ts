/**
 * The honest stage: the latest stage for which every usual commitment of all earlier stages is standing, or is not
 * applicable, or was already true before we entered. Declined and not yet due hold it back. It stands beside the claimed
 * stage and is never forced on it. One that broke takes it back further, to where the process says to take the deal up
 * again, until a commitment of that kind stands.
 */
import { isStanding } from '../commitment/commitment.ts';
import { guideOf, stageIndex, usualCommitments } from '../process/find.ts';
import type {
  Commitment,
  CommitmentKind,
  CommitmentState,
  DealElement,
  Process,
  ProcessElement,
  StageKey,
} from '../rows/types.ts';

export interface HonestStage {
  stage: StageKey;
  /** Where the next ask is: the first stage with something unsettled. Behind the honest one where something broke. */
  asksIn: StageKey;
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

/**
 * The state of the newest ask of a kind, for saying what separates the two stages. What is withdrawn with the answer to
 * another says less than that answer.
 */
function newestState(kind: CommitmentKind, commitments: readonly Commitment[]): 'missing' | CommitmentState {
  const ofKind = commitments.filter((c) => c.kind === kind && c.direction === 'they');
  const [newest] = ofKind.toSorted(
    (a, b) => b.stateAt - a.stateAt || Number(a.state === 'withdrawn') - Number(b.state === 'withdrawn'),
  );
  return newest?.state ?? 'missing';
}

/** The usual commitments that hold a deal back, in the order of the process. */
interface Hold {
  kind: CommitmentKind;
  /** Of its stage. */
  at: number;
  /** The furthest stage that it leaves honest: its own, or where a broken one falls back to. */
  holds: number;
}

function holdsOf(process: Process, elements: readonly DealElement[], commitments: readonly Commitment[]): Hold[] {
  const broken = new Set(
    commitments.filter((c) => c.direction === 'they' && c.state === 'broken').map((commitment) => commitment.kind),
  );
  return process.stages.flatMap((stage, at) =>
    usualCommitments(stage)
      .filter((element) => !isSettled(element, elements, commitments))
      .map(({ kind }) => ({ kind, at, holds: broken.has(kind) ? fallbackOf(process, kind, at) : at })),
  );
}

/** Never ahead of its own stage; its own where the process names no other. */
function fallbackOf(process: Process, kind: CommitmentKind, at: number): number {
  const fallback = stageIndex(process, guideOf(process, kind)?.fallback ?? '');
  return fallback === -1 || process.stages[fallback]?.retired ? at : Math.min(fallback, at);
}

/** `claimed` decides only how far the gap reaches. A claimed stage that the process does not have gives no gap. */
export function honestStage(
  process: Process,
  claimed: StageKey,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): HonestStage {
  const holds = holdsOf(process, elements, commitments);
  const last = process.stages.findLastIndex((stage) => !stage.retired);
  const honest = process.stages[Math.min(last, ...holds.map((hold) => hold.holds))];
  const asksIn = process.stages[holds[0]?.at ?? last];
  const claimedAt = stageIndex(process, claimed);
  const kinds = [...new Set(holds.filter((hold) => hold.holds < claimedAt).map(({ kind }) => kind))];
  return {
    stage: honest?.key ?? claimed,
    asksIn: asksIn?.key ?? claimed,
    gap: kinds.map((kind) => ({ kind, state: newestState(kind, commitments) })),
  };
}
