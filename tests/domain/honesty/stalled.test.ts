import { describe, expect, it } from 'vitest';
import { isStalled, nextDated } from '../../../lib/domain/honesty/stalled.ts';
import { process } from '../support/histories.ts';
import { commitment, deal } from '../support/rows.ts';

const TODAY = '2026-03-02';
const dated = (date: string, fields = {}) => commitment({ state: 'given', due: { date }, dueOn: date, ...fields });
const stalled = (rows: ReturnType<typeof commitment>[], fields = {}) =>
  isStalled(deal({ stage: 'discover', ...fields }), process, rows, TODAY);

describe('a stalled deal', () => {
  it('has no commitment of the client’s with a date ahead', () => {
    expect(stalled([])).toBe(true);
    expect(stalled([commitment({ state: 'given' })])).toBe(true);
    expect(stalled([dated('2026-03-01')])).toBe(true);
    expect(stalled([dated('2026-03-02')])).toBe(false);
    expect(stalled([dated('2026-05-02')])).toBe(false);
  });

  it('is not moved by what we promise, what we have asked for, or what is over', () => {
    expect(stalled([dated('2026-05-02', { direction: 'we' })])).toBe(true);
    for (const state of ['to-ask', 'asked', 'declined', 'dodged', 'kept', 'broken', 'withdrawn'])
      expect(stalled([dated('2026-05-02', { state })])).toBe(true);
  });

  it('is no prospect of whom nothing was given yet, and no closed deal', () => {
    expect(stalled([], { stage: 'target' })).toBe(false);
    expect(stalled([commitment({ state: 'asked' })], { stage: 'target' })).toBe(false);
    expect(stalled([commitment({ state: 'kept' })], { stage: 'target' })).toBe(true);
    expect(stalled([], { closed: 1 })).toBe(false);
  });

  it('knows the next date', () => {
    const rows = [dated('2026-04-01'), dated('2026-03-09'), dated('2026-02-01')];
    expect(nextDated(rows, TODAY)?.dueOn).toBe('2026-03-09');
    expect(nextDated([], TODAY)).toBeNull();
  });
});
