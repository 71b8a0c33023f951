import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, laterStamp, nextStamp } from '../../../lib/store/writing/clock.ts';

describe('the hybrid logical clock', () => {
  it('follows the wall clock', () => {
    expect(nextStamp(null, 1_700_000_000_000, 'dev-a')).toBe('1700000000000-0000-dev-a');
    expect(nextStamp('1700000000000-0007-dev-a', 1_700_000_000_001, 'dev-a')).toBe('1700000000001-0000-dev-a');
  });

  it('counts on when the wall clock stands still or goes back', () => {
    expect(nextStamp('1700000000000-0007-dev-a', 1_700_000_000_000, 'dev-a')).toBe('1700000000000-0008-dev-a');
    expect(nextStamp('1700000000000-0007-dev-a', 1_600_000_000_000, 'dev-a')).toBe('1700000000000-0008-dev-a');
  });

  it('moves on to the next millisecond when the counter is full', () => {
    expect(nextStamp('1700000000000-9999-a', 0, 'a')).toBe('1700000000001-0000-a');
  });

  it('takes the later of two stamps, and the device where they are equal', () => {
    expect(laterStamp(null, '1700000000000-0000-a')).toBe('1700000000000-0000-a');
    expect(laterStamp('1700000000000-0000-b', '1700000000000-0000-a')).toBe('1700000000000-0000-b');
    expect(laterStamp('1700000000000-0001-a', '1700000000000-0000-b')).toBe('1700000000000-0001-a');
  });

  it('always sorts later than what came before, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999_999_000 }), { minLength: 2 }), (clock) => {
        let last: string | null = null;
        for (const now of clock) {
          const next: string = nextStamp(last, now, 'dev');
          expect(isStamp(next)).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });
});
