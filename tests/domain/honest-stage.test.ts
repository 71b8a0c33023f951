import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestStage } from '../../lib/domain/honest-stage.ts';
import { commitment, element } from './support/rows.ts';
import { anyCommitments, anyElements, anyStage, process } from './support/histories.ts';
import type { Commitment, DealElement } from '../../lib/domain/types.ts';

/** The definition, word for word and without a thought for anything else. */
function naiveHonest(elements: readonly DealElement[], commitments: readonly Commitment[]): string {
  let latest = process.stages[0]?.key ?? '';
  for (const candidate of process.stages) {
    let everyEarlier = true;
    for (const earlier of process.stages) {
      if (earlier === candidate) break;
      for (const usual of earlier.elements) {
        if (usual.group !== 'commitments') continue;
        let fine = false;
        for (const c of commitments) {
          const given = c.state === 'given' || c.state === 'kept';
          if (c.kind === usual.kind && c.direction === 'they' && given) fine = true;
        }
        for (const row of elements) {
          if (row.elementKey !== usual.key) continue;
          if (row.state === 'not-applicable' && [null, 'not_applicable', 'already_true'].includes(row.reason))
            fine = true;
          if (row.state === 'passed-over' && row.reason === 'not_applicable') fine = true;
          if (row.state === 'passed-over' && row.reason === 'already_true') fine = true;
        }
        if (!fine) everyEarlier = false;
      }
    }
    if (everyEarlier) latest = candidate.key;
  }
  return latest;
}

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
        expect(position([...commitments, ...more])).toBeGreaterThanOrEqual(position(commitments));
      }),
    );
  });

  it('starts at the first stage and needs nothing there', () => {
    expect(at('target', [], [])).toEqual({ stage: 'target', gap: [] });
  });

  it('says what separates it from the claimed stage', () => {
    const commitments = [...given('time'), commitment({ kind: 'explore', state: 'declined' })];
    expect(at('diagnose', [], commitments)).toEqual({
      stage: 'qualify',
      gap: [
        { kind: 'explore', state: 'declined' },
        { kind: 'change', state: 'missing' },
        { kind: 'consensus', state: 'missing' },
      ],
    });
  });

  it('falls back to the stage whose commitment broke', () => {
    const before = given('time', 'explore', 'change', 'consensus');
    expect(at('diagnose', [], before).stage).toBe('diagnose');
    const broken = before.map((c) => (c.kind === 'change' ? { ...c, state: 'broken' as const } : c));
    expect(at('diagnose', [], broken)).toEqual({ stage: 'discover', gap: [{ kind: 'change', state: 'broken' }] });
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
  });
});
