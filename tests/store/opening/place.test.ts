import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { leavePlace, openAnyhow, readPlace } from '../../../lib/store/opening/place.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { restoreSnapshot } from '../support/restore-snapshot.ts';
import { deleteEverything } from '../../../lib/transfer/delete-everything.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook } from '../support/open-test-book.ts';

/** Chromium with its list of files gone: whatever is asked for fails. */
function broken(): IDBFactory {
  const fail = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  return Object.assign(new IDBFactory(), { open: fail, deleteDatabase: fail, databases: fail });
}

const LONG_MS = 60_000;

describe('a book that the browser can neither open nor delete', () => {
  it('comes back from its copy in another place, and stays there', { timeout: LONG_MS }, async () => {
    const storage = memoryStorage();
    const test = await openWholeBook({ storage });
    const { dealId } = await addNorthwind(test);
    await keepSnapshot(test.book, storage, 0);
    test.book.close();
    const places = [broken(), broken(), new IDBFactory()];
    const placeOf = async (place: number) => places[place] ?? null;
    const damaged = await openWholeBook({ storage, indexedDB: places[0] as IDBFactory });
    expect(damaged.book.health).toMatchObject({ state: 'lost', unreadable: true });
    expect(await openAnyhow(damaged.book)).toBe(false);
    expect(await leavePlace(storage, placeOf)).toBe(true);
    expect(await readPlace(storage)).toBe(2);
    const moved = await openWholeBook({ storage, placeOf });
    expect(moved.book.health).toMatchObject({ state: 'lost', snapshotAt: 0 });
    await restoreSnapshot(moved.book, storage);
    expect(await moved.book.deals.get(dealId)).toBeDefined();
    moved.book.close();
    const later = await openWholeBook({ storage, placeOf });
    expect(later.book.health).toEqual({ state: 'fine' });
    expect(await later.book.deals.get(dealId)).toBeDefined();
  });

  it('is deleted with everything else once that is possible', async () => {
    const storage = memoryStorage();
    const [first, second] = [new IDBFactory(), new IDBFactory()];
    const test = await openWholeBook({ indexedDB: first });
    await addNorthwind(test);
    test.book.close();
    const places = [first, broken(), second];
    const placeOf = async (place: number) => places[place] ?? null;
    await storage.set({ place: 2 });
    const moved = await openWholeBook({ storage, placeOf });
    await deleteEverything(moved.book, storage, placeOf);
    expect([await first.databases(), await second.databases()]).toEqual([[], []]);
  });

  it('stays where it is in a browser that has no other place', async () => {
    const storage = memoryStorage();
    expect(await leavePlace(storage, async () => null)).toBe(false);
    expect(await readPlace(storage)).toBe(0);
  });

  it('is opened as it is where that is possible again, and emptied only where it is not', async () => {
    const indexedDB = new IDBFactory();
    const test = await openWholeBook({ indexedDB });
    const { dealId } = await addNorthwind(test);
    test.book.close();
    expect(await openAnyhow(test.book)).toBe(true);
    expect(await test.book.deals.get(dealId)).toBeDefined();
  });
});
