import { describe, expect, it } from 'vitest';
import { judgeAct, STEADY_MS } from '../../../../components/hooks/in-sight/visible-act.ts';
import type { VisibleFacts } from '../../../../components/hooks/in-sight/visible-act.ts';

const steady: VisibleFacts = { framed: true, trusted: true, visibleSince: 1000, movedAt: 0, now: 1000 + STEADY_MS };

describe('an act that matters', () => {
  it('goes through when seen and still for long enough', () => expect(judgeAct(steady)).toBe('fine'));
  it.each([
    ['made by a script', { trusted: false }, 'untrusted'],
    ['covered or faded', { visibleSince: null }, 'covered'],
    ['in a browser that can’t say', { visibleSince: 'unknown' }, 'unknown'],
    ['come into view a moment ago', { visibleSince: 1001 }, 'unsteady'],
    ['slid under the pointer', { movedAt: 1001 }, 'unsteady'],
  ] as const)('is held back when %s', (_why, change, verdict) => {
    expect(judgeAct({ ...steady, ...change })).toBe(verdict);
  });
  it('needs no proof where nothing frames us, but a trusted event all the same', () => {
    expect(judgeAct({ ...steady, framed: false, visibleSince: 'unknown' })).toBe('fine');
    expect(judgeAct({ ...steady, framed: false, trusted: false })).toBe('untrusted');
  });
});
