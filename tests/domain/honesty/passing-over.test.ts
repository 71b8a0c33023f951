import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementState } from '../../../lib/domain/honesty/element-state.ts';
import { passedOverByMove } from '../../../lib/domain/honesty/passing-over.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';
import { naivePassedOver } from '../support/naive.ts';
import { commitment, element, part } from '../support/rows.ts';

describe('passing over', () => {
  it('agrees with the definition over random histories', () => {
    const roles = process.stages.flatMap(({ elements }) => elements.filter(({ group }) => group === 'people'));
    const anyParts = fc.array(
      fc.subarray(roles.map(({ key }) => key)).map((held) => part('c', { roles: held })),
      { maxLength: 3 },
    );
    const histories = [anyStage, anyStage, anyElements, anyCommitments, anyParts] as const;
    fc.assert(
      fc.property(...histories, (from, to, elements, commitments, parts) => {
        expect(passedOverByMove(process, from, to, elements, commitments, parts)).toEqual(
          naivePassedOver(from, to, elements, commitments, parts),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('passes nothing over on the way back, or in a stage that does not exist', () => {
    expect(passedOverByMove(process, 'present', 'qualify', [])).toEqual([]);
    expect(passedOverByMove(process, 'nowhere', 'close', [])).toEqual([]);
    expect(passedOverByMove(process, 'target', 'nowhere', [])).toEqual([]);
  });

  it('leaves out what is given, filled and answered', () => {
    const passed = passedOverByMove(
      process,
      'target',
      'qualify',
      [element('target.information.trigger', { answer: 'New plant manager' })],
      [commitment({ kind: 'time', state: 'given' })],
      [part('c', { roles: ['target.people.sponsor'] })],
    );
    expect(passed).not.toContain('target.information.trigger');
    expect(passed).not.toContain('target.commitments.time');
    expect(passed).not.toContain('target.people.sponsor');
    expect(passed).toContain('target.people.lives-with-it');
    expect(passed).toContain('target.steps.fit');
  });
});

describe('the state of an element', () => {
  const stateOf = (key: string, facts: Parameters<typeof elementState>[1]) => {
    const item = process.stages.flatMap(({ elements }) => elements).find((candidate) => candidate.key === key);
    return item ? elementState(item, facts) : null;
  };
  const key = 'discover.commitments.change';

  it('is open without a row', () => {
    expect(stateOf(key, { elements: [] })).toEqual({ state: 'open', late: false });
  });

  it('is done late when it was passed over and then given', () => {
    const elements = [element(key, { state: 'passed-over', reason: 'fear' })];
    const commitments = [commitment({ kind: 'change', state: 'given' })];
    expect(stateOf(key, { elements, commitments })).toEqual({ state: 'done', late: true });
    expect(stateOf(key, { elements })).toEqual({ state: 'passed-over', late: false });
  });

  it('is not made done by what we promised or by what broke', () => {
    const ours = [commitment({ kind: 'change', state: 'given', direction: 'we' })];
    const broken = [commitment({ kind: 'change', state: 'broken' })];
    expect(stateOf(key, { elements: [], commitments: ours })?.state).toBe('open');
    expect(stateOf(key, { elements: [], commitments: broken })?.state).toBe('open');
  });
});
