/** What deals show and the say-do gap, against a second account that goes over every deal and every element by itself. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, habitsOf } from '../../../lib/domain/audit/habits.ts';
import type { DealRecord } from '../../../lib/domain/audit/habits.ts';
import { sayDoGap } from '../../../lib/domain/audit/say-do.ts';
import type { AuditMark, ElementKey, Process, ReasonKey } from '../../../lib/domain/rows/types.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';
import { commitment, element } from '../support/rows.ts';

const NOT_UP_TO_THE_REP: ReasonKey[] = ['client_declined', 'not_applicable', 'already_true', 'not_yet_due'];

const anyRecord: fc.Arbitrary<DealRecord> = fc.record({
  deal: fc.record({ stage: anyStage, closed: fc.constantFrom(0 as const, 1 as const) }),
  process: fc.constant(process),
  elements: anyElements,
  commitments: anyCommitments,
  parts: fc.array(
    fc.record({
      roles: fc.array(fc.constantFrom('discover.people.sceptic', 'target.people.sponsor'), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

/** By the words of the definition, one element in one deal at a time. */
function naive(key: ElementKey, records: readonly DealRecord[]) {
  let [passed, of, aside] = [0, 0, 0];
  for (const { deal, elements, commitments, parts } of records) {
    const stages = process.stages.map((stage) => stage.key);
    const own = process.stages.find((stage) => stage.elements.some((one) => one.key === key));
    const one = own?.elements.find((candidate) => candidate.key === key);
    const gap = stages.indexOf(deal.stage) - stages.indexOf(own?.key ?? '');
    if (!one || gap < 0) continue;
    const row = elements.find((candidate) => candidate.elementKey === key);
    const got =
      row?.state === 'done' ||
      (one.group === 'commitments' &&
        commitments.some(
          (c) => c.kind === one.kind && c.direction === 'they' && (c.state === 'given' || c.state === 'kept'),
        )) ||
      (one.group === 'people' && parts.some(({ roles }) => roles.includes(key))) ||
      (one.group === 'information' && (row?.answer ?? '') !== '');
    if (row?.state === 'not-applicable') aside += 1;
    else if (got) of += gap > 0 || deal.closed === 1 ? 1 : 0;
    else if (row?.state === 'passed-over') {
      if (row.reason !== null && NOT_UP_TO_THE_REP.includes(row.reason)) aside += 1;
      else if (gap > 0 || deal.closed === 1) {
        of += 1;
        passed += 1;
      }
    }
  }
  return { passed, of, aside };
}

describe('what deals show', () => {
  it('is what a count by hand gives, over any deals', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 12 }), (records) => {
        const habits = habitsOf(records);
        for (const { key } of process.stages.flatMap((stage) => stage.elements))
          expect(habits[key] ?? { passed: 0, of: 0, aside: 0 }, key).toEqual(naive(key, records));
      }),
      { numRuns: 60 },
    );
  });

  it('counts neither what is done nor what is passed over in the stage that an open deal is still in', () => {
    const record: DealRecord = {
      deal: { stage: 'target', closed: 0 },
      process,
      elements: [
        element('target.steps.fit', { state: 'done' }),
        element('target.steps.why-now', { state: 'passed-over', reason: 'bother' }),
      ],
      commitments: [commitment({ kind: 'time', state: 'given' })],
      parts: [],
    };
    const is = new Map(casesOf(record).map((one) => [one.key, one.is]));
    expect(is.get('target.steps.fit')).toBeNull();
    expect(is.get('target.commitments.time')).toBeNull();
    expect(is.get('target.steps.why-now')).toBe('open');
    expect(habitsOf([record])['target.steps.why-now']).toBeUndefined();
    expect(is.get('target.steps.dream-clients')).toBe('open');
    expect(is.has('qualify.steps.frame')).toBe(false);
  });

  it('leaves out what is retired', () => {
    const retired: Process = {
      ...process,
      stages: process.stages.map((stage) =>
        stage.key === 'qualify'
          ? { ...stage, retired: true }
          : { ...stage, elements: stage.elements.map((one, at) => (at === 0 ? { ...one, retired: true } : one)) },
      ),
    };
    const keys = casesOf({
      deal: { stage: 'discover', closed: 0 },
      process: retired,
      elements: [],
      commitments: [],
      parts: [],
    }).map(({ key }) => key);
    expect(keys.some((key) => key.startsWith('qualify.'))).toBe(false);
    expect(keys).not.toContain('target.steps.fit');
    expect(keys).toContain('target.steps.dream-clients');
  });
});

const keys = process.stages.slice(0, 3).flatMap((stage) => [stage.key, ...stage.elements.map(({ key }) => key)]);
const anyMarks: fc.Arbitrary<AuditMark[]> = fc.uniqueArray(
  fc.record({
    target: fc.constantFrom(...keys),
    colour: fc.constantFrom('red' as const, 'yellow' as const),
    said: fc.constant(null),
    real: fc.constant(null),
  }),
  { selector: ({ target }) => target, maxLength: 8 },
);

describe('the say-do gap', () => {
  it('counts what is marked, what deals show, and what is both', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 12 }), anyMarks, (records, marks) => {
        const gap = sayDoGap(process, marks, habitsOf(records));
        let [marked, shown, both] = [0, 0, 0];
        for (const stage of process.stages) {
          for (const { key } of stage.elements) {
            const { passed, of } = naive(key, records);
            const isMarked = marks.some(({ target }) => target === key || target === stage.key);
            const isShown = of >= 5 && passed > of / 2;
            marked += isMarked ? 1 : 0;
            shown += isShown ? 1 : 0;
            both += isMarked && isShown ? 1 : 0;
          }
        }
        expect([gap.marked, gap.shown, gap.both]).toEqual([marked, shown, both]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows nothing under five cases, and nothing at half of them', () => {
    const one = 'target.steps.fit';
    const shown = (passed: number, of: number) =>
      sayDoGap(process, [], { [one]: { passed, of, aside: 9 } }).rows.find(({ key }) => key === one)?.shows;
    expect(shown(4, 4)).toBe(false);
    expect(shown(3, 5)).toBe(true);
    expect(shown(3, 6)).toBe(false);
  });

  it('takes an element’s own mark before that of its stage', () => {
    const mark = { said: null, real: null };
    const gap = sayDoGap(
      process,
      [
        { ...mark, target: 'target', colour: 'yellow' },
        { ...mark, target: 'target.steps.fit', colour: 'red' },
      ],
      {},
    );
    const colours = new Map(gap.rows.map((row) => [row.key, row.mark]));
    expect(colours.get('target.steps.fit')).toBe('red');
    expect(colours.get('target.steps.why-now')).toBe('yellow');
    expect(colours.get('qualify.steps.frame')).toBeNull();
  });
});
