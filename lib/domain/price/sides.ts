/** On which side of the comparison a closed deal stands for one element, or why it is left out. */
import { elementState } from '../honesty/element-state.ts';
import { findElement, stageIndex } from '../process/find.ts';
import type { DealFacts } from '../honesty/element-state.ts';
import type {
  Commitment,
  Deal,
  DealElement,
  DealPerson,
  ElementKey,
  Instant,
  Process,
  ReasonKey,
  StageKey,
} from '../rows/types.ts';

export interface EndedDeal extends DealFacts {
  deal: Deal;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  parts: readonly DealPerson[];
}

/** Why a deal is on neither side. Each is named beside the figures. */
export const LEFT_OUT = [
  'set-aside',
  'not-in-process',
  'never-left',
  'open',
  'not-applicable',
  'declined',
  'dead',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export type Ending = 'won' | 'lost' | 'set-aside' | 'open';

/** A deal that we disqualified or put back to nurture was neither won nor lost. */
export function endingOf({ outcome }: Pick<Deal, 'outcome'>): Ending {
  if (outcome === null) return 'open';
  if (outcome === 'won') return 'won';
  return outcome === 'disqualified' || outcome === 'nurture' ? 'set-aside' : 'lost';
}

/** A deal enters figures of won and lost only once it has left the first stage. */
export function hasLeftTarget({ deal, process }: Pick<EndedDeal, 'deal' | 'process'>): boolean {
  return stageIndex(process, deal.stage) > 0;
}

const EXCUSED: ReadonlySet<ReasonKey | null> = new Set(['not_applicable', 'already_true', 'not_yet_due']);

/**
 * Both sides hold deals alone that got past the element's stage: a deal that ended in it may have had no time to do it, and
 * one that ended before never came to it. Taking those in on one side only would bend the comparison.
 */
export function sideOf(ended: EndedDeal, key: ElementKey): 'done' | 'passed' | LeftOut {
  if (endingOf(ended.deal) === 'set-aside' || !hasLeftTarget(ended)) return 'set-aside';
  const found = findElement(ended.process, key);
  if (!found) return 'not-in-process';
  if (!hasLeft(ended, found.stage.key)) return 'never-left';
  const { state } = elementState(found.element, ended);
  if (state === 'done') return 'done';
  if (state === 'not-applicable') return 'not-applicable';
  // Asked and without an answer, or nothing was recorded: neither done nor passed over.
  if (state === 'open') return 'open';
  return passedSide(ended, key);
}

function hasLeft({ deal, process }: EndedDeal, stage: StageKey): boolean {
  return endingOf(deal) === 'won' || stageIndex(process, deal.stage) > stageIndex(process, stage);
}

/** Legitimate reasons are kept apart: nothing was resisted there. */
function passedSide(ended: EndedDeal, key: ElementKey): 'passed' | LeftOut {
  const row = ended.elements.find(({ elementKey }) => elementKey === key);
  if (row?.reason === 'client_declined') return 'declined';
  if (EXCUSED.has(row?.reason ?? null)) return 'not-applicable';
  return row && row.at > deadFrom(ended) ? 'dead' : 'passed';
}

/**
 * From when a deal was dead: its close; for a lost one the client's last no, when nothing was given and nobody heard from
 * after it. What was passed over later did not matter any more.
 */
function deadFrom({ deal, commitments, parts }: EndedDeal): Instant {
  const closed = deal.closedAt ?? Infinity;
  if (endingOf(deal) !== 'lost') return closed;
  const theirs = commitments.filter(({ direction }) => direction === 'they');
  const last = theirs.reduce<Commitment | null>(
    (best, one) => (best && best.stateAt >= one.stateAt ? best : one),
    null,
  );
  if (last?.state !== 'declined') return closed;
  const heard = Math.max(0, ...parts.map(({ lastHeardAt }) => lastHeardAt ?? 0));
  return heard > last.stateAt ? closed : Math.min(closed, last.stateAt);
}
