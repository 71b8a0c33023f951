/** Over random histories that go on from one backup: merging is the same on either machine, whole, and taken back exactly. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps } from '../../commands/support/random-steps.ts';
import type { MergePreview } from '../../../lib/contract/views.ts';
import { replayDeal } from '../../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../../lib/queries/honest/read-events.ts';
import { isSame } from '../../../lib/store/rows/same.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { everything, wholeBook } from '../../store/support/whole-book.ts';
import { readBackup } from '../support/in-one-piece.ts';
import { live } from './support/live.ts';
import { merge, preview, records, save, strangers, twoMachines } from './support/two-machines.ts';
import type { Machines } from './support/two-machines.ts';

const LONG = 1_800_000;
const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 10);

type Rows = Record<string, unknown[]>;
type AnyRow = { id: string; ix?: object; processId?: string };

/** Whatever the preview says of a table is what has become of it. */
function expectAsSeen(seen: MergePreview, before: Rows, after: Rows): void {
  // No changes of a row: what is worked out of others (a commitment of a deal that is closed), and another number of the
  // same version of a process.
  const of = (rows: Rows, table: string) =>
    new Map((rows[table] as AnyRow[]).map(({ ix: _ix, processId: _version, ...row }) => [row.id, row]));
  for (const { table, added, taken, both, removed } of seen.tables) {
    const [was, is] = [of(before, table), of(after, table)];
    // Two versions of one number: the later is counted as what it is, kept or added, and stands under another id.
    expect([table, is.size - was.size]).toEqual([table, added - removed]);
    if (table === 'processes') continue;
    const changed = [...is].filter(([id, row]) => was.has(id) && !isSame(row, was.get(id)));
    expect([table, [...is.keys()].filter((id) => !was.has(id)).length]).toEqual([table, added]);
    expect([table, [...was.keys()].filter((id) => !is.has(id)).length]).toEqual([table, removed]);
    expect([table, changed.length]).toEqual([table, taken + both]);
  }
  expect(after['events']?.length).toBeGreaterThanOrEqual((before['events']?.length ?? 0) + seen.events);
}

/** They move with whatever happens. */
function hard(row: object | undefined): object | undefined {
  if (row === undefined) return row;
  const { updatedAt: _u, lastHeardAt: _l, at: _a, ix: _ix, ...rest } = row as Record<string, unknown>;
  return rest;
}

/** Told from its events alone, a deal ends where its rows stand: as far as nothing of it was deleted for good. */
async function expectToBeTold({ book }: TestBook): Promise<number> {
  let told = 0;
  for (const deal of await book.deals.toArray()) {
    const events = await readDealEvents(book, deal.id);
    const process = await book.processes.get(deal.processId);
    if (!process || events.some(({ purged }) => purged) || deal.sample) continue;
    const end = replayDeal(events, process).at(-1)?.standing;
    expect(hard(end?.deal)).toEqual(hard(deal));
    for (const row of await book.commitments.where('dealId').equals(deal.id).toArray()) {
      expect(hard(end?.commitments.get(row.id))).toEqual(hard(row));
    }
    for (const row of await book.dealElements.where('dealId').equals(deal.id).toArray()) {
      expect(hard(end?.elements.get(row.id))).toEqual(hard(row));
    }
    told += 1;
  }
  return told;
}

async function expectToMerge({ a, b }: Machines): Promise<void> {
  const [fromA, fromB] = [await save(a), await save(b)];
  const before = await everything(a.book);
  const seen = await preview(a, fromB);
  expect(await everything(a.book)).toEqual(before);
  const done = await merge(a, fromB);
  expect(done.undoable).toBe(!seen.nothing);
  const merged = await everything(a.book);
  expectAsSeen(seen, before, merged);
  await expectToBeTold(a);
  await merge(b, fromA);
  expect(await findBroken(a.book)).toEqual([]);
  expect(await records(b.book)).toEqual(await records(a.book));
  const whole = await save(a);
  expect(await readBackup(whole)).toMatchObject({ ok: true });
  // Once more, and nothing happens; nor when each gets what the other has made of it.
  expect(await merge(a, fromB)).toMatchObject({ said: 'done.merged-nothing', undoable: false });
  expect(await everything(a.book)).toEqual(merged);
  await merge(b, whole);
  expect(await records(b.book)).toEqual(await records(a.book));
  if (!done.undoable) return;
  expect(await a.run('undo', { commandId: done.commandId })).toMatchObject({ ok: true });
  expect(await everything(a.book)).toEqual(before);
}

describe('two histories', () => {
  it('that go on from one backup come out the same on either machine', { timeout: LONG }, async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, anySteps, anySteps, async (past, mine, theirs) => {
        const machines = await twoMachines((test) => live(test, past, 1));
        await live(machines.a, mine, 2);
        await live(machines.b, theirs, 3);
        const before = await wholeBook(machines.a.book);
        await expectToMerge(machines);
        if (JSON.stringify(before) !== JSON.stringify(await wholeBook(machines.b.book))) changed += 1;
      }),
      { numRuns: RUNS },
    );
    expect(changed).toBeGreaterThan(RUNS / 2);
  });

  it('that began apart do, too', { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, anySteps, async (mine, theirs) => {
        const machines = await strangers();
        await live(machines.a, mine, 2);
        await live(machines.b, theirs, 3);
        await expectToMerge(machines);
      }),
      { numRuns: RUNS },
    );
  });

  it('with a choice come out whole, hold on the other machine, and are taken back', { timeout: LONG }, async () => {
    const side = fc.constantFrom('own' as const, 'other' as const);
    await fc.assert(
      fc.asyncProperty(anySteps, anySteps, anySteps, side, fc.boolean(), async (past, mine, theirs, all, apart) => {
        const { a, b } = await twoMachines((test) => live(test, past, 1));
        await live(a, mine, 2);
        await live(b, theirs, 3);
        const fromB = await save(b);
        const before = await everything(a.book);
        const seen = await preview(a, fromB);
        const two = apart ? seen.same.rows.map(({ key }) => key) : [];
        const done = await merge(a, fromB, { all, one: {}, apart: two });
        expect(await findBroken(a.book)).toEqual([]);
        await expectToBeTold(a);
        await merge(b, await save(a));
        expect(await records(b.book)).toEqual(await records(a.book));
        if (!done.undoable) return;
        expect(await a.run('undo', { commandId: done.commandId })).toMatchObject({ ok: true });
        expect(await everything(a.book)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
