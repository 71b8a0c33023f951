import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../lib/domain/honesty/coverage.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';
import { naiveCoverage } from '../support/naive.ts';
import { commitment, element } from '../support/rows.ts';

describe('coverage', () => {
  it('agrees with the definition over random histories', () => {
    fc.assert(
      fc.property(anyStage, anyElements, anyCommitments, (claimed, elements, commitments) => {
        expect(coverageOf(process, claimed, elements, commitments)).toEqual(
          naiveCoverage(claimed, elements, commitments),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('counts the claimed stage, and nothing behind it', () => {
    const rows = [commitment({ kind: 'time', state: 'given' }), commitment({ kind: 'decide', state: 'given' })];
    expect(coverageOf(process, 'qualify', [], rows)).toEqual({ standing: 1, usual: 2 });
    expect(coverageOf(process, 'close', [], rows).standing).toBe(2);
  });

  it('leaves out what does not apply, and counts what was given all the same', () => {
    const away = [element('qualify.commitments.explore', { state: 'not-applicable' })];
    expect(coverageOf(process, 'qualify', away, [])).toEqual({ standing: 0, usual: 1 });
    const rows = [commitment({ kind: 'explore', state: 'kept' })];
    expect(coverageOf(process, 'qualify', away, rows)).toEqual({ standing: 1, usual: 2 });
  });

  it('is nothing of nothing at a stage that the process does not have', () => {
    expect(coverageOf(process, 'elsewhere', [], [])).toEqual({ standing: 0, usual: 0 });
  });
});
