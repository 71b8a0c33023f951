/**
 * May this act count as the rep's? A page that frames us can lay things over us, fade us, or slide us under the pointer at
 * the last moment. So an act that matters needs a trusted event on something that has been truly visible, in one place and
 * under the mouse, for half a second. Pure: facts in, verdict out.
 */
export const STEADY_MS = 500;

export interface VisibleFacts {
  /** Not inside another page: nothing can cover us. */
  framed: boolean;
  trusted: boolean;
  /** Since when the browser has vouched for it; `null` = hidden or covered; `'unknown'` = this browser can't say. */
  visibleSince: number | null | 'unknown';
  /** When the frame was last seen to move on the screen, or to come under the mouse; 0 = never. */
  movedAt: number;
  now: number;
}

export type Verdict = 'fine' | 'untrusted' | 'unknown' | 'covered' | 'unsteady';

export function judgeAct(facts: VisibleFacts): Verdict {
  if (!facts.trusted) return 'untrusted';
  if (!facts.framed) return 'fine';
  if (facts.visibleSince === 'unknown') return 'unknown';
  if (facts.visibleSince === null) return 'covered';
  const steady = facts.now - Math.max(facts.visibleSince, facts.movedAt);
  return steady >= STEADY_MS ? 'fine' : 'unsteady';
}
