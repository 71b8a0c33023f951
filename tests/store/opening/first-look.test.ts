/** What a worker that wakes asks of its book before it answers. */
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { BUILT_IN_IDS } from '../../../lib/domain/process/built-in-ids.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { lookFirst } from '../../../lib/store/opening/first-look.ts';
import { addNorthwind, openWholeBook } from '../support/open-test-book.ts';

it('is one transaction that only reads, where nothing is missing', async () => {
  const indexedDB = new IDBFactory();
  const first = await openWholeBook({ indexedDB, code: 'a' });
  await addNorthwind(first);
  first.book.close();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await openWholeBook({ indexedDB, code: 'a' });
  // Before it, Dexie compares the indexes.
  expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly', 'readonly']);
  vi.restoreAllMocks();
});

it('finds whatever a book of before lacks, and opening adds it', async () => {
  const indexedDB = new IDBFactory();
  const test = await openWholeBook({ indexedDB });
  const { book } = test;
  await addNorthwind(test);
  expect(await lookFirst(book)).toMatchObject({ rows: 3, isUpToDate: true, laid: [] });
  const lacking = [
    () => book.meta.delete('summed'),
    () => book.meta.delete('dated'),
    () => book.settings.clear(),
    ...BUILT_IN_IDS.map((id) => () => book.processes.delete(id)),
  ];
  for (const take of lacking) {
    await take();
    expect((await lookFirst(book)).isUpToDate).toBe(false);
    const again = await openWholeBook({ indexedDB });
    expect((await lookFirst(again.book)).isUpToDate).toBe(true);
    again.book.close();
  }
});

it('knows the ids of the processes that ship with the extension', () => {
  expect(BUILT_IN_IDS).toEqual(builtInProcesses().map(({ id }) => id));
});
