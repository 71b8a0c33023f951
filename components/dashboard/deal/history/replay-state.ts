/** What stood at one moment of a replay: every step up to it laid over the one before. */
import type { ReplayCommitment, ReplayMoment, ReplayPerson } from '../../../../lib/contract/views.ts';
import type { Id } from '../../../../lib/domain/rows/types.ts';

export interface ReplayState {
  /** In the order in which they came. */
  commitments: ReplayCommitment[];
  /** The final say first, those without a level last. */
  people: ReplayPerson[];
  /** By the moment itself. */
  changed: ReadonlySet<Id>;
}

export function replayState(moments: readonly ReplayMoment[], at: number): ReplayState {
  const commitments = new Map<Id, ReplayCommitment>();
  const people = new Map<Id, ReplayPerson>();
  for (const moment of moments.slice(0, at + 1)) {
    for (const id of moment.gone) {
      commitments.delete(id);
      people.delete(id);
    }
    for (const row of moment.commitments) commitments.set(row.id, row);
    for (const row of moment.people) people.set(row.contactId, row);
  }
  const now = moments[at];
  const changed = [...(now?.commitments ?? []).map(({ id }) => id), ...(now?.people ?? []).map((row) => row.contactId)];
  return {
    commitments: [...commitments.values()],
    people: [...people.values()].sort((a, b) => (a.level ?? 5) - (b.level ?? 5)),
    changed: new Set(changed),
  };
}
