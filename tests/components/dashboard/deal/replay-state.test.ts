import { describe, expect, it } from 'vitest';
import { replayState } from '../../../../components/dashboard/deal/history/replay-state.ts';
import type { ReplayCommitment, ReplayMoment, ReplayPerson } from '../../../../lib/contract/views.ts';

const commitment = (id: string, state: ReplayCommitment['state']): ReplayCommitment => {
  const rest = { kind: 'time', kindName: 'Time', direction: 'they', words: '', contactName: null, due: null } as const;
  return { id, state, ...rest };
};
const person = (contactId: string, level: ReplayPerson['level']): ReplayPerson => {
  return { contactId, name: contactId, initials: 'X', level, lastHeardAt: null };
};
const moment = (fields: Partial<ReplayMoment>): ReplayMoment => {
  const none = { at: 0, claimed: 'target', honest: 'target', outcome: null, said: [] };
  return { ...none, commitments: [], people: [], gone: [], ...fields };
};

const MOMENTS = [
  moment({ people: [person('kim', null), person('dana', 2)] }),
  moment({ commitments: [commitment('a', 'asked')] }),
  moment({ commitments: [commitment('a', 'given'), commitment('b', 'asked')] }),
  moment({ gone: ['b', 'kim'] }),
];
const at = (step: number) => {
  const { commitments, people, changed } = replayState(MOMENTS, step);
  return [commitments.map(({ id, state }) => `${id} ${state}`), people.map(({ contactId }) => contactId), [...changed]];
};

describe('a moment of a replay', () => {
  it('has everything that came before it, as it stood then', () => {
    expect(at(0)).toEqual([[], ['dana', 'kim'], ['kim', 'dana']]);
    expect(at(1)).toEqual([['a asked'], ['dana', 'kim'], ['a']]);
    expect(at(2)).toEqual([
      ['a given', 'b asked'],
      ['dana', 'kim'],
      ['a', 'b'],
    ]);
    expect(at(3)).toEqual([['a given'], ['dana'], []]);
  });

  it('goes back as it came', () => {
    at(3);
    expect(at(1)).toEqual([['a asked'], ['dana', 'kim'], ['a']]);
    expect(replayState([], 0)).toEqual({ commitments: [], people: [], changed: new Set() });
  });
});
