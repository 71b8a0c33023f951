/** What answers, snoozes and days to reply by do to a commitment, over any order of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnswer } from '../../../lib/domain/commitment/answering.ts';
import type { Said } from '../../../lib/domain/commitment/answering.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import {
  isOpenAsk,
  isSnoozed,
  isUnanswered,
  nextStates,
  silentFrom,
} from '../../../lib/domain/commitment/commitment.ts';
import { COMMITMENT_STATES } from '../../../lib/domain/rows/types.ts';
import type { Commitment } from '../../../lib/domain/rows/types.ts';
import { commitment } from '../support/rows.ts';
import { atWork } from '../support/at-work.ts';

const ZONE = 'Europe/Berlin';
const DAY = 86_400_000;
const START = Date.parse('2026-06-01T08:00:00Z');
const SAID: readonly Said[] = ['yes', 'other-time', 'no', 'dodge', 'none', 'undelivered'];
const day = fc.option(fc.constantFrom({ date: '2026-06-18' }, { date: '2026-07-01', time: '10:00' }), {
  nil: undefined,
});

function answered(ask: Commitment, said: Said, due: Commitment['due'] | undefined, now = START): Commitment {
  return afterAnswer(ask, said, { key: 'reply', due }, atWork(now, ZONE));
}

describe('an answer', () => {
  const ask = commitment({ askedAt: START - DAY, due: { date: '2026-06-11' }, snoozedUntil: START + DAY });

  it.each([
    ['yes', undefined, 'given', { date: '2026-06-11' }],
    ['yes', { date: '2026-06-18' }, 'given', { date: '2026-06-18' }],
    ['other-time', { date: '2026-06-18' }, 'given', { date: '2026-06-18' }],
    ['other-time', undefined, 'asked', null],
    ['no', undefined, 'declined', { date: '2026-06-11' }],
    ['dodge', undefined, 'dodged', { date: '2026-06-11' }],
    ['none', undefined, 'asked', { date: '2026-06-11' }],
    ['undelivered', undefined, 'withdrawn', { date: '2026-06-11' }],
  ] as const)('%s with %o: %s', (said, due, state, day) => {
    expect(answered(ask, said, due)).toMatchObject({ state, due: day, answerKey: 'reply' });
  });

  it('ends what put the ask aside, unless it is none', () => {
    for (const said of SAID) expect('snoozedUntil' in answered(ask, said, undefined)).toBe(said === 'none');
  });

  it('without a day makes the seven working days begin anew', () => {
    const later = answered(commitment({ askedAt: START - 30 * DAY }), 'other-time', null);
    const asked = commitment({ askedAt: START });
    for (let days = 0; days < 20; days += 1) {
      const now = START + days * DAY;
      expect(isUnanswered(later, atWork(now, ZONE)), `${days} days later`).toBe(isUnanswered(asked, atWork(now, ZONE)));
    }
  });

  it('never changes what was asked, of whom and when, and moves only where the states allow', () => {
    const anyAsk = fc.record({ soft: fc.boolean(), replyBy: fc.constantFrom('2026-06-03', '2026-06-20') });
    fc.assert(
      fc.property(anyAsk, fc.array(fc.tuple(fc.constantFrom(...SAID), day), { maxLength: 8 }), (fields, replies) => {
        let row = commitment({ ...fields, askedAt: START, contactId: 'c', words: 'Could we?' });
        for (const [said, due] of replies) {
          if (!isOpenAsk(row)) break;
          const after = answered(row, said, due);
          const { askedAt, words, contactId, kind, direction, soft } = after;
          expect({ askedAt, words, contactId, kind, direction, soft }).toEqual({
            askedAt: START,
            words: 'Could we?',
            contactId: 'c',
            kind: row.kind,
            direction: 'they',
            soft: fields.soft,
          });
          expect(after.state === row.state || nextStates(row.state, 'they').includes(after.state)).toBe(true);
          if (after.state === row.state) expect(after.stateAt).toBe(row.stateAt);
          row = after;
        }
      }),
    );
  });
});

describe('a day to reply by', () => {
  it('counts from the day after, in place of the seven working days', () => {
    const ask = commitment({ askedAt: START, replyBy: '2026-06-03' });
    expect(isUnanswered(ask, atWork(Date.parse('2026-06-03T21:59:00Z'), ZONE))).toBe(false);
    expect(isUnanswered(ask, atWork(Date.parse('2026-06-03T22:01:00Z'), ZONE))).toBe(true);
    const patient = commitment({ askedAt: START, replyBy: '2026-07-31' });
    expect(isUnanswered(patient, atWork(Date.parse('2026-07-30T12:00:00Z'), ZONE))).toBe(false);
  });

  it('the first silent day is the first on which it is unanswered', () => {
    const anyDay = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * DAY }), fc.option(anyDay, { nil: null }), (late, by) => {
        const askedAt = START + late;
        const replyBy = by === null ? {} : { replyBy: civilDateOf(askedAt + by * DAY, ZONE) };
        const ask = commitment({ askedAt, ...replyBy });
        const first = silentFrom(ask, atWork(0, ZONE));
        for (let now = askedAt; now < askedAt + 60 * DAY; now += DAY / 2)
          expect(isUnanswered(ask, atWork(now, ZONE))).toBe(civilDateOf(now, ZONE) >= first);
      }),
    );
  });
});

describe('put aside', () => {
  it('lasts until its instant, and no longer', () => {
    const ask = commitment({ snoozedUntil: START });
    expect(isSnoozed(ask, START - 1)).toBe(true);
    expect(isSnoozed(ask, START)).toBe(false);
    expect(isSnoozed(commitment(), START)).toBe(false);
  });

  it('is nothing that is over', () => {
    for (const state of COMMITMENT_STATES) {
      const open = state === 'to-ask' || state === 'asked' || state === 'given';
      expect(isSnoozed(commitment({ state, snoozedUntil: START }), START - 1), state).toBe(open);
    }
  });
});
