/** Scrubbed to its end, a deal stands as its rows do; and at every step as they did then. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayDeal } from '../../../lib/domain/deal/replay.ts';
import type { Standing } from '../../../lib/domain/deal/replay.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { bare } from '../../../lib/store/rows/rows.ts';
import { readDealEvents } from '../../../lib/queries/honest/read-events.ts';
import type { Book } from '../../../lib/store/book.ts';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { process } from '../../domain/support/histories.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { loadSampleBook, openAskedBook } from '../support/sample.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function rowsNow(book: Book, dealId: Id) {
  const deal = await book.deals.get(dealId);
  const of = async (table: 'commitments' | 'dealPeople' | 'dealElements') =>
    (await book.table(table).where('dealId').equals(dealId).toArray()).map(bare).toSorted(byId as never);
  return {
    deal: deal && bare(deal),
    commitments: await of('commitments'),
    people: await of('dealPeople'),
    elements: await of('dealElements'),
  };
}

function rowsOf(standing: Standing) {
  return {
    deal: standing.deal,
    commitments: [...standing.commitments.values()].toSorted(byId),
    people: [...standing.people.values()].toSorted(byId),
    elements: [...standing.elements.values()].toSorted(byId),
  };
}

const eventsOf = (book: Book, dealId: Id) => readDealEvents(book, dealId);

describe('a replay', () => {
  it('ends, after any history, with the rows of now', { timeout: 120_000 }, async () => {
    let replayed = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const test = await openTestBook();
        for (const step of steps) {
          test.pass(1000);
          const done = await carryOutStep(test, step);
          if (done.ok && done.undoable && step.pick.deal % 5 === 0)
            await test.run('undo', { commandId: done.commandId });
        }
        for (const { id } of await test.book.deals.toArray()) {
          const last = replayDeal(await eventsOf(test.book, id), process).at(-1);
          if (!last) throw new Error('a deal without a history');
          expect(rowsOf(last.standing)).toEqual(await rowsNow(test.book, id));
          replayed += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(replayed).toBeGreaterThan(20);
  });

  it('stands at every step as the rows stood then', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    const seen = [await rowsNow(test.book, dealId)];
    const next = async (...command: Parameters<typeof test.must>) => {
      test.pass(60_000);
      const done = await test.must(...command);
      seen.push(await rowsNow(test.book, dealId));
      return done.created ?? '';
    };
    const commitmentId = await next('record-commitment', { dealId, kind: 'time', words: 'Thu?', contactId });
    await next('advance-commitment', { commitmentId, state: 'given', due: { date: '2026-03-12' } });
    await next('move-stage', { dealId, stage: 'discover' });
    await next('advance-commitment', { commitmentId, state: 'broken' });
    await next('remove-person', { dealId, contactId });
    await next('delete-commitment', { commitmentId });
    await next('close-deal', { dealId, outcome: 'no-decision' });
    const steps = replayDeal(await eventsOf(test.book, dealId), process);
    expect(steps.map(({ standing }) => rowsOf(standing))).toEqual(seen);
  });

  it('of the sample book ends with its rows, and begins before', { timeout: 120_000 }, async () => {
    const { book } = await loadSampleBook();
    let long = 0;
    for (const { id, stage } of await book.deals.toArray()) {
      const steps = replayDeal(await eventsOf(book, id), process);
      expect(steps.length).toBeGreaterThan(1);
      if (steps.length > 10) long += 1;
      const last = steps.at(-1);
      if (!last) throw new Error('no history');
      expect(rowsOf(last.standing)).toEqual(await rowsNow(book, id));
      expect(steps[0]?.standing.deal.stage).toBe('target');
      expect(last.standing.deal.stage).toBe(stage);
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted((a, b) => a - b));
    }
    expect(long).toBeGreaterThan(8);
  });

  it('is told to a surface as what each step changed', async () => {
    const { test, ask, must } = await openAskedBook();
    const { dealId, contactId } = await addNorthwind(test);
    const { created } = await must('record-commitment', { dealId, kind: 'time', words: 'Thu?', contactId });
    test.pass(60_000);
    await must('advance-commitment', { commitmentId: created ?? '', state: 'given' });
    test.pass(60_000);
    await must('move-stage', { dealId, stage: 'diagnose' });
    test.pass(60_000);
    await must('remove-person', { dealId, contactId });
    const moments = await ask('replay', { dealId });
    expect(moments.map(({ claimed, honest }) => [claimed, honest])).toEqual([
      ['target', 'target'],
      ['target', 'target'],
      ['target', 'qualify'],
      ['diagnose', 'qualify'],
      ['diagnose', 'qualify'],
    ]);
    expect(moments[2]?.commitments).toMatchObject([{ kindName: 'Time', state: 'given', contactName: 'Dana Voss' }]);
    expect(moments[3]?.commitments).toEqual([]);
    expect(moments[3]?.said.map(({ what }) => what)).toContain('timeline.stage-moved.ahead');
    expect(moments[4]?.gone).toEqual([contactId]);
    expect(moments[0]?.people).toMatchObject([{ name: 'Dana Voss', lastHeardAt: null }]);
  });
});
