/** When a deal came into which stage, from what is kept of its changes. */
import type { Deal, EventOf, Instant, StageKey } from '../rows/types.ts';

export interface StageEntry {
  stage: StageKey;
  at: Instant;
  /** `null` = it is still in it, or ended in it while the end is not known. */
  until: Instant | null;
}

type DealEvent = Pick<EventOf<'deal'>, 'commandId' | 'undoes' | 'before' | 'after' | 'at'>;

/**
 * Oldest first. A deal that came into the book with a stage that it had been in for a while (a file, the sample) says
 * nothing of the stages before.
 */
export function stageHistory(deal: Deal, events: readonly DealEvent[]): StageEntry[] {
  const all = [...standing(events).flatMap(moveOf), { stage: deal.stage, at: deal.stageSince }].sort(
    (a, b) => a.at - b.at,
  );
  // Moved after its end, it was not in that stage for a day: the record was put right.
  const moves = all.filter(({ at }) => deal.closedAt === null || at <= deal.closedAt);
  const entries = moves.filter(({ stage }, at) => stage !== moves[at - 1]?.stage);
  return entries.map((entry, at) => ({ ...entry, until: entries[at + 1]?.at ?? deal.closedAt }));
}

/** Without what was taken back, and without the taking back: a card that was dropped beside its place was never there. */
function standing(events: readonly DealEvent[]): DealEvent[] {
  const undone = new Set<string>();
  const kept = events.toReversed().filter(({ commandId, undoes }) => {
    if (undone.has(commandId)) return false;
    if (undoes !== undefined) undone.add(undoes);
    return undoes === undefined;
  });
  return kept.toReversed();
}

function moveOf({ before, after, at }: DealEvent): { stage: StageKey; at: Instant }[] {
  if (after?.stage === undefined) return [];
  const { stage, stageSince, createdAt } = after;
  if (before === null && stageSince !== createdAt) return [];
  return [{ stage, at: stageSince ?? at }];
}
