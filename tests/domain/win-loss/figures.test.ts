/** The figures behind the charts, each by its own rule. */
import { describe, expect, it } from 'vitest';
import { causesFor, isExternal, REVIEW_CAUSES } from '../../../lib/domain/win-loss/causes.ts';
import { followUpsEn } from '../../../lib/domain/follow-up/words-en.ts';
import { firstAskDelays } from '../../../lib/domain/win-loss/first-ask.ts';
import { keptRate } from '../../../lib/domain/win-loss/kept.ts';
import { middleOf } from '../../../lib/domain/win-loss/middle.ts';
import { reachAt } from '../../../lib/domain/win-loss/reach.ts';
import { stageHistory } from '../../../lib/domain/win-loss/stage-history.ts';
import { process } from '../support/histories.ts';
import { commitment, deal } from '../support/rows.ts';

const DAY = 86_400_000;
const CLOCK = { today: '2026-03-10', zone: 'UTC' };
const on = (date: string) => Date.parse(`${date}T12:00:00Z`);

describe('kept rate', () => {
  const promise = (fields: object) => commitment({ direction: 'we', ...fields });

  it('is kept on time ÷ due: broken, late and overdue ones are due too', () => {
    const all = [
      promise({ state: 'kept', stateAt: on('2026-03-02'), dueOn: '2026-03-02' }),
      promise({ state: 'kept', stateAt: on('2026-03-03'), dueOn: '2026-03-02' }),
      promise({ state: 'kept', stateAt: on('2026-03-03'), dueOn: '' }),
      promise({ state: 'broken', stateAt: on('2026-03-03'), dueOn: '' }),
      promise({ state: 'given', dueOn: '2026-03-09' }),
      promise({ state: 'given', dueOn: '2026-03-10' }),
      promise({ state: 'given', dueOn: '' }),
      commitment({ state: 'kept', dueOn: '' }),
    ];
    expect(keptRate(all, 'we', CLOCK)).toEqual({ n: 2, of: 5, share: 0.4 });
    expect(keptRate(all, 'they', CLOCK)).toEqual({ n: 1, of: 1, share: null });
  });
});

describe('the middle', () => {
  it('is said from five cases on', () => {
    expect(middleOf([9, 1, 2, 3])).toEqual({ n: 4, value: null });
    expect(middleOf([9, 1, 2, 3, 4])).toEqual({ n: 5, value: 3 });
    expect(middleOf([9, 1, 2, 3, 4, 5])).toEqual({ n: 6, value: 3.5 });
  });
});

/** Each by a command of its own. */
const made = <E extends object>(events: readonly E[]) => events.map((event, at) => ({ commandId: `c${at}`, ...event }));

describe('the history of a deal’s stages', () => {
  const row = deal({ stage: 'discover', stageSince: 30, createdAt: 5, closedAt: 90, closed: 1, outcome: 'won' });

  it('is read from its changes, and ends with its end', () => {
    const events = [
      { before: null, after: { stage: 'target', stageSince: 5, createdAt: 5 }, at: 5 },
      { before: { name: 'a' }, after: { name: 'b' }, at: 10 },
      { before: { stage: 'target' }, after: { stage: 'qualify', stageSince: 20 }, at: 20 },
      { before: { stage: 'qualify' }, after: { stage: 'discover', stageSince: 30 }, at: 30 },
    ];
    expect(stageHistory(row, made(events))).toEqual([
      { stage: 'target', at: 5, until: 20 },
      { stage: 'qualify', at: 20, until: 30 },
      { stage: 'discover', at: 30, until: 90 },
    ]);
  });

  it('ends with the deal, whatever stage it is moved to afterwards', () => {
    const events = [
      { before: null, after: { stage: 'target', stageSince: 5, createdAt: 5 }, at: 5 },
      { before: { stage: 'target' }, after: { stage: 'qualify', stageSince: 20 }, at: 20 },
      { before: { stage: 'qualify' }, after: { stage: 'discover', stageSince: 200 }, at: 200 },
    ];
    expect(stageHistory({ ...row, stageSince: 200 }, made(events))).toEqual([
      { stage: 'target', at: 5, until: 20 },
      { stage: 'qualify', at: 20, until: 90 },
    ]);
  });

  it('says nothing of the time before a deal came in with a stage that it had been in', () => {
    const loaded = [{ before: null, after: { stage: 'discover', stageSince: 30, createdAt: 5 }, at: 1000 }];
    expect(stageHistory(row, made(loaded))).toEqual([{ stage: 'discover', at: 30, until: 90 }]);
  });
});

describe('first-ask delay', () => {
  it('runs from entering the stage to the first ask of a usual kind; an earlier one is none', () => {
    const entries = [
      { stage: 'target', at: 0, until: 10 * DAY },
      { stage: 'qualify', at: 10 * DAY, until: null },
    ];
    const asks = [
      commitment({ kind: 'time', askedAt: 6 * DAY }),
      commitment({ kind: 'time', askedAt: 4 * DAY }),
      commitment({ kind: 'explore', askedAt: 9 * DAY }),
      commitment({ kind: 'explore', direction: 'we', askedAt: 0 }),
      commitment({ kind: 'decide', askedAt: 11 * DAY }),
    ];
    expect(firstAskDelays(process, entries, asks)).toEqual([
      { kind: 'time', days: 4 },
      { kind: 'explore', days: 0 },
    ]);
  });
});

describe('first-ask delay of a deal that came back, or of an ask taken back', () => {
  const came = [
    { stage: 'target', at: 0, until: 4 * DAY },
    { stage: 'qualify', at: 4 * DAY, until: 9 * DAY },
    { stage: 'target', at: 9 * DAY, until: null },
  ];

  it('counts a stage once, from when it was first entered', () => {
    expect(firstAskDelays(process, came, [commitment({ kind: 'time', askedAt: 6 * DAY })])).toEqual([
      { kind: 'time', days: 6 },
    ]);
  });

  it('takes what was withdrawn for none', () => {
    const withdrawn = commitment({ kind: 'time', state: 'withdrawn', askedAt: DAY });
    expect(firstAskDelays(process, came, [withdrawn])).toEqual([]);
  });

  it('is that of the first ask also where it was over with the answer to its follow-up', () => {
    const [words] = followUpsEn.time;
    const withdrawn = commitment({ kind: 'time', state: 'withdrawn', askedAt: DAY });
    const given = commitment({ kind: 'time', state: 'given', askedAt: 12 * DAY, words });
    expect(firstAskDelays(process, came, [withdrawn, given])).toEqual([{ kind: 'time', days: 1 }]);
  });
});

describe('reach', () => {
  it('is of the deals open then: who was heard from in 60 days, and the deepest level until then', () => {
    const at = 100 * DAY;
    const heard = (day: number, contactIds: string[], direction: 'in' | 'out' = 'in') => ({
      at: day * DAY,
      contactIds,
      direction,
    });
    const open = { createdAt: 0, closedAt: null };
    const deals = [
      { deal: open, exchanges: [heard(10, ['boss']), heard(90, ['boss', 'crew'])] },
      { deal: open, exchanges: [heard(10, ['crew'])] },
      { deal: open, exchanges: [heard(95, ['boss'], 'out')] },
      { deal: open, exchanges: [heard(99, ['boss']), heard(101, ['crew'])] },
      { deal: open, exchanges: [] },
      { deal: { createdAt: 0, closedAt: 99 * DAY }, exchanges: [heard(95, ['crew'])] },
    ];
    const contacts = new Map([
      ['boss', { level: 1 as const }],
      ['crew', { level: 4 as const }],
    ]);
    expect(reachAt(deals, contacts, at)).toEqual({ at, deals: 5, breadth: 3 / 5, depth: null });
    expect(reachAt([...deals, ...deals], contacts, at).depth).toBeCloseTo((4 + 4 + 1) / 3, 9);
  });
});

describe('causes of an end', () => {
  it('are own ones and external ones, each listed once', () => {
    const won = causesFor('won');
    const lost = causesFor('no-decision');
    expect(new Set([...won.own, ...won.external, ...lost.own, ...lost.external])).toEqual(new Set(REVIEW_CAUSES));
    expect([...won.external, ...lost.external].every(isExternal)).toBe(true);
    expect([...won.own, ...lost.own].some(isExternal)).toBe(false);
    expect(isExternal(null)).toBe(false);
  });
});
