import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepBackBy } from '../../../lib/domain/honesty/regression.ts';
import { COMMITMENT_STATES } from '../../../lib/domain/rows/types.ts';
import type { Commitment, CommitmentState } from '../../../lib/domain/rows/types.ts';
import { anyCommitments, anyElements, process } from '../support/histories.ts';
import { naiveHonest } from '../support/naive.ts';
import { commitment } from '../support/rows.ts';

const position = (key: string) => process.stages.findIndex((stage) => stage.key === key);
const given = (...kinds: Commitment['kind'][]) => kinds.map((kind) => commitment({ kind, state: 'given' }));
const upToPresent = () => given('time', 'explore', 'change', 'consensus', 'collaborate');
const become = (rows: Commitment[], at: number, state: CommitmentState) =>
  stepBackBy(process, [], rows, { ...(rows[at] as Commitment), state });

describe('a step back', () => {
  it('is exactly that the honest stage lies further back than before, because what stood fell', () => {
    let back = 0;
    fc.assert(
      fc.property(
        anyElements,
        anyCommitments.map((rows) => [...rows, ...given('time', 'explore', 'change')]),
        fc.nat(),
        fc.constantFrom(...COMMITMENT_STATES, 'broken' as const, 'broken' as const),
        (elements, commitments, pick, state) => {
          const at = pick % commitments.length;
          const was = commitments[at] as Commitment;
          const changed = { ...was, state };
          const after = commitments.map((row, index) => (index === at ? changed : row));
          const from = naiveHonest(elements, commitments);
          const to = naiveHonest(elements, after);
          const fell = ['given', 'kept'].includes(was.state) && ['broken', 'withdrawn'].includes(state);
          const expected = fell && position(to) < position(from) ? { from, to } : null;
          if (expected) back += 1;
          expect(stepBackBy(process, elements, commitments, changed)).toEqual(expected);
        },
      ),
      { numRuns: 3000, seed: 11 },
    );
    expect(back).toBeGreaterThan(150);
  });

  it('goes to where the process says to take the deal up again', () => {
    expect(become(upToPresent(), 2, 'broken')).toEqual({ from: 'present', to: 'qualify' });
    expect(become(upToPresent(), 2, 'withdrawn')).toEqual({ from: 'present', to: 'discover' });
  });

  it('is none where another of the kind stands, or where the deal stood no further', () => {
    expect(become([...upToPresent(), ...given('change')], 2, 'broken')).toBeNull();
    expect(become([...upToPresent().slice(1), ...given('decide')], 4, 'broken')).toBeNull();
  });

  it('is none when a record is corrected, when a promise of ours breaks, or when an ask is declined', () => {
    expect(become(upToPresent(), 2, 'asked')).toBeNull();
    const ours = [...upToPresent(), commitment({ kind: 'change', direction: 'we', state: 'given' })];
    expect(become(ours, 5, 'broken')).toBeNull();
    const waiting = [...upToPresent(), commitment({ kind: 'review', state: 'asked' })];
    expect(become(waiting, 5, 'withdrawn')).toBeNull();
  });

  it('is none of a commitment that the deal does not have', () => {
    expect(stepBackBy(process, [], upToPresent(), commitment({ kind: 'change', state: 'broken' }))).toBeNull();
  });
});
