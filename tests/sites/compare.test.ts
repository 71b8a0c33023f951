import { describe, expect, it } from 'vitest';
import { compare } from '../../scripts/read-page/compare.ts';

describe('a reading held against what a page is known to hold', () => {
  it('may say more, but nothing else', () => {
    const expected = { openThread: { subject: 'Pilot' }, account: null, to: ['a', 'b'] };
    expect(
      compare(expected, { openThread: { subject: 'Pilot', threadId: 'x' }, account: null, to: ['a', 'b'], rail: 1 }),
    ).toEqual([]);
    expect(compare(expected, { openThread: null, account: 'x', to: ['a'] }).map(({ path }) => path)).toEqual([
      'openThread',
      'account',
      'to',
    ]);
    expect(compare(expected, { openThread: { subject: 'Other' }, to: ['a', 'c'] }).map(({ path }) => path)).toEqual([
      'openThread.subject',
      'account',
      'to.1',
    ]);
  });

  it('takes an unknown value for no value', () => {
    expect(compare({ draftId: null }, { draftId: '' })).toHaveLength(1);
    expect(compare({ to: [] }, { to: [] })).toEqual([]);
    expect(compare({ to: [] }, { to: ['x'] })).toHaveLength(1);
  });
});
