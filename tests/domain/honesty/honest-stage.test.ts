import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestStage } from '../../../lib/domain/honesty/honest-stage.ts';
import { commitment, element } from '../support/rows.ts';
import { naiveHonest } from '../support/naive.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';
import type { Commitment, DealElement } from '../../../lib/domain/rows/types.ts';

const given = (...kinds: Commitment['kind'][]) => kinds.map((kind) => commitment({ kind, state: 'given' }));
const at = (claimed: string, elements: DealElement[], commitments: Commitment[]) =>
  honestStage(process, claimed, elements, commitments);

describe('the honest stage', () => {
  it('agrees with the definition over random histories', () => {
    fc.assert(
      fc.property(anyStage, anyElements, anyCommitments, (claimed, elements, commitments) => {
        expect(honestStage(process, claimed, elements, commitments).stage).toBe(naiveHonest(elements, commitments));
      }),
      { numRuns: 1500 },
    );
  });

  it('reaches every stage in those histories', () => {
    const reached = fc.sample(fc.tuple(anyElements, anyCommitments), { numRuns: 4000, seed: 5 });
    const stages = new Set(reached.map(([elements, commitments]) => at('target', elements, commitments).stage));
    expect(stages.size).toBeGreaterThanOrEqual(5);
  });

  it('has a gap exactly where it lies before the claimed stage', () => {
    const position = (key: string) => process.stages.findIndex((stage) => stage.key === key);
    fc.assert(
      fc.property(anyStage, anyElements, anyCommitments, (claimed, elements, commitments) => {
        const { stage, gap } = honestStage(process, claimed, elements, commitments);
        expect(gap.length > 0).toBe(position(stage) < position(claimed));
        expect(new Set(gap.map(({ kind }) => kind)).size).toBe(gap.length);
      }),
    );
  });

  it('never falls when something more is given', () => {
    fc.assert(
      fc.property(anyElements, anyCommitments, anyCommitments, (elements, commitments, more) => {
        const position = (list: Commitment[]) =>
          process.stages.findIndex(({ key }) => key === honestStage(process, 'close', elements, list).stage);
        const fine = more.filter(({ state }) => state !== 'broken');
        expect(position([...commitments, ...fine])).toBeGreaterThanOrEqual(position(commitments));
      }),
    );
  });

  it('starts at the first stage and needs nothing there', () => {
    expect(at('target', [], [])).toEqual({ stage: 'target', asksIn: 'target', gap: [] });
  });

  it('says what separates it from the claimed stage', () => {
    const commitments = [...given('time'), commitment({ kind: 'explore', state: 'declined' })];
    expect(at('diagnose', [], commitments)).toEqual({
      stage: 'qualify',
      asksIn: 'qualify',
      gap: [
        { kind: 'explore', state: 'declined' },
        { kind: 'change', state: 'missing' },
        { kind: 'consensus', state: 'missing' },
      ],
    });
  });

  it('falls back to where the process says to take the deal up again, and asks where it broke', () => {
    const before = given('time', 'explore', 'change', 'consensus');
    expect(at('diagnose', [], before).stage).toBe('diagnose');
    const broken = before.map((c) => (c.kind === 'change' ? { ...c, state: 'broken' as const } : c));
    expect(at('diagnose', [], broken)).toEqual({
      stage: 'qualify',
      asksIn: 'discover',
      gap: [{ kind: 'change', state: 'broken' }],
    });
    const asked = [...broken, commitment({ kind: 'change', state: 'asked', stateAt: 9 })];
    expect(at('diagnose', [], asked)).toMatchObject({ stage: 'qualify', gap: [{ kind: 'change', state: 'asked' }] });
    expect(at('diagnose', [], [...asked, ...given('change')]).stage).toBe('diagnose');
  });

  it('falls to the stage of the commitment itself where the process names no other', () => {
    const bare = { ...process, guides: [] };
    const broken = [...given('time', 'explore'), commitment({ kind: 'change', state: 'broken' })];
    expect(honestStage(bare, 'close', [], broken).stage).toBe('discover');
  });

  it('is never moved by a broken promise of ours, nor ahead by a fallback that lies ahead', () => {
    const ours = [...given('time'), commitment({ kind: 'time', direction: 'we', state: 'broken' })];
    expect(at('qualify', [], ours).stage).toBe('qualify');
    const ahead = { ...process, guides: process.guides.map((guide) => ({ ...guide, fallback: 'close' })) };
    expect(honestStage(ahead, 'close', [], [commitment({ kind: 'time', state: 'broken' })]).stage).toBe('target');
  });

  it('is held back by a refusal and by what is not due yet', () => {
    const step = 'target.commitments.time';
    for (const reason of ['client_declined', 'not_yet_due', 'fear'] as const) {
      expect(at('qualify', [element(step, { state: 'not-applicable', reason })], []).stage).toBe('target');
      expect(at('qualify', [element(step, { state: 'passed-over', reason })], []).stage).toBe('target');
    }
  });

  it('is not held back by what does not apply or was true before', () => {
    const step = 'target.commitments.time';
    for (const reason of ['not_applicable', 'already_true'] as const)
      expect(at('qualify', [element(step, { state: 'not-applicable', reason })], []).stage).toBe('qualify');
  });

  it('takes a tick for no commitment', () => {
    expect(at('qualify', [element('target.commitments.time', { state: 'done' })], []).stage).toBe('target');
  });

  it('counts what the client gives, not what we promise', () => {
    expect(at('qualify', [], [commitment({ kind: 'time', direction: 'we', state: 'given' })]).stage).toBe('target');
  });

  it('names the newest state of a kind', () => {
    const commitments = [
      commitment({ kind: 'time', state: 'dodged', stateAt: 9 }),
      commitment({ kind: 'time', state: 'declined', stateAt: 3 }),
    ];
    expect(at('qualify', [], commitments).gap).toEqual([{ kind: 'time', state: 'dodged' }]);
    // Over with the answer to its follow-up, at the same moment.
    const first = commitment({ kind: 'time', state: 'withdrawn', stateAt: 9 });
    const again = commitment({ kind: 'time', state: 'declined', stateAt: 9 });
    for (const rows of [
      [first, again],
      [again, first],
    ])
      expect(at('qualify', [], rows).gap).toEqual([{ kind: 'time', state: 'declined' }]);
  });
});
