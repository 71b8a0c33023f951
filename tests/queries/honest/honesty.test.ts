import { describe, expect, it } from 'vitest';
import { addNorthwind } from '../../store/support/open-test-book.ts';
import { loadSampleBook, openAskedBook } from '../support/sample.ts';

const DAY = 86_400_000;

async function started() {
  const asked = await openAskedBook();
  const ids = await addNorthwind(asked.test);
  const honesty = async () => {
    const view = await asked.ask('honesty', { dealId: ids.dealId });
    if (!view) throw new Error('no such deal');
    return view;
  };
  const deal = async () => {
    const view = await asked.ask('deal', { dealId: ids.dealId });
    if (!view) throw new Error('no such deal');
    return view;
  };
  const talk = (args: object = {}) => {
    asked.test.pass(DAY);
    return asked.must('log-exchange', { dealId: ids.dealId, channel: 'call', contactIds: [ids.contactId], ...args });
  };
  return { ...asked, ...ids, honesty, deal, talk };
}

describe('a deal, honestly', () => {
  it('says of each exchange what it moved, and how many in a row moved nothing', async () => {
    const { honesty, talk } = await started();
    const due = { date: '2026-03-20' };
    await talk({ ask: { kind: 'time', words: 'An hour on the 20th?', state: 'given', due } });
    await talk();
    await talk({ ask: { kind: 'explore', words: 'Show us?', state: 'declined' } });
    const { exchanges, run, advances } = await honesty();
    expect(exchanges.map(({ verdict, given }) => [verdict, ...given])).toEqual([
      ['continuation'],
      ['continuation'],
      ['advance', 'Time'],
    ]);
    expect([run, advances]).toEqual([2, 1]);
    expect(exchanges[0]?.names).toEqual(['Dana Voss']);
  });

  it('credits a yes that came later to the exchange in which it was said, also once it was kept', async () => {
    const { honesty, talk, book, must, test } = await started();
    await talk({ ask: { kind: 'time', words: 'Friday?', state: 'asked', due: { date: '2026-03-20' } } });
    await talk();
    test.pass(DAY);
    const commitmentId = (await book.commitments.toArray())[0]?.id ?? '';
    await must('advance-commitment', { commitmentId, state: 'given' });
    await talk();
    await must('advance-commitment', { commitmentId, state: 'kept' });
    expect((await honesty()).exchanges.map(({ verdict }) => verdict)).toEqual([
      'continuation',
      'advance',
      'continuation',
    ]);
  });

  it('keeps steps back, and stops telling of the last one in the deal once it has come back', async () => {
    const { honesty, deal, must, dealId, contactId, test } = await started();
    const give = () =>
      must('record-commitment', { dealId, kind: 'time', words: `${test.env.now()}`, state: 'given', contactId });
    const { created } = await give();
    await must('advance-commitment', { commitmentId: created ?? '', state: 'broken' });
    const told = { from: 'Qualify', to: 'Target', kindName: 'Time', contactName: 'Dana Voss', cause: '' };
    expect((await deal()).setback).toMatchObject(told);
    await must('explain-regression', { regressionId: (await deal()).setback?.id ?? '', cause: 'A new boss.' });
    expect((await deal()).setback?.cause).toBe('A new boss.');
    test.pass(DAY);
    await give();
    expect((await deal()).setback).toBeNull();
    expect((await honesty()).setbacks).toMatchObject([{ ...told, cause: 'A new boss.' }]);
  });

  it('has the client’s words, newest first, and the roles up to the claimed stage', async () => {
    const { honesty, must, dealId, contactId, test, ask } = await started();
    for (const words of ['We lose a day.', 'A rota that holds.']) {
      await must('record-statement', { dealId, about: 'vision', words, contactId });
      test.pass(DAY);
    }
    await must('fill-role', { dealId, elementKey: 'target.people.sponsor', contactId });
    const { statements, roles } = await honesty();
    expect(statements.map(({ statement, contactName }) => [statement.words, contactName])).toEqual([
      ['A rota that holds.', 'Dana Voss'],
      ['We lose a day.', 'Dana Voss'],
    ]);
    expect(roles.map(({ key, filledBy }) => [key, filledBy.length])).toEqual([
      ['target.people.sponsor', 1],
      ['target.people.lives-with-it', 0],
    ]);
    expect(await ask('statements', { dealId, limit: 1 })).toMatchObject({
      rows: [{ contactName: 'Dana Voss' }],
      total: 2,
    });
  });

  it('is stalled by promises alone, covered by counts, and about to present where it is', async () => {
    const { deal, must, dealId } = await started();
    expect(await deal()).toMatchObject({ stalled: false, coverage: { standing: 0, usual: 1 }, presenting: null });
    await must('move-stage', { dealId, stage: 'diagnose' });
    const { presenting, stalled, coverage } = await deal();
    expect(stalled).toBe(true);
    expect(coverage).toEqual({ standing: 0, usual: 6 });
    expect(presenting?.stage).toBe('Present');
    expect(presenting?.missing).toContain('discover.commitments.change');
    await must('close-deal', { dealId, outcome: 'no-decision' });
    expect(await deal()).toMatchObject({ stalled: false, presenting: null });
  });

  it('is nothing of a deal that is not there', async () => {
    const { ask } = await started();
    expect(await ask('honesty', { dealId: 'gone' })).toBeNull();
    expect(await ask('statements', { dealId: 'gone' })).toEqual({ rows: [], total: 0 });
    expect(await ask('client-plan', { dealId: 'gone' })).toEqual([]);
    expect(await ask('replay', { dealId: 'gone' })).toEqual([]);
  });

  it('gives as many exchanges as are asked for', async () => {
    const { ask, must, dealId } = await started();
    for (let at = 0; at < 53; at += 1) await must('log-exchange', { dealId, channel: 'call' });
    const [some, whole] = [await ask('honesty', { dealId }), await ask('honesty', { dealId, exchanges: 200 })];
    expect([some?.exchanges.length, whole?.exchanges.length]).toEqual([50, whole?.exchangeTotal]);
  });

  it('finds advances in the sample book too', async () => {
    const { ask, dealNamed, book } = await loadSampleBook();
    const deals = await book.deals.toArray();
    const views = await Promise.all(deals.map(({ id }) => ask('honesty', { dealId: id })));
    expect(views.filter((view) => (view?.advances ?? 0) > 0).length).toBeGreaterThan(5);
    expect(await ask('honesty', { dealId: (await dealNamed(deals[0]?.name ?? '')).id })).not.toBeNull();
  });
});
