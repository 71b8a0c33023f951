/** What the red pen and the skills are told of the book, against a second account that goes over every row. */
import { beforeAll, describe, expect, it } from 'vitest';
import { habitsOf } from '../../../lib/domain/audit/habits.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { isUnanswered } from '../../../lib/domain/commitment/commitment.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { skillsByReach } from '../../../lib/domain/skills/touching.ts';
import type { HonestReason } from '../../../lib/domain/rows/types.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { START } from '../../store/support/open-test-book.ts';
import { openAskedBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';
import { atWork } from '../../domain/support/at-work.ts';

const DAY = 86_400_000;
const rows = sampleRows({ seed: 2, now: START, processId: 'standard@1', language: 'en' });
const [process] = builtInProcesses();
if (!process) throw new Error('no process');

const records = rows.deals.map((deal) => ({
  deal,
  process,
  elements: rows.dealElements.filter(({ dealId }) => dealId === deal.id),
  commitments: rows.commitments.filter(({ dealId }) => dealId === deal.id),
  parts: rows.dealPeople.filter(({ dealId }) => dealId === deal.id),
}));
const asks = rows.commitments.filter(
  ({ direction, state }) => direction === 'they' && state !== 'to-ask' && state !== 'withdrawn',
);

let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, rows);
}, 30_000);

describe('what deals show', () => {
  it('is read from every deal of a book that is not larger', async () => {
    expect(await asked.ask('habits', {})).toEqual({ habits: habitsOf(records), deals: records.length, newest: false });
  });
});

describe('an audit', () => {
  it('is the one under way, else the last; the one before it; and the list of all', async () => {
    const own = await openAskedBook();
    expect(await own.ask('audit', {})).toMatchObject({
      audit: null,
      before: null,
      past: [],
      process: { id: 'standard@1' },
    });
    const first = (await own.must('start-audit', {})).created ?? '';
    await own.must('mark-audit', { auditId: first, target: 'target', colour: 'red' });
    await own.must('mark-audit', { auditId: first, target: 'qualify', colour: 'yellow' });
    expect(await own.ask('audit', {})).toMatchObject({ audit: { id: first, doneAt: null }, before: null });
    await own.must('finish-audit', { auditId: first });
    own.test.pass(DAY);
    const other = (await own.must('start-audit', { processId: 'standard-de@1' })).created ?? '';
    const second = (await own.must('start-audit', {})).created ?? '';
    expect(await own.ask('audit', {})).toMatchObject({
      audit: { id: second },
      before: { id: first },
      past: [
        { id: second, red: 0, yellow: 0, doneAt: null },
        { id: first, red: 1, yellow: 1 },
      ],
    });
    expect(await own.ask('audit', { processId: 'standard-de@1' })).toMatchObject({
      audit: { id: other },
      before: null,
    });
  });
});

describe('the monthly nudge', () => {
  async function withDeals(count: number) {
    const own = await openAskedBook();
    for (let at = 0; at < count; at += 1)
      await own.must('create-deal', { accountName: `Firm ${at}`, dealName: `Deal ${at}` });
    return { ...own, due: async () => (await own.ask('audit-nudge', {})).due };
  }

  it('comes with five deals, rests for thirty days after an audit, and comes again', async () => {
    expect(await (await withDeals(4)).due()).toBe(false);
    const { due, must, test } = await withDeals(5);
    expect(await due()).toBe(true);
    const auditId = (await must('start-audit', {})).created ?? '';
    expect(await due()).toBe(true);
    await must('finish-audit', { auditId });
    expect(await due()).toBe(false);
    test.pass(30 * DAY - 1);
    expect(await due()).toBe(false);
    test.pass(1);
    expect(await due()).toBe(true);
  });

  it('can be put aside, and switched off', async () => {
    const { due, must, test } = await withDeals(5);
    await must('change-settings', { auditNudgeFrom: test.env.now() + DAY });
    expect(await due()).toBe(false);
    test.pass(DAY);
    expect(await due()).toBe(true);
    await must('change-settings', { auditNudge: false });
    expect(await due()).toBe(false);
  });
});

describe('skills', () => {
  it('stand under their stage with what they unlock and how they were rated', async () => {
    const own = await openAskedBook();
    await own.must('rate-skill', { skill: 'Communication', score: 2 });
    own.test.pass(DAY);
    await own.must('rate-skill', { skill: 'Communication', score: 4 });
    const { stages, processName } = await own.ask('skills', {});
    expect(processName).toBe('Seven stages');
    expect(stages.map(({ skills }) => skills.map(({ skill }) => skill))).toEqual(
      process.stages.map((one) => one.skills),
    );
    const rated = stages.flatMap(({ skills }) => skills).filter(({ skill }) => skill === 'Communication');
    expect(rated).toHaveLength(3);
    for (const one of rated) expect(one.ratings.map(({ score }) => score)).toEqual([2, 4]);
    const elements = stages[0]?.skills[0]?.elements ?? [];
    expect(elements.length).toBeGreaterThan(1);
    for (const { key, text } of elements) expect(text).not.toBe(key);
  });

  it('the three that touch most deals are those of all records', async () => {
    const { skills, deals } = await asked.ask('skill-reach', {});
    const furthest = skillsByReach(process, records).slice(0, 3);
    expect(skills.map(({ skill }) => skill)).toEqual(furthest.map(({ skill }) => skill));
    // The count leads to each deal that it counts, by name.
    for (const [at, { open, ended }] of skills.entries()) {
      const touched = furthest[at]?.records.map(({ deal }) => deal) ?? [];
      for (const [side, closed] of [
        [open, 0],
        [ended, 1],
      ] as const)
        expect(side.map(({ id }) => id).toSorted()).toEqual(
          touched
            .filter((deal) => deal.closed === closed)
            .map(({ id }) => id)
            .toSorted(),
        );
    }
    expect(skills).toHaveLength(3);
    expect(deals).toBe(records.length);
  });
});

describe('a plan', () => {
  const days = (from: number, until: number) => [START + from * DAY, START + until * DAY] as const;
  const midnight = (at: number) => Date.parse(`${civilDateOf(at, 'UTC')}T00:00:00Z`);

  it.each([null, 'time', 'change'] as const)(
    'counts real asks of %s in its days, and chances before and during',
    async (kind) => {
      const own = await openAskedBook();
      await bulkLoad(own.book, rows);
      own.test.pass(3 * DAY);
      const startsOn = civilDateOf(START - 40 * DAY, 'UTC');
      await own.must('start-plan', { skill: 'Optimism', behaviour: 'Ask', kind, asks: 5, startsOn });
      const { plan, past } = await own.ask('skills', {});
      expect(plan).toBeNull();
      const [from, until] = days(-40, -26).map(midnight) as [number, number];
      const inDays = (at: number | null) => at !== null && at >= from && at < until;
      expect(past).toMatchObject([
        {
          state: 'over',
          asked: asks.filter((row) => inDays(row.askedAt) && (kind === null || row.kind === kind)).length,
          during: chancesIn(from, until),
          before: chancesIn(from - 14 * DAY, from),
        },
      ]);
    },
  );

  function chancesIn(from: number, until: number) {
    const chances = rows.exchanges.filter(({ chance, at }) => chance && at >= from && at < until);
    return { n: chances.filter(({ commitmentIds }) => commitmentIds.length > 0).length, of: chances.length };
  }

  it('that runs says which day it is; one ask more is one more', async () => {
    const own = await openAskedBook();
    const { created: dealId } = await own.must('create-deal', { accountName: 'Firm', dealName: 'Deal' });
    await own.must('start-plan', { skill: 'Optimism', behaviour: 'Ask', kind: 'time', asks: 5 });
    own.test.pass(2 * DAY);
    const look = async () => (await own.ask('skills', {})).plan;
    expect(await look()).toMatchObject({ state: 'runs', day: 3, days: 14, asked: 0 });
    const ask = (more: object) =>
      own.must('record-commitment', { dealId: dealId ?? '', kind: 'time', words: 'Tuesday?', ...more });
    await ask({});
    expect(await look()).toMatchObject({ asked: 1 });
    await ask({ words: 'To be asked', state: 'to-ask' });
    await ask({ words: 'Another kind', kind: 'change' });
    await ask({ words: 'Ours', direction: 'we' });
    expect(await look()).toMatchObject({ asked: 1 });
    const { id } = (await look())?.plan ?? { id: '' };
    await own.must('stop-plan', { planId: id });
    own.test.pass(DAY);
    await ask({ words: 'After it was stopped' });
    const after = await own.ask('skills', {});
    expect(after).toMatchObject({ plan: null, past: [{ state: 'stopped', asked: 1 }] });
  });
});

describe('the facts beside a reason', () => {
  it('hold the rep’s own record of asks and answers', async () => {
    const deal = await asked.dealNamed('');
    const facts = await asked.ask('reason-facts', { dealId: deal.id, elementKey: 'target.steps.fit' });
    const count = (...states: string[]) => asks.filter(({ state }) => states.includes(state)).length;
    expect(facts.bother).toEqual({
      about: 'asks',
      ofKind: false,
      asked: asks.length,
      given: count('given', 'kept', 'broken'),
      declined: count('declined'),
      dodged: count('dodged'),
      silent: asks.filter((row) => isUnanswered(row, atWork(START))).length,
    });
  });

  it('speak of the element’s own kind where there is enough of it', async () => {
    const deal = await asked.dealNamed('');
    const facts = await asked.ask('reason-facts', { dealId: deal.id, elementKey: 'target.commitments.time' });
    const ofTime = asks.filter(({ kind }) => kind === 'time').length;
    expect(ofTime).toBeGreaterThan(4);
    expect(facts.fear).toMatchObject({ about: 'asks', ofKind: true, asked: ofTime });
  });

  it('stand beside the reasons of an audit: of the real one, of an element and of a whole stage', async () => {
    const deal = await asked.dealNamed('');
    const started = await asked.must('start-audit', { processId: 'standard@1' });
    const auditId = started.created ?? '';
    const mark = (target: string, said: HonestReason, real: HonestReason | null) =>
      asked.must('mark-audit', { auditId, target, colour: 'red', said, real });
    await mark('target.commitments.time', 'different', 'fear');
    await mark('target.steps.fit', 'bother', null);
    await mark('discover', 'different', 'asking');
    await asked.must('mark-audit', { auditId, target: 'qualify', colour: 'yellow' });
    const facts = await asked.ask('audit-facts', { auditId });
    const beside = (elementKey: string) => asked.ask('reason-facts', { dealId: deal.id, elementKey });
    expect(Object.keys(facts).toSorted()).toEqual(['discover', 'target.commitments.time', 'target.steps.fit']);
    expect(facts['target.commitments.time']).toEqual((await beside('target.commitments.time')).fear);
    expect(facts['target.steps.fit']).toEqual((await beside('target.steps.fit')).bother);
    expect(facts['discover']).toMatchObject({ about: 'asks', ofKind: false, asked: asks.length });
    expect(await asked.ask('audit-facts', { auditId: 'gone' })).toEqual({});
  });

  it('are silent in an empty book', async () => {
    const own = await openAskedBook();
    const { created } = await own.must('create-deal', { accountName: 'Firm', dealName: 'Deal' });
    expect(await own.ask('reason-facts', { dealId: created ?? '', elementKey: 'target.steps.fit' })).toEqual({});
  });
});
