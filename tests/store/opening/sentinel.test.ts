import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deleteEverything } from '../../../lib/transfer/delete-everything.ts';
import { openBook } from '../../../lib/store/book.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { restoreSnapshot } from '../support/restore-snapshot.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import type { MemoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook, START } from '../support/open-test-book.ts';
import { everything } from '../support/whole-book.ts';

/** A profile with a book that has a deal and a verified snapshot. */
async function usedProfile(storage: MemoryStorage) {
  const indexedDB = new IDBFactory();
  const test = await openWholeBook({ indexedDB, storage });
  await addNorthwind(test);
  expect(await keepSnapshot(test.book, storage, START)).toBe('kept');
  return { ...test, indexedDB };
}

describe('a book that was lost', () => {
  it('is recognised when the database comes back empty, and takes no commands', async () => {
    const storage = memoryStorage();
    await usedProfile(storage);
    const test = await openWholeBook({ storage });
    expect(test.book.health).toEqual({ state: 'lost', had: 3, snapshotAt: START });
    expect(await test.run('create-deal', { accountName: 'A', dealName: 'D' })).toMatchObject({ ok: false });
    expect(await keepSnapshot(test.book, storage, START + 1)).toBe('unchanged');
  });

  it('is recognised from the first rows on, before any snapshot', async () => {
    const storage = memoryStorage();
    const first = await openWholeBook({ storage });
    await addNorthwind(first);
    expect((await openWholeBook({ storage })).book.health).toEqual({ state: 'lost', had: 3, snapshotAt: null });
  });

  it('is recognised when the rows are gone and the names are not', async () => {
    const storage = memoryStorage();
    const used = await usedProfile(storage);
    for (const table of used.book.tables) if (table.name !== 'meta') await table.clear();
    used.book.close();
    const test = await openWholeBook({ indexedDB: used.indexedDB, storage });
    expect(test.book.health).toMatchObject({ state: 'lost', had: 3 });
  });

  it('is recognised when the database cannot be opened at all', async () => {
    const storage = memoryStorage();
    await usedProfile(storage);
    const broken = {
      databases: async () => [],
      open: () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
    };
    const { health } = await openBook('test', { storage, indexedDB: broken as unknown as IDBFactory, IDBKeyRange });
    expect(health).toMatchObject({ state: 'lost', had: 3, snapshotAt: START, unreadable: true });
  });

  it('is recognised when only what came last is gone', async () => {
    const storage = memoryStorage();
    const used = await usedProfile(storage);
    const clock = await used.book.meta.get('clock');
    used.pass(1000);
    await used.must('create-deal', { accountName: 'Later', dealName: 'Later' });
    await keepSnapshot(used.book, storage, START + 1);
    if (clock) await used.book.meta.put(clock);
    used.book.close();
    const test = await openWholeBook({ indexedDB: used.indexedDB, storage });
    expect(test.book.health).toMatchObject({ state: 'lost', had: 5 });
  });

  it('and could not be opened for a moment is not given up for its copy', async () => {
    const storage = memoryStorage();
    const used = await usedProfile(storage);
    await used.must('create-deal', { accountName: 'After the copy', dealName: 'D' });
    used.book.close();
    let failing = true;
    const flaky = new Proxy(used.indexedDB, {
      get: (factory, name: keyof IDBFactory) =>
        name === 'open' && failing
          ? () => {
              throw new DOMException('Internal error opening backing store', 'UnknownError');
            }
          : factory[name].bind(factory),
    });
    const { book } = await openBook('test', { storage, indexedDB: flaky, IDBKeyRange });
    expect(book.health).toMatchObject({ state: 'lost', unreadable: true });
    failing = false;
    book.close();
    const again = await openWholeBook({ indexedDB: used.indexedDB, storage });
    expect(again.book.health).toEqual({ state: 'fine' });
    expect(await again.book.deals.count()).toBe(2);
  });

  it('comes back whole from the snapshot, and is fine after a restart', async () => {
    const storage = memoryStorage();
    const used = await usedProfile(storage);
    const before = await everything(used.book);
    const indexedDB = new IDBFactory();
    const test = await openWholeBook({ indexedDB, storage });
    expect(await restoreSnapshot(test.book, storage)).toMatchObject({ at: START, rows: 3 });
    expect(await everything(test.book)).toEqual(before);
    expect(test.book.health).toEqual({ state: 'fine' });
    test.book.close();
    const again = await openWholeBook({ indexedDB, storage });
    expect(again.book.health).toEqual({ state: 'fine' });
    await again.must('create-deal', { accountName: 'A', dealName: 'D' });
  });

  it('is no alarm where there was nothing, nor after everything was deleted', async () => {
    const storage = memoryStorage();
    await openWholeBook({ storage });
    expect((await openWholeBook({ storage })).book.health).toEqual({ state: 'fine' });
    const used = await usedProfile(storage);
    await deleteEverything(used.book, storage);
    expect([...storage.entries.keys()]).toEqual([]);
    const test = await openWholeBook({ indexedDB: used.indexedDB, storage });
    expect(test.book.health).toEqual({ state: 'fine' });
    expect(await test.book.deals.count()).toBe(0);
  });
});
