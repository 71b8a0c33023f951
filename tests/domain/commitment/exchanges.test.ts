import { describe, expect, it } from 'vitest';
import { continuationsInARow, judgeExchanges } from '../../../lib/domain/commitment/exchanges.ts';
import type { Commitment, Exchange } from '../../../lib/domain/rows/types.ts';
import { commitment } from '../support/rows.ts';
import { atWork } from '../support/at-work.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T09:00:00Z');
const on = (day: number) => START + day * DAY;
const due = { date: '2026-04-01' };

function exchange(day: number, fields: Partial<Exchange> = {}): Exchange {
  const row = { dealId: 'd', contactIds: [], channel: 'call', direction: 'both', note: '', commitmentIds: [] } as const;
  return { ...row, id: `x${day}`, at: on(day), ...fields, commitmentIds: fields.commitmentIds ?? [] } as Exchange;
}

function judged(exchanges: Exchange[], commitments: Commitment[], given: Record<string, number> = {}, today = 30) {
  const times = new Map(Object.entries(given).map(([id, day]) => [id, on(day)]));
  return judgeExchanges(exchanges, commitments, times, atWork(on(today)));
}
const verdicts = (...args: Parameters<typeof judged>) => judged(...args).map(({ verdict }) => verdict);

describe('an exchange', () => {
  const time = commitment({ id: 'time', state: 'given', due });

  it('is an advance where something dated was given in it, and a continuation otherwise', () => {
    expect(verdicts([exchange(1), exchange(2)], [time], { time: 2 })).toEqual(['continuation', 'advance']);
    expect(verdicts([exchange(1)], [commitment({ id: 'time', state: 'given' })], { time: 1 })).toEqual([
      'continuation',
    ]);
  });

  it('stays an advance when the promise is kept or broken later', () => {
    for (const state of ['kept', 'broken'] as const)
      expect(verdicts([exchange(1)], [{ ...time, state }], { time: 1 })).toEqual(['advance']);
  });

  it('is no advance by a promise of ours', () => {
    expect(verdicts([exchange(1)], [{ ...time, direction: 'we' }], { time: 1 })).toEqual(['continuation']);
  });

  it('is credited where they could have said so: the mail that asked, not the one that told them something since', () => {
    const mails = [
      exchange(1, { direction: 'out', channel: 'mail', commitmentIds: ['time'] }),
      exchange(2, { direction: 'out', channel: 'mail' }),
    ];
    expect(verdicts(mails, [time], { time: 3 })).toEqual(['advance', 'continuation']);
    expect(verdicts([...mails, exchange(3)], [time], { time: 3 })).toEqual(['continuation', 'continuation', 'advance']);
  });

  it('falls to the last one before it when nothing fits, and to none when there was none', () => {
    expect(verdicts([exchange(1, { direction: 'out' })], [time], { time: 3 })).toEqual(['advance']);
    expect(verdicts([exchange(5)], [time], { time: 3 })).toEqual(['continuation']);
  });

  it('is neither while its ask waits, and a continuation once no answer was seen', () => {
    const asked = commitment({ id: 'time', state: 'asked', askedAt: on(1) });
    const mail = exchange(1, { direction: 'out', commitmentIds: ['time'] });
    expect(verdicts([mail], [asked], {}, 3)).toEqual(['waiting']);
    expect(verdicts([mail], [asked], {}, 30)).toEqual(['continuation']);
  });
});

describe('continuations in a row', () => {
  it('are counted up to the last one, waiting ones aside', () => {
    const time = commitment({ id: 'time', state: 'given', due });
    const asked = commitment({ id: 'asked', state: 'asked', askedAt: on(5) });
    const all = [exchange(1), exchange(2), exchange(3), exchange(5, { commitmentIds: ['asked'] }), exchange(4)];
    const run = (given: Record<string, number>) => continuationsInARow(judged(all, [time, asked], given, 6));
    expect(run({})).toBe(4);
    expect(run({ time: 1 })).toBe(3);
    expect(run({ time: 4 })).toBe(0);
    expect(continuationsInARow([])).toBe(0);
  });
});
