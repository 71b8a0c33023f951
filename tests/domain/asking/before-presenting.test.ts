import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAboutToPresent,
  missingBeforePresenting,
  presentingStage,
} from '../../../lib/domain/asking/before-presenting.ts';
import { elementState } from '../../../lib/domain/honesty/element-state.ts';
import { anyCommitments, anyElements, process } from '../support/histories.ts';
import { commitment, element } from '../support/rows.ts';

describe('before presenting', () => {
  it('everything is missing that is neither done nor away, in the stages before, practices aside', () => {
    fc.assert(
      fc.property(anyElements, anyCommitments, (elements, commitments) => {
        const expected: string[] = [];
        for (const stage of process.stages) {
          if (stage.key === 'present') break;
          for (const one of stage.elements) {
            const { state } = elementState(one, { elements, commitments });
            if (one.group !== 'practices' && state !== 'done' && state !== 'not-applicable') expected.push(one.key);
          }
        }
        expect(missingBeforePresenting(process, { elements, commitments })).toEqual(expected);
      }),
    );
  });

  it('what was passed over is missing all the same, until it is done', () => {
    const key = 'discover.commitments.change';
    const passed = { elements: [element(key, { state: 'passed-over', reason: 'fear' })] };
    expect(missingBeforePresenting(process, passed)).toContain(key);
    const given = [commitment({ kind: 'change', state: 'given' })];
    expect(missingBeforePresenting(process, { ...passed, commitments: given })).not.toContain(key);
  });

  it('is looked at in the stage before and in the stage itself', () => {
    const looked = process.stages.map(({ key }) => isAboutToPresent(process, key));
    expect(looked).toEqual([false, false, false, true, true, false, false]);
    expect(isAboutToPresent(process, 'elsewhere')).toBe(false);
  });

  it('finds the stage by what is asked for in it where a process has its own names', () => {
    const own = { ...process, stages: process.stages.map((stage) => ({ ...stage, key: `my-${stage.key}` })) };
    expect(presentingStage(own)?.key).toBe('my-present');
    const none = { ...process, stages: process.stages.slice(0, 3) };
    expect([presentingStage(none), missingBeforePresenting(none, { elements: [] })]).toEqual([null, []]);
    expect(isAboutToPresent(none, 'target')).toBe(false);
  });
});
