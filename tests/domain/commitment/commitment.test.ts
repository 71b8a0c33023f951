import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpenAsk,
  isStanding,
  isUnanswered,
  nextStates,
  openingState,
} from '../../../lib/domain/commitment/commitment.ts';
import { commitment } from '../support/rows.ts';
import { COMMITMENT_STATES } from '../../../lib/domain/rows/types.ts';
import type { CommitmentState } from '../../../lib/domain/rows/types.ts';
import { atWork, SUNDAY_TO_THURSDAY } from '../support/at-work.ts';

describe('the life of a commitment', () => {
  it('goes where the product says, and nowhere else', () => {
    const arrows = COMMITMENT_STATES.flatMap((from) => nextStates(from, 'they').map((to) => `${from} → ${to}`));
    const withdrawals = COMMITMENT_STATES.filter((state) => state !== 'withdrawn').map(
      (state) => `${state} → withdrawn`,
    );
    expect(arrows.toSorted()).toEqual(
      [
        'to-ask → asked',
        'asked → given',
        'asked → declined',
        'asked → dodged',
        'declined → given',
        'dodged → given',
        'given → kept',
        'given → broken',
        ...withdrawals,
      ].toSorted(),
    );
  });

  it('never dodges for us', () => {
    expect(nextStates('asked', 'we')).toEqual(['given', 'declined', 'withdrawn']);
  });

  it('ends in a withdrawal from anywhere, within four steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (choices) => {
        let state: CommitmentState = 'to-ask';
        for (const choice of choices) {
          const next = nextStates(state, 'they');
          state = next[choice % Math.max(1, next.length)] ?? state;
          expect(state === 'withdrawn' || nextStates(state, 'they').includes('withdrawn')).toBe(true);
        }
      }),
    );
  });

  it('opens as asked of them, as promised by us', () => {
    expect(openingState('they')).toBe('asked');
    expect(openingState('we')).toBe('given');
  });

  it('stands while given or kept', () => {
    expect(COMMITMENT_STATES.filter((state) => isStanding({ state }))).toEqual(['given', 'kept']);
  });

  it('is an open ask only when they were asked', () => {
    expect(isOpenAsk({ state: 'asked', direction: 'they' })).toBe(true);
    expect(isOpenAsk({ state: 'asked', direction: 'we' })).toBe(false);
    expect(isOpenAsk({ state: 'dodged', direction: 'they' })).toBe(false);
  });
});

describe('no answer seen', () => {
  const zone = 'Europe/Berlin';
  const on = (text: string) => Date.parse(text);
  const ask = (askedAt: string) => commitment({ askedAt: on(askedAt) });

  it.each([
    // Monday 1 June 2026: the seventh working day after it is Wednesday the 10th.
    ['2026-06-01T10:00:00+02:00', '2026-06-09T23:00:00+02:00', false],
    ['2026-06-01T10:00:00+02:00', '2026-06-10T00:30:00+02:00', true],
    // Asked on a Saturday: Monday is the first day.
    ['2026-06-06T10:00:00+02:00', '2026-06-15T12:00:00+02:00', false],
    ['2026-06-06T10:00:00+02:00', '2026-06-16T12:00:00+02:00', true],
    // Half past eleven in the evening in Berlin is a day later than in UTC.
    ['2026-06-01T00:30:00+02:00', '2026-06-10T00:30:00+02:00', true],
  ])('asked %s, looked at %s: %s', (asked, now, silent) => {
    expect(isUnanswered(ask(asked), atWork(on(now), zone))).toBe(silent);
  });

  it.each([
    // Monday 1 June 2026, with Friday and Saturday off: the seventh is Wednesday the 10th; from a Thursday on, Monday the 15th.
    ['2026-06-01T10:00:00+02:00', '2026-06-09T12:00:00+02:00', false],
    ['2026-06-01T10:00:00+02:00', '2026-06-10T12:00:00+02:00', true],
    ['2026-06-04T10:00:00+02:00', '2026-06-14T12:00:00+02:00', false],
    ['2026-06-04T10:00:00+02:00', '2026-06-15T12:00:00+02:00', true],
  ])('from Sunday to Thursday, asked %s, looked at %s: %s', (asked, now, silent) => {
    expect(isUnanswered(ask(asked), atWork(on(now), zone, SUNDAY_TO_THURSDAY))).toBe(silent);
  });

  it('is never said of an answer, of us, or of what was not asked', () => {
    const now = on('2027-01-01T00:00:00Z');
    expect(isUnanswered(commitment({ state: 'given', askedAt: 1 }), atWork(now, zone))).toBe(false);
    expect(isUnanswered(commitment({ direction: 'we', askedAt: 1 }), atWork(now, zone))).toBe(false);
    expect(isUnanswered(commitment({ state: 'to-ask' }), atWork(now, zone))).toBe(false);
    expect(isUnanswered(commitment({ askedAt: null }), atWork(now, zone))).toBe(false);
  });
});
