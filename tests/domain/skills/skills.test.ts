import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealRecord } from '../../../lib/domain/audit/habits.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { lastDayOf, planDays, planState } from '../../../lib/domain/skills/plan.ts';
import { skillsByReach } from '../../../lib/domain/skills/touching.ts';
import { skillsOf, unlocksOf } from '../../../lib/domain/skills/unlocks.ts';
import type { Stage } from '../../../lib/domain/rows/types.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';

describe('what a skill unlocks', () => {
  it('is said for every built-in skill, in every language the same elements, all of which exist', () => {
    const shapes = builtInProcesses().map((one) =>
      one.stages.map((stage) => {
        const unlocks = unlocksOf(stage);
        expect(unlocks.map(({ skill }) => skill)).toEqual(stage.skills);
        for (const { skill, elements } of unlocks) {
          expect(elements.length, `${stage.key}/${skill}`).toBeGreaterThan(1);
          for (const key of elements) expect(stage.elements.map((element) => element.key)).toContain(key);
        }
        return unlocks.map(({ elements }) => elements);
      }),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it('loses no built-in element to a slip of the pen: each is of its own stage', () => {
    for (const stage of process.stages) {
      const all = unlocksOf(stage).flatMap(({ elements }) => elements);
      expect(all.every((key) => key.startsWith(`${stage.key}.`))).toBe(true);
    }
  });

  it('is what the process says where it says it, without what is retired or gone', () => {
    const [first] = process.stages;
    if (!first) throw new Error('no stage');
    const stage: Stage = {
      ...first,
      elements: first.elements.map((one) => (one.key === 'target.steps.fit' ? { ...one, retired: true } : one)),
      skills: ['Prospecting', 'Juggling'],
      unlocks: [{ skill: 'Prospecting', elements: ['target.steps.fit', 'target.steps.why-now', 'nowhere'] }],
    };
    expect(unlocksOf(stage)).toEqual([
      { skill: 'Prospecting', elements: ['target.steps.why-now'] },
      { skill: 'Juggling', elements: [] },
    ]);
  });

  it('of a skill that several stages name is one list', () => {
    const communication = skillsOf(process).find(({ skill }) => skill === 'Communication');
    const stages = new Set(communication?.elements.map((key) => key.split('.')[0]));
    expect([...stages]).toEqual(['qualify', 'discover', 'present']);
  });
});

const anyRecord: fc.Arbitrary<DealRecord> = fc.record({
  deal: fc.record({ stage: anyStage, closed: fc.constantFrom(0 as const, 1 as const) }),
  process: fc.constant(process),
  elements: anyElements,
  commitments: anyCommitments,
  parts: fc.constant([]),
});

describe('the skills that would touch most deals', () => {
  it('are those of a count by hand, furthest first', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 10 }), (records) => {
        const order = process.stages.map((stage) => stage.key);
        const isMissing = (record: DealRecord, key: string): boolean => {
          const one = process.stages.flatMap((stage) => stage.elements).find((element) => element.key === key);
          const gap = order.indexOf(record.deal.stage) - order.indexOf(key.split('.')[0] ?? '');
          const row = record.elements.find((candidate) => candidate.elementKey === key);
          const stands = record.commitments.some(
            (c) => c.direction === 'they' && c.kind === one?.kind && (c.state === 'given' || c.state === 'kept'),
          );
          if (gap < 0 || stands || row?.state === 'done' || row?.state === 'not-applicable') return false;
          if (row?.state !== 'passed-over') return gap === 0 && record.deal.closed === 0;
          return !['client_declined', 'not_applicable', 'already_true', 'not_yet_due'].includes(row.reason ?? '');
        };
        const naive = skillsOf(process).map(({ skill, elements }) => ({
          skill,
          deals: records.filter((record) => elements.some((key) => isMissing(record, key))).length,
        }));
        const found = skillsByReach(process, records);
        expect(new Map(found.map(({ skill, records: touched }) => [skill, touched.length]))).toEqual(
          new Map(naive.filter(({ deals }) => deals > 0).map(({ skill, deals }) => [skill, deals])),
        );
        for (const [at, one] of found.entries())
          expect(one.records.length).toBeLessThanOrEqual(found[at - 1]?.records.length ?? Infinity);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a plan', () => {
  const plan = { startsOn: '2026-03-02', endsOn: lastDayOf('2026-03-02'), stoppedAt: null };

  it('runs for fourteen days, the first and the last included', () => {
    expect(plan.endsOn).toBe('2026-03-15');
    expect(planState(plan, '2026-03-01')).toBe('ahead');
    expect(planState(plan, '2026-03-02')).toBe('runs');
    expect(planState(plan, '2026-03-15')).toBe('runs');
    expect(planState(plan, '2026-03-16')).toBe('over');
    expect(planState({ ...plan, stoppedAt: 1 }, '2026-03-05')).toBe('stopped');
  });

  it('is counted over its days, and compared with as many before it', () => {
    expect(planDays(plan, null)).toEqual({
      during: { from: '2026-03-02', until: '2026-03-16' },
      before: { from: '2026-02-16', until: '2026-03-02' },
    });
    expect(planDays(plan, '2026-03-05').during).toEqual({ from: '2026-03-02', until: '2026-03-06' });
    expect(planDays(plan, '2026-04-05').during.until).toBe('2026-03-16');
    expect(planDays(plan, '2026-02-28').during).toEqual({ from: '2026-03-02', until: '2026-03-02' });
  });
});
