import { describe, expect, it } from 'vitest';
import { auditReasons } from '../../../../components/dashboard/red-pen/margin/audit-reasons.ts';
import { nameOf, rowFrom, rowsOf } from '../../../../components/dashboard/red-pen/sheet/sheet-places.ts';
import { builtInProcesses } from '../../../../lib/domain/process/built-in.ts';
import { reasonsFirst } from '../../../../lib/domain/process/reasons-first.ts';
import { HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';

const stages = builtInProcesses()[0]?.stages ?? [];

describe('the reasons of an audit', () => {
  it('are all the honest ones, the usual of the stage first, one key each, none of them a pen’s', () => {
    for (const stage of stages) {
      const { commonReasons } = stage;
      const choices = auditReasons(reasonsFirst(stage, null));
      expect(choices.map(({ reason }) => reason).toSorted()).toEqual(HONEST_REASONS.toSorted());
      expect(choices.slice(0, commonReasons.length).map(({ reason }) => reason)).toEqual(commonReasons);
      const keys = choices.map(({ key }) => key);
      expect(new Set(keys).size).toBe(HONEST_REASONS.length);
      expect(keys.filter((key) => key === '' || key === 'r' || key === 'y')).toEqual([]);
    }
  });
});

describe('what is marked', () => {
  it('offers the reasons of an element before those of its stage, and of a stage its own', () => {
    expect(nameOf(stages, 'discover.commitments.change')?.reasons).toEqual([
      'fear',
      'skill',
      'importance',
      'time_depth',
      'boardroom',
      'bother',
    ]);
    expect(nameOf(stages, 'discover.steps.record')?.reasons).toEqual(['time_depth', 'boardroom', 'bother']);
    expect(nameOf(stages, 'discover')?.reasons).toEqual(['time_depth', 'boardroom', 'bother']);
    const odd = { commonReasons: ['fear' as const] };
    expect(reasonsFirst(odd, { commonReasons: ['client_declined', 'skill'] })).toEqual(['skill', 'fear']);
    // What both name stands once, where the element has it.
    expect(nameOf(stages, 'target.commitments.time')?.reasons).toEqual(['dislike_prospecting', 'bother', 'wait_rfp']);
  });
});

describe('the keys of the sheet', () => {
  it('reach every row from the first by going down, and the first again by going up', () => {
    const rows = rowsOf(stages).map(({ target }) => target);
    expect(new Set(rows).size).toBe(rows.length);
    for (const [at, target] of rows.entries()) {
      expect(rowFrom(stages, target, 'ArrowDown')).toBe(rows[at + 1] ?? null);
      expect(rowFrom(stages, target, 'ArrowUp')).toBe(rows[at - 1] ?? null);
      expect(rowFrom(stages, target, 'End')).toBe(rows.at(-1));
      expect(rowFrom(stages, target, 'Home')).toBe(rows[0]);
      expect(nameOf(stages, target)?.whole).toBe(!target.includes('.'));
    }
  });

  it('go from stage to stage sideways, to the heading first when they go back', () => {
    expect(rowFrom(stages, 'qualify.steps.size', 'ArrowLeft')).toBe('qualify');
    expect(rowFrom(stages, 'qualify', 'ArrowLeft')).toBe('target');
    expect(rowFrom(stages, 'qualify.steps.size', 'ArrowRight')).toBe('discover');
    expect(rowFrom(stages, 'target', 'ArrowLeft')).toBeNull();
    expect(rowFrom(stages, 'close', 'ArrowRight')).toBeNull();
    expect(rowFrom(stages, 'close', 'x')).toBeNull();
    expect(rowFrom(stages, 'nowhere', 'ArrowDown')).toBeNull();
  });
});
