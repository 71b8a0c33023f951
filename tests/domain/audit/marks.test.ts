import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMarks, finishedAudits, markTargets, withMark } from '../../../lib/domain/audit/marks.ts';
import type { Audit, AuditMark } from '../../../lib/domain/rows/types.ts';
import { process } from '../support/histories.ts';

const target = fc.constantFrom('a', 'b', 'c', 'd');
const colour = fc.constantFrom('red' as const, 'yellow' as const);
const reason = fc.constantFrom(null, 'fear' as const, 'bother' as const);
const anyMarks = fc.uniqueArray(fc.record({ target, colour, said: reason, real: reason }), {
  selector: (mark) => mark.target,
});

describe('marks', () => {
  it('are what a map of them would be, over any changes', () => {
    const change = fc.record(
      { target, colour: fc.option(colour, { nil: null }), said: reason, real: reason },
      { requiredKeys: ['target', 'colour'] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let marks: AuditMark[] = [];
        const naive = new Map<string, AuditMark>();
        for (const one of changes) {
          marks = withMark(marks, one);
          const was = naive.get(one.target);
          if (one.colour === null) naive.delete(one.target);
          else
            naive.set(one.target, {
              target: one.target,
              colour: one.colour,
              said: 'said' in one ? (one.said ?? null) : (was?.said ?? null),
              real: 'real' in one ? (one.real ?? null) : (was?.real ?? null),
            });
          expect(marks).toEqual([...naive.values()]);
        }
      }),
    );
  });

  it('can stand on every stage and element, retired ones left out', () => {
    const count = process.stages.length + process.stages.flatMap((stage) => stage.elements).length;
    expect(new Set(markTargets(process)).size).toBe(count);
    const [first, ...others] = process.stages;
    if (!first) throw new Error('no stage');
    const retired = { ...process, stages: [{ ...first, retired: true as const }, ...others] };
    expect(markTargets(retired)).toHaveLength(count - 1 - first.elements.length);
  });
});

describe('compared with the last audit', () => {
  it('each mark of either is added, gone, changed or the same', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (now, before) => {
        const { added, gone, changed, same } = compareMarks(now, before);
        expect(added.length + changed.length + same).toBe(now.length);
        expect(gone.length + changed.length + same).toBe(before.length);
        for (const mark of added) expect(before.map((one) => one.target)).not.toContain(mark.target);
        for (const mark of gone) expect(now.map((one) => one.target)).not.toContain(mark.target);
        for (const pair of changed) {
          expect(pair.now.target).toBe(pair.before.target);
          expect([pair.now.colour, pair.now.real]).not.toEqual([pair.before.colour, pair.before.real]);
        }
      }),
    );
  });

  it('finds the newest finished one first, and none that is under way', () => {
    const audit = (id: string, doneAt: number | null): Audit => ({
      id,
      processId: 'standard@1',
      marks: [],
      startedAt: 0,
      doneAt,
    });
    const all = [audit('a', 5), audit('b', null), audit('c', 9)];
    expect(finishedAudits(all).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
