/** Over random histories with moves to and fro: what names what is of one deal, and every history ends where the rows stand. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { replayDeal } from '../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../lib/queries/honest/read-events.ts';
import { bare } from '../../lib/store/rows/rows.ts';
import { openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { carryOutStep } from './support/carry-out-step.ts';
import { stepsAmong } from './support/random-steps.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 20);

const histories = stepsAmong({
  'create-deal': 1,
  'record-commitment': 4,
  'edit-commitment': 1,
  'advance-commitment': 6,
  'delete-commitment': 1,
  'answer-ask': 3,
  'log-exchange': 4,
  'record-sent': 5,
  'withdraw-sent': 1,
  'record-statement': 1,
  'move-records': 8,
  'move-stage': 1,
  'close-deal': 1,
  'delete-deal': 1,
  'fill-role': 1,
  'remove-person': 1,
});

async function apart({ book }: TestBook): Promise<string[]> {
  const commitments = new Map((await book.commitments.toArray()).map((row) => [row.id, row.dealId]));
  const exchanges = (await book.exchanges.toArray()).flatMap(({ id, dealId, commitmentIds }) =>
    commitmentIds.filter((ask) => commitments.get(ask) !== dealId).map((ask) => `${id} of ${dealId} asks ${ask}`),
  );
  const regressions = (await book.regressions.toArray())
    .filter(({ dealId, commitmentId }) => commitments.get(commitmentId) !== dealId)
    .map(({ id, dealId }) => `${id} is a step back of ${dealId}`);
  return [...exchanges, ...regressions];
}

/** What the events of a deal make of it, against what stands there. */
async function expectHistories({ book }: TestBook): Promise<void> {
  for (const deal of await book.deals.toArray()) {
    const process = await book.processes.get(deal.processId);
    if (!process) throw new Error('no process');
    const last = replayDeal(await readDealEvents(book, deal.id), process).at(-1)?.standing;
    const rows = (await book.commitments.where('dealId').equals(deal.id).toArray()).map((row) => bare(row));
    const people = (await book.dealPeople.where('dealId').equals(deal.id).toArray()).map((row) => bare(row));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...(last?.commitments.values() ?? [])].toSorted(byId)).toEqual(rows.toSorted(byId));
    expect([...(last?.people.values() ?? [])].toSorted(byId)).toEqual(people.toSorted(byId));
  }
}

it('keeps what belongs together in one deal, and its history true', { timeout: 600_000 }, async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(histories, fc.array(fc.nat(), { maxLength: 4 }), async (steps, picks) => {
      const test = await openTestBook();
      const moves: string[] = [];
      for (const step of steps) {
        test.pass(1000);
        const result = await carryOutStep(test, step);
        if (step.name !== 'move-records' || !result.ok || !result.undoable) continue;
        moves.push(result.commandId);
        moved += 1;
        expect(await apart(test)).toEqual([]);
        await expectHistories(test);
      }
      for (const pick of picks) {
        const commandId = moves[pick % Math.max(1, moves.length)];
        test.pass(1000);
        if (commandId !== undefined) await test.run('undo', { commandId });
      }
      await expectHistories(test);
    }),
    { numRuns: RUNS },
  );
  if (process.env['RED_PEN_RUNS']) console.log({ moved });
});
