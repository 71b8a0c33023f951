/** What is missing before a solution is presented, by the rep's own process. Nothing is blocked by it. */
import { elementState } from '../honesty/element-state.ts';
import type { DealFacts } from '../honesty/element-state.ts';
import { liveElements, liveStages } from '../process/find.ts';
import type { CommitmentKind, ElementGroup, ElementKey, Process, Stage, StageKey } from '../rows/types.ts';

/** Practices are ways to do things; steps, answers, people and commitments can be missing. */
const COUNTED: ReadonlySet<ElementGroup> = new Set(['steps', 'information', 'people', 'commitments']);
/** Whoever asks for these has something to show. */
const SHOWN: readonly CommitmentKind[] = ['review', 'invest'];

/** The stage in which something is presented or proposed: that name, else where the client is asked to review it. */
export function presentingStage(process: Process): Stage | null {
  const live = liveStages(process);
  const asksFor = (kind: CommitmentKind) => live.find((stage) => liveElements(stage).some((e) => e.kind === kind));
  const named = live.find(({ key }) => key === 'present');
  return named ?? SHOWN.map(asksFor).find((stage) => stage !== undefined) ?? null;
}

/** In the order of the process; an element that was passed over is missing all the same. */
export function missingBeforePresenting(process: Process, facts: DealFacts): ElementKey[] {
  const presenting = presentingStage(process);
  if (!presenting) return [];
  const live = liveStages(process);
  return live
    .slice(0, live.indexOf(presenting))
    .flatMap(liveElements)
    .filter((element) => COUNTED.has(element.group) && isMissing(elementState(element, facts).state))
    .map(({ key }) => key);
}

function isMissing(state: ReturnType<typeof elementState>['state']): boolean {
  return state === 'open' || state === 'passed-over';
}

/** It is time to look: the deal stands in the stage before, or presents already. */
export function isAboutToPresent(process: Process, claimed: StageKey): boolean {
  const presenting = presentingStage(process);
  if (!presenting) return false;
  const live = liveStages(process);
  const at = live.indexOf(presenting);
  const stands = live.findIndex(({ key }) => key === claimed);
  return stands === at || (stands === at - 1 && stands >= 0);
}
