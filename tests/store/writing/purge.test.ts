import { describe, expect, it } from 'vitest';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { readRowEvents } from '../../../lib/store/reading/row-events.ts';
import { addNorthwind, openTestBook } from '../support/open-test-book.ts';

const YEAR = 366 * 86_400_000;

async function allText(test: Awaited<ReturnType<typeof openTestBook>>): Promise<string> {
  const tables = await Promise.all(test.book.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

async function usedBook() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  await test.must('record-commitment', {
    dealId: ids.dealId,
    kind: 'time',
    words: 'Twenty minutes on Tuesday?',
    contactId: ids.contactId,
  });
  await test.must('set-element', {
    dealId: ids.dealId,
    elementKey: 'target.commitments.time',
    state: 'passed-over',
    reason: 'fear',
    why: 'Canary.',
  });
  return { ...test, ...ids, test };
}

describe('purging what was deleted', () => {
  it('leaves no word of it anywhere, and a line in the log', async () => {
    const { test, dealId, must, pass, env, book } = await usedBook();
    expect(await allText(test)).toContain('Canary');
    await must('delete-deal', { dealId });
    expect(await purgeDeleted(book, env.now())).toBe(0);
    pass(10_000);
    expect(await purgeDeleted(book, env.now())).toBeGreaterThan(4);
    const text = await allText(test);
    for (const word of ['Northwind', 'northwind', 'Dana', 'Twenty', 'Canary', '"reason":"fear"', 'thread-1'])
      expect(text).not.toContain(word);
    const log = await book.deletions.toArray();
    expect(Object.fromEntries(log.map((row) => [row.type, row.count]))).toEqual({
      account: 1,
      commitment: 1,
      contact: 1,
      deal: 1,
      dealElement: 1,
      dealPerson: 1,
      threadChoice: 1,
    });
    expect(log.every((row) => row.at === env.now() - 10_000)).toBe(true);
  });

  it('counts a row once that was deleted, brought back and deleted again, when the last deletion can’t be undone any more', async () => {
    const { dealId, must, pass, env, book } = await usedBook();
    const first = await must('delete-deal', { dealId });
    pass(4000);
    await must('undo', { commandId: first.commandId });
    pass(2000);
    const second = await must('delete-deal', { dealId });
    pass(5000);
    expect(await purgeDeleted(book, env.now())).toBe(0);
    await must('undo', { commandId: second.commandId });
    const third = await must('delete-deal', { dealId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    const log = await book.deletions.toArray();
    expect(log.filter(({ type }) => type === 'deal')).toEqual([
      { id: `${third.commandId}/deal`, at: env.now() - 10_000, type: 'deal', count: 1 },
    ]);
    expect(log.every(({ count }) => count === 1)).toBe(true);
  });

  it('does not wait for the day of a clock that was ahead when it was deleted', async () => {
    const { test, dealId, must, pass, env, book } = await usedBook();
    pass(YEAR);
    await must('delete-deal', { dealId });
    // Set right by a second, as clocks are: it can still be undone.
    pass(-1000);
    expect(await purgeDeleted(book, env.now())).toBe(0);
    pass(1000 - YEAR);
    expect(await purgeDeleted(book, env.now())).toBeGreaterThan(4);
    expect(await allText(test)).not.toContain('Canary');
  });

  it('takes a deleted name out of the answers of other commands too', async () => {
    const { test, contactId, must, pass, env, book } = await usedBook();
    expect(JSON.stringify(await book.commands.toArray())).toContain('Dana');
    await must('delete-contact', { contactId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect(await allText(test)).not.toContain('Dana');
  });

  it('takes a sentence along that was sent in that deal and not asked about yet', async () => {
    const { test, dealId, must, pass, env, book } = await usedBook();
    const prepared = { messageKey: 'm', deals: [dealId], sure: [], open: [{ quote: 'Unasked canary.' }] };
    await book.sends.put({ key: 'question:m', at: env.now(), kind: 'question', prepared } as never);
    await must('delete-deal', { dealId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect(await allText(test)).not.toContain('Unasked canary');
  });

  it('does so where the disk is asked for its room too', async () => {
    const freeBytes = () => new Promise<number>((resolve) => setTimeout(() => resolve(1e9), 1));
    const test = await openTestBook({ freeBytes });
    const { dealId } = await addNorthwind(test);
    const prepared = { messageKey: 'm', deals: [dealId], sure: [], open: [{ quote: 'Unasked canary.' }] };
    await test.book.sends.put({ key: 'question:m', at: test.env.now(), kind: 'question', prepared } as never);
    await test.must('delete-deal', { dealId });
    test.pass(10_000);
    await purgeDeleted(test.book, test.env.now());
    expect(await allText(test)).not.toContain('canary');
    expect(await test.book.meta.get('purged')).toBeTruthy();
  });

  it('can no longer be undone afterwards', async () => {
    const { dealId, must, run, pass, env, book } = await usedBook();
    const { commandId } = await must('delete-deal', { dealId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect(await run('undo', { commandId })).toMatchObject({ ok: false, problem: 'not-undoable' });
  });

  it('spares what came back in time', async () => {
    const { dealId, must, pass, env, book } = await usedBook();
    const { commandId } = await must('delete-deal', { dealId });
    await must('undo', { commandId });
    pass(20_000);
    expect(await purgeDeleted(book, env.now())).toBe(0);
    expect(await book.deletions.count()).toBe(0);
    expect(await book.purges.count()).toBe(0);
    const events = await readRowEvents(book, 'deal', dealId);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ purged }) => purged)).toEqual([]);
  });

  it('keeps the answer of a command that is asked for again, without the names', async () => {
    const { dealId, run, pass, env, book } = await usedBook();
    const first = await run('delete-deal', { dealId }, 'the-deletion');
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect(await run('delete-deal', { dealId }, 'the-deletion')).toEqual({ ...first, values: {} });
  });
});
