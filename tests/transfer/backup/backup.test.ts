import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { exportBackup, previewBackup, restoreBackup } from '../support/in-one-piece.ts';
import { PRIVACY_NOTE } from '../../../lib/transfer/backup/backup-file.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { addNorthwind, openTestBook, START } from '../../store/support/open-test-book.ts';
import { everything, wholeBook } from '../../store/support/whole-book.ts';
import { resign } from '../support/resign.ts';

async function usedBook() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  await test.must('set-element', {
    dealId: ids.dealId,
    elementKey: 'target.steps.fit',
    state: 'passed-over',
    reason: 'fear',
    why: 'Ünïcode, "quotes"\n\u2028 and \ud83d\ude80 and a lone \ud800',
  });
  await test.must('record-commitment', {
    dealId: ids.dealId,
    kind: 'time',
    words: 'Tuesday at ten?',
    contactId: ids.contactId,
    due: { date: '2026-03-05' },
  });
  await test.must('move-stage', { dealId: ids.dealId, stage: 'discover' });
  await test.must('close-deal', { dealId: ids.dealId, outcome: 'won' });
  const spare = await test.must('create-deal', { accountName: 'Gone AG', dealName: 'Gone' });
  await test.must('delete-deal', { dealId: spare.created ?? '' });
  test.pass(20_000);
  await purgeDeleted(test.book, test.env.now());
  return { ...test, ...ids, test };
}

describe('a backup', () => {
  it('goes out, in and out again identical, into the same book and into a new one', async () => {
    const { book, env } = await usedBook();
    const text = await exportBackup(book, START);
    expect(await restoreBackup(book, env, text, 'restore-1')).toMatchObject({ ok: true, said: 'done.restored' });
    expect(await exportBackup(book, START)).toBe(text);
    const other = await openTestBook({ newId: () => 'other-id' });
    expect(await restoreBackup(other.book, other.env, text, 'restore-1')).toMatchObject({ ok: true });
    expect(await exportBackup(other.book, START)).toBe(text);
    expect(await everything(other.book)).toEqual(await everything(book));
    expect(await findBroken(other.book)).toEqual([]);
  });

  it('goes out as it came in, each row in its own order of fields', async () => {
    const { book } = await usedBook();
    const document = JSON.parse(await exportBackup(book, START)) as { tables: Record<string, object[]> };
    for (const rows of Object.values(document.tables))
      rows.splice(0, rows.length, ...rows.map((row) => Object.fromEntries(Object.entries(row).toReversed())));
    const turned = await resign(JSON.stringify(document));
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, turned, 'r')).toMatchObject({ ok: true });
    const again = JSON.parse(await exportBackup(other.book, START)) as typeof document;
    expect(JSON.stringify(again.tables['deals'])).toBe(JSON.stringify(document.tables['deals']));
  });

  it('of schema 1, which knew fewer tables, is taken with its own checksum', async () => {
    const { book } = await usedBook();
    const document = JSON.parse(await exportBackup(book, START)) as { schema: number; tables: Record<string, unknown> };
    delete document.tables['judgements'];
    delete document.tables['snippets'];
    const old = await resign(JSON.stringify({ ...document, schema: 1 }));
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, old, 'r')).toMatchObject({ ok: true });
    expect(await wholeBook(other.book)).toEqual(await wholeBook(book));
    // What today's files have may not be taken out of one.
    const cut = JSON.stringify({ ...document, schema: 2 });
    expect(await previewBackup(other.book, cut)).toMatchObject({ ok: false, problem: 'problem.backup.damaged' });
  });

  it('of schema 3, whose elements had no reasons, comes in with those that ship with the extension', async () => {
    const { book } = await usedBook();
    const document = JSON.parse(await exportBackup(book, START)) as { tables: { processes: Process[] } };
    for (const { stages } of document.tables.processes)
      for (const { elements } of stages) for (const element of elements) delete element.commonReasons;
    const old = await resign(JSON.stringify({ ...document, schema: 3 }));
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, old, 'r')).toMatchObject({ ok: true });
    expect(await wholeBook(other.book)).toEqual(await wholeBook(book));
  });

  it('carries a year of a rep’s deals the same way', { timeout: 60_000 }, async () => {
    const test = await openTestBook();
    await bulkLoad(test.book, sampleRows({ seed: 5, now: START, processId: 'standard@1', language: 'en' }));
    const text = await exportBackup(test.book, START);
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, text, 'r')).toMatchObject({ ok: true });
    expect(await wholeBook(other.book)).toEqual(await wholeBook(test.book));
    expect(await findBroken(other.book)).toEqual([]);
  });

  it('says first that it is private, and can be read', async () => {
    const { book } = await usedBook();
    const text = await exportBackup(book, START);
    expect(text.split('\n')[3]).toContain(PRIVACY_NOTE);
    expect(text.split('\n').length).toBeGreaterThan(30);
  });

  it('holds nothing of what was just deleted', async () => {
    const { book, must, dealId } = await usedBook();
    await must('delete-deal', { dealId });
    const text = await exportBackup(book, START);
    for (const word of ['Northwind', 'Dana', 'Tuesday at ten', 'nïcode', 'thread-1']) expect(text).not.toContain(word);
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, text, 'r')).toMatchObject({ ok: true });
  });

  it('holds the whole history of what was deleted and came back', async () => {
    const { book, must, dealId } = await usedBook();
    const before = await exportBackup(book, START);
    const { commandId } = await must('delete-deal', { dealId });
    await must('undo', { commandId });
    const text = await exportBackup(book, START);
    const events = (source: string) => source.split('\n').filter((line) => line.includes('"rowType"'));
    expect(
      events(text)
        .slice(0, events(before).length)
        .map((line) => line.replace(/,$/, '')),
    ).toEqual(events(before).map((line) => line.replace(/,$/, '')));
  });

  it('is shown before it is restored', async () => {
    const { book } = await usedBook();
    const text = await exportBackup(book, START);
    const other = await openTestBook();
    await other.must('create-deal', { accountName: 'A', dealName: 'D' });
    const before = await everything(other.book);
    expect(await previewBackup(other.book, text)).toMatchObject({
      ok: true,
      problem: null,
      madeAt: START,
      counts: { deals: 1, contacts: 1, commitments: 1 },
      replaces: { deals: 1, contacts: 0, commitments: 0 },
      private: true,
    });
    expect(await everything(other.book)).toEqual(before);
  });

  it('is not private without an honest reason', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    expect(await previewBackup(test.book, await exportBackup(test.book, START))).toMatchObject({
      ok: true,
      private: false,
    });
  });
});

describe('taking a restore back', () => {
  it('brings everything back exactly, history and log included', async () => {
    const { book } = await usedBook();
    const text = await exportBackup(book, START);
    const other = await openTestBook();
    await addNorthwind(other);
    await other.must('delete-deal', {
      dealId: (await other.must('create-deal', { accountName: 'A', dealName: 'D' })).created ?? '',
    });
    const before = { ...(await everything(other.book)), meta: (await other.book.meta.get('identity'))?.value };
    await restoreBackup(other.book, other.env, text, 'restore');
    await other.must('undo', { commandId: 'restore' });
    expect({ ...(await everything(other.book)), meta: (await other.book.meta.get('identity'))?.value }).toEqual(before);
    expect(await other.run('undo', { commandId: 'restore' })).toMatchObject({ problem: 'not-undoable' });
  });

  it('is refused once something was recorded on top, and changes nothing', async () => {
    const { book, env, must, run, dealId } = await usedBook();
    await restoreBackup(book, env, await exportBackup(book, START), 'restore');
    await must('edit-deal', { dealId, name: 'Later' });
    const before = await everything(book);
    expect(await run('undo', { commandId: 'restore' })).toMatchObject({ problem: 'changed-since' });
    expect(await everything(book)).toEqual(before);
  });

  it('is repeated safely under one id', async () => {
    const { book, env } = await usedBook();
    const text = await exportBackup(book, START);
    const first = await restoreBackup(book, env, text, 'restore');
    expect(await restoreBackup(book, env, text, 'restore')).toEqual(first);
  });

  it('lets the clock go on behind the stamps that came in', async () => {
    const { book, env } = await usedBook();
    const text = (await exportBackup(book, START)).replaceAll(
      /"(\d{13})-(\d{4})-/g,
      (_, ms: string, n: string) => `"${Number(ms) + 9e9}-${n}-`,
    );
    const checked = await resign(text);
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, checked, 'r')).toMatchObject({ ok: true });
    const last = (await other.book.events.orderBy('id').last())?.id ?? '';
    await other.must('create-deal', { accountName: 'A', dealName: 'D' });
    expect(((await other.book.events.orderBy('id').last())?.id ?? '') > last).toBe(true);
    expect(env.now()).toBeLessThan(Number(last.slice(0, 13)));
  });
});

describe('restoring into a lost book', () => {
  it('is a way back, and the book is fine afterwards', async () => {
    const { book } = await usedBook();
    const text = await exportBackup(book, START);
    const storage = memoryStorage();
    const first = await openTestBook({ storage });
    await addNorthwind(first);
    const lost = await openTestBook({ storage });
    expect(lost.book.health).toMatchObject({ state: 'lost' });
    expect(await restoreBackup(lost.book, lost.env, text, 'r')).toMatchObject({ ok: true });
    expect(lost.book.health).toEqual({ state: 'fine' });
  });
});

it('is in where the note beside the book found no room, and the next command notes it', async () => {
  const { book, env } = await usedBook();
  const text = await exportBackup(book, START);
  const [storage, indexedDB] = [memoryStorage(), new IDBFactory()];
  const other = await openTestBook({ storage, indexedDB });
  await addNorthwind(other);
  storage.full = true;
  expect(await restoreBackup(other.book, env, text, 'r')).toMatchObject({ ok: true, said: 'done.restored' });
  storage.full = false;
  await other.must('create-deal', { accountName: 'A', dealName: 'D' });
  other.book.close();
  expect((await openTestBook({ storage, indexedDB })).book.health).toEqual({ state: 'fine' });
});
