import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { sumOnce } from '../../../lib/store/writing/sum-once.ts';
import { saveChanges } from '../../../lib/store/writing/write.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { addNorthwind, openTestBook, START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';

function ask(test: TestBook) {
  const env = { ...test.env, language: 'en', reading: null, health: { state: 'fine' } } as const;
  return {
    board: () => answerQuery(test.book, env, 'board', {}),
    deal: (dealId: string) => answerQuery(test.book, env, 'deal', { dealId }),
    deals: () => answerQuery(test.book, env, 'deals', { show: 'open', limit: 500 }),
    cards: (stages: string[], limit = 50) => answerQuery(test.book, env, 'board-cards', { stages, limit }),
  };
}

async function addDeal(test: TestBook, name: string, more: { stage?: string; value?: number; currency?: string } = {}) {
  const { currency, ...args } = more;
  const done = await test.must('create-deal', { accountName: name, dealName: `${name}: shifts`, ...args });
  test.pass(1000);
  if (currency) await test.must('edit-deal', { dealId: done.created ?? '', currency });
  return done.created ?? '';
}

const stages = builtInProcesses()[0]?.stages.map(({ key }) => key) ?? [];
const [target = '', qualify = ''] = stages;

describe('the heads of the board', () => {
  it('count open deals and add up what they are worth, currency by currency', async () => {
    const test = await openTestBook();
    await addDeal(test, 'A', { value: 0.1 });
    await addDeal(test, 'B', { value: 0.2 });
    await addDeal(test, 'C', { value: 500, currency: 'USD' });
    const closed = await addDeal(test, 'D', { value: 9000 });
    await test.must('close-deal', { dealId: closed, outcome: 'won' });
    const [first, second] = await ask(test).board();
    expect(first).toMatchObject({
      key: target,
      count: 3,
      sums: [
        { currency: 'EUR', value: 0.3 },
        { currency: 'USD', value: 500 },
      ],
    });
    expect(second).toMatchObject({ key: qualify, count: 0, sums: [] });
  });

  it('say the sum in the rep’s own currency first: two are shown, and any sum in yen is a large number', async () => {
    const test = await openTestBook();
    await addDeal(test, 'A', { value: 48_000 });
    await addDeal(test, 'B', { value: 5_000_000, currency: 'JPY' });
    await addDeal(test, 'C', { value: 90_000, currency: 'USD' });
    const order = async () => (await ask(test).board())[0]?.sums.map(({ currency }) => currency);
    expect(await order()).toEqual(['EUR', 'JPY', 'USD']);
    await test.must('change-settings', { currency: 'USD' });
    expect(await order()).toEqual(['USD', 'JPY', 'EUR']);
  });

  it('give a book its sums that was kept before there were any', async () => {
    const test = await openTestBook();
    await addDeal(test, 'A', { value: 1200.5 });
    await test.book.counts.where('key').startsWith('worth.').delete();
    await test.book.meta.delete('summed');
    expect(await findBroken(test.book)).not.toEqual([]);
    await sumOnce(test.book, test.env.now());
    expect(await findBroken(test.book)).toEqual([]);
    expect((await ask(test).board())[0]?.sums).toEqual([{ currency: 'EUR', value: 1200.5 }]);
  });

  it('follow a move and its undo', async () => {
    const test = await openTestBook();
    const dealId = await addDeal(test, 'A', { value: 10 });
    const moved = await test.must('move-stage', { dealId, stage: qualify });
    expect((await ask(test).board()).slice(0, 2).map(({ count }) => count)).toEqual([0, 1]);
    await test.must('undo', { commandId: moved.commandId });
    expect((await ask(test).board()).slice(0, 2).map(({ sums }) => sums.length)).toEqual([1, 0]);
  });
});

describe('the cards of a column', () => {
  it('come with what changed last first, as many as were asked for', async () => {
    const test = await openTestBook();
    for (const name of ['A', 'B', 'C']) await addDeal(test, name);
    const cards = await ask(test).cards([target], 2);
    expect(cards.map(({ accountName }) => accountName)).toEqual(['C', 'B']);
  });

  it('say the honest stage, the nearest date and whether the client has named a day ahead', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    await test.must('move-stage', { dealId, stage: stages[2] ?? '' });
    const late = {
      dealId,
      contactId,
      kind: 'time',
      direction: 'we',
      words: 'I will send it',
      due: { date: '2026-03-09' },
    };
    await test.must('record-commitment', late as never);
    const [before] = await ask(test).cards([stages[2] ?? '']);
    expect(before).toMatchObject({ claimed: stages[2], honest: target, stalled: true });
    expect(before?.due).toMatchObject({ date: '2026-03-09', direction: 'we' });
    const given = { ...late, direction: 'they', state: 'given', due: { date: '2026-03-05' } };
    await test.must('record-commitment', given as never);
    const [after] = await ask(test).cards([stages[2] ?? '']);
    expect(after).toMatchObject({ stalled: false, due: { date: '2026-03-05', direction: 'they' } });
  });

  it('say the next ask as the deal’s own page does, and nothing once all is asked for', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    const card = async () => (await ask(test).cards([target]))[0];
    const onPage = async () => (await ask(test).deal(dealId))?.nextAsk;
    expect((await card())?.nextAsk).toEqual({
      kind: 'time',
      name: 'Time',
      contactName: 'Dana Voss',
      snoozedUntil: null,
    });
    expect(await onPage()).toMatchObject((await card())?.nextAsk ?? {});
    const until = test.env.now() + 86_400_000;
    const put = await test.must('snooze-next-ask', { dealId, until });
    expect((await card())?.nextAsk?.snoozedUntil).toBe(until);
    await test.must('undo', { commandId: put.commandId });
    expect((await card())?.nextAsk?.snoozedUntil).toBeNull();
    await test.must('record-commitment', { dealId, contactId, kind: 'time', words: 'Tuesday at ten?' });
    expect((await card())?.nextAsk).toBeNull();
    expect(await onPage()).toBeNull();
  });

  it('say when the client last gave something that stands', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    const given = async () => (await ask(test).cards([target]))[0]?.lastGivenAt;
    expect(await given()).toBeNull();
    const asked = { dealId, contactId, kind: 'time', state: 'given' } as const;
    await test.must('record-commitment', { ...asked, direction: 'we', words: 'I will send it' });
    expect(await given()).toBeNull();
    const done = await test.must('record-commitment', { ...asked, direction: 'they', words: 'Tuesday at ten?' });
    expect(await given()).toBe((await test.book.commitments.get(done.created ?? ''))?.stateAt);
    test.pass(86_400_000);
    await test.must('advance-commitment', { commitmentId: done.created ?? '', state: 'broken' });
    expect(await given()).toBeNull();
  });

  it('say the next ask of every deal of a year as the list does', async () => {
    const test = await openTestBook();
    await bulkLoad(test.book, sampleRows({ seed: 5, now: START, processId: 'standard@1', language: 'en' }));
    const { rows } = await ask(test).deals();
    const cards = await ask(test).cards(stages, 500);
    expect(cards.length).toBe(rows.length);
    expect(cards.filter(({ nextAsk }) => nextAsk !== null).length).toBeGreaterThan(3);
    for (const { deal, nextAsk } of rows) {
      const shown = cards.find(({ dealId }) => dealId === deal.id)?.nextAsk ?? null;
      if (nextAsk === null) expect(shown).toBeNull();
      else expect(nextAsk).toMatchObject(shown ?? { kind: 'none' });
    }
  });

  it('take in deals of another process at their share of the way', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const [standard] = builtInProcesses();
    const short: Process = {
      ...(standard as Process),
      id: 'own@1',
      key: 'own',
      stages: (standard?.stages.slice(0, 3) ?? []).map((stage, at) => ({
        ...stage,
        key: `own-${at}`,
        name: `Own ${at}`,
      })),
    };
    const deal = await test.book.deals.get(dealId);
    if (!deal) throw new Error('no deal');
    const { ix: _ix, ...row } = deal;
    await test.book.write(() =>
      saveChanges(test.book, [
        { type: 'process', id: short.id, after: short },
        { type: 'deal', id: dealId, after: { ...row, processId: short.id, stage: 'own-1' } },
      ]),
    );
    const columns = await ask(test).board();
    const middle = columns[3];
    expect(middle).toMatchObject({ key: stages[3], count: 1 });
    const [card] = await ask(test).cards(middle?.stages ?? []);
    expect(card?.stages.map(({ name }) => name)).toEqual(['Own 0', 'Own 1', 'Own 2']);
  });
});
