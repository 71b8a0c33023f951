/**
 * Two machines on which a rep records, answers and moves what stood beside the wrong deal, and takes some of it back. However
 * their books are merged, what there is then is told a second time, from the commitments alone.
 */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { stepsAmong } from '../../commands/support/random-steps.ts';
import type { Step } from '../../commands/support/random-steps.ts';
import { replayDeal } from '../../../lib/domain/deal/replay.ts';
import type { Commitment, DealElement, Process } from '../../../lib/domain/rows/types.ts';
import { readDealEvents } from '../../../lib/queries/honest/read-events.ts';
import { bare } from '../../../lib/store/rows/rows.ts';
import { purgeDeleted, UNDO_WINDOW_MS } from '../../../lib/store/writing/purge.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { merge, records, save, twoMachines } from './support/two-machines.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 8);

const histories = stepsAmong({
  'record-commitment': 4,
  'edit-commitment': 1,
  'advance-commitment': 6,
  'delete-commitment': 1,
  'answer-ask': 3,
  'log-exchange': 3,
  'record-sent': 5,
  'withdraw-sent': 1,
  'record-statement': 1,
  'move-records': 8,
  'move-stage': 1,
}).map((steps) => steps.map(plain));

/** Nobody is heard from but whom the ask names, and words stay as they were, so that it can be told again. */
function plain(step: Step): Step {
  if (step.name !== 'answer-ask' && step.name !== 'edit-commitment') return step;
  const { from: _from, at: _at, words: _words, ...args } = step.args;
  return { ...step, args };
}

/** The deals are those of before; one act in six is taken back. */
async function work(test: TestBook, steps: readonly Step[], beat: number): Promise<void> {
  for (const [at, step] of steps.entries()) {
    if (step.name === 'create-deal') continue;
    test.pass(1000 + ((at * 7919 + beat * 104_729) % 50_000));
    const result = await carryOutStep(test, step);
    if (!result.ok || !result.undoable || (at + beat) % 6 !== 0) continue;
    test.pass(1000);
    await test.run('undo', { commandId: result.commandId });
  }
}

const isGiven = ({ state, direction }: Commitment) => direction === 'they' && (state === 'given' || state === 'kept');

function wrongTicks(process: Process, dealId: string, given: readonly Commitment[], elements: readonly DealElement[]) {
  const kinds = new Set(given.filter((row) => row.dealId === dealId).map(({ kind }) => kind));
  const usual = process.stages.flatMap((stage) => stage.elements).filter(({ group }) => group === 'commitments');
  return usual.flatMap(({ key, kind }) => {
    const state = elements.find((row) => row.id === `${dealId}/${key}`)?.state ?? 'open';
    const right = kind !== undefined && kinds.has(kind);
    return state === 'not-applicable' || (state === 'done') === right ? [] : [`${dealId}: ${key} is ${state}`];
  });
}

/** What stands where it does not belong. */
async function apart({ book }: TestBook): Promise<string[]> {
  const commitments = new Map((await book.commitments.toArray()).map((row) => [row.id, row]));
  const exchanges = await book.exchanges.toArray();
  const statements = await book.statements.toArray();
  const parts = await book.dealPeople.toArray();
  const elements = await book.dealElements.toArray();
  // Somebody else was named for it since.
  const edited = new Set(
    (await book.events.toArray()).filter(({ command }) => command === 'edit-commitment').map(({ rowId }) => rowId),
  );
  const wrong: string[] = [];
  for (const { id, dealId, commitmentIds } of exchanges)
    for (const ask of commitmentIds)
      if (commitments.get(ask)?.dealId !== dealId) wrong.push(`mail ${id} of ${dealId} asks ${ask}`);
  for (const { id, dealId, commitmentId } of await book.regressions.toArray())
    if (commitments.get(commitmentId)?.dealId !== dealId) wrong.push(`step back ${id} of ${dealId}`);
  for (const deal of await book.deals.toArray()) {
    const process = await book.processes.get(deal.processId);
    if (!process) throw new Error('no process');
    wrong.push(...wrongTicks(process, deal.id, [...commitments.values()].filter(isGiven), elements));
  }
  const named = [
    ...[...commitments.values()].map((row) => {
      const isAnswer = row.direction === 'they' && ['given', 'declined', 'dodged'].includes(row.state);
      const heard = isAnswer && !edited.has(row.id);
      return { dealId: row.dealId, contactId: row.contactId, heard, what: `commitment ${row.id}` };
    }),
    ...statements.map(({ id, dealId, contactId }) => ({ dealId, contactId, heard: true, what: `statement ${id}` })),
    ...exchanges.flatMap(({ id, dealId, contactIds, direction }) =>
      contactIds.map((contactId) => ({ dealId, contactId, heard: direction !== 'out', what: `exchange ${id}` })),
    ),
  ];
  for (const { dealId, contactId, heard, what } of named) {
    if (contactId === null) continue;
    const part = parts.find((one) => one.dealId === dealId && one.contactId === contactId);
    if (!part) wrong.push(`${what} names who has no part: ${dealId}/${contactId}`);
    else if (heard && part.lastHeardAt === null) wrong.push(`${what}: ${dealId}/${contactId} was not heard from`);
  }
  return wrong;
}

/** What the events of a deal make of it, against what stands there. */
async function untrue({ book }: TestBook): Promise<string[]> {
  const wrong: string[] = [];
  for (const deal of await book.deals.toArray()) {
    const process = await book.processes.get(deal.processId);
    if (!process) throw new Error('no process');
    const last = replayDeal(await readDealEvents(book, deal.id), process).at(-1)?.standing;
    const rows = (await book.commitments.where('dealId').equals(deal.id).toArray()).map((row) => bare(row));
    const told = new Map([...(last?.commitments ?? [])].map(([id, { state, kind }]) => [id, `${state} ${kind}`]));
    const stands = new Map(rows.map(({ id, state, kind }) => [id, `${state} ${kind}`]));
    for (const id of new Set([...told.keys(), ...stands.keys()]))
      if (told.get(id) !== stands.get(id))
        wrong.push(`${deal.id}: ${id} is told as ${told.get(id)}, stands as ${stands.get(id)}`);
  }
  return wrong;
}

async function expectWell(test: TestBook, when: string): Promise<void> {
  test.pass(UNDO_WINDOW_MS + 1000);
  await purgeDeleted(test.book, test.env.now());
  expect([when, await findBroken(test.book)]).toEqual([when, []]);
  expect([when, await apart(test)]).toEqual([when, []]);
  expect([when, await untrue(test)]).toEqual([when, []]);
}

it('holds together whatever was moved on either', { timeout: 1_800_000 }, async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(histories, histories, histories, async (past, mine, theirs) => {
      const { a, b } = await twoMachines(async (test) => {
        for (const step of past.filter(({ name }) => name === 'create-deal')) await carryOutStep(test, step);
        await work(test, past.slice(0, 12), 1);
      });
      const old = await save(a);
      await work(a, mine, 2);
      await work(b, theirs, 3);
      await expectWell(a, 'before, on a');
      await expectWell(b, 'before, on b');
      moved += (await a.book.events.toArray()).filter(({ command }) => command === 'move-records').length;
      const [fromA, fromB] = [await save(a), await save(b)];
      await merge(a, fromB);
      await merge(b, fromA);
      expect(await records(b.book)).toEqual(await records(a.book));
      await expectWell(a, 'merged');
      const merged = await records(a.book);
      for (const file of [old, fromA, fromB]) await merge(a, file);
      expect(await records(a.book)).toEqual(merged);
      await work(a, theirs, 4);
      await expectWell(a, 'gone on with');
    }),
    { numRuns: RUNS },
  );
  if (process.env['RED_PEN_RUNS']) console.log({ moved });
});
