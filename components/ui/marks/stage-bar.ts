/** What the stage bar draws: one segment a stage. Pure, so that the board, the sidebar and print draw the same. */
export interface StageSegment {
  key: string;
  name: string;
  /** Against the claimed stage. */
  place: 'before' | 'claimed' | 'ahead';
  /** Claimed, and past what stands: drawn hatched. */
  unproven: boolean;
  /** The honest stage: carries the mark. */
  honest: boolean;
}

export function stageSegments(
  stages: readonly { key: string; name: string }[],
  claimed: string,
  honest: string | null,
): StageSegment[] {
  const claimedAt = stages.findIndex((stage) => stage.key === claimed);
  const honestAt = honest === null ? -1 : stages.findIndex((stage) => stage.key === honest);
  return stages.map((stage, at) => ({
    key: stage.key,
    name: stage.name,
    place: at < claimedAt ? 'before' : at === claimedAt ? 'claimed' : 'ahead',
    unproven: honestAt >= 0 && at > honestAt && at <= claimedAt,
    honest: at === honestAt,
  }));
}
