import { IDBFactory, IDBKeyRange, IDBObjectStore as MemoryObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { LEAST_ROOM } from '../../../lib/domain/limits/least-room.ts';
import { LOW_ROOM, NOTE, TORN } from '../../../lib/store/opening/disk.ts';
import { Book } from '../../../lib/store/database.ts';
import { chain, SCHEMA } from '../../../lib/store/migrations/index.ts';
import { causeOf, faultOf } from '../../../lib/store/faults.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { restoreSnapshot } from '../support/restore-snapshot.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook } from '../support/open-test-book.ts';
import { everything } from '../support/whole-book.ts';

/** A disk whose free bytes are told as the browser tells them: not within the same turn. */
function disk() {
  const state = { free: 10 * LEAST_ROOM };
  const freeBytes = () => new Promise<number>((resolve) => setTimeout(() => resolve(state.free), 1));
  return { state, freeBytes };
}

/** Chromium as it was seen: the transaction ends with an UnknownError, and its requests with AbortErrors. */
function failNextWrite(): void {
  const { put } = MemoryObjectStore.prototype;
  const once = vi.spyOn(MemoryObjectStore.prototype, 'put');
  once.mockImplementationOnce(function full(this: never, ...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    const { transaction } = this as unknown as IDBObjectStore;
    Object.defineProperty(transaction, 'error', { value: new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError') });
    transaction.abort();
    return request;
  });
}

describe('a disk with too little left', () => {
  it('is seen before anything is written: all can be read, and the next write with room takes it back', async () => {
    const { state, freeBytes } = disk();
    const test = await openWholeBook({ freeBytes });
    const { dealId } = await addNorthwind(test);
    const before = await everything(test.book);
    const put = vi.spyOn(MemoryObjectStore.prototype, 'put');
    const add = vi.spyOn(MemoryObjectStore.prototype, 'add');
    state.free = LEAST_ROOM - 1;
    expect(await test.run('edit-deal', { dealId, name: 'No' }, 'edit')).toMatchObject({ problem: 'store-full' });
    expect([put.mock.calls.length, add.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
    expect(test.book.health).toEqual({ state: 'full' });
    expect(await everything(test.book)).toEqual(before);
    state.free = LEAST_ROOM;
    await test.must('edit-deal', { dealId, name: 'Yes' }, 'edit');
    expect(test.book.health).toEqual({ state: 'fine' });
  });

  it('is full from the start for a book that is opened on it, and takes no copy', async () => {
    const { state, freeBytes } = disk();
    const [indexedDB, storage] = [new IDBFactory(), memoryStorage()];
    const first = await openWholeBook({ indexedDB, storage, freeBytes });
    const { dealId } = await addNorthwind(first);
    first.book.close();
    state.free = 0;
    const { book } = await openWholeBook({ indexedDB, storage, freeBytes });
    expect(book.health).toEqual({ state: 'full' });
    expect(await book.deals.get(dealId)).toBeDefined();
    await expect(keepSnapshot(book, storage, 0)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  it('leaves a book of an older version as it is until there is room to bring it up to date', async () => {
    const { state, freeBytes } = disk();
    const indexedDB = new IDBFactory();
    const older = { ...chain, at: SCHEMA - 1, steps: chain.steps.slice(0, SCHEMA - 1) } as unknown as typeof chain;
    const before = new Book('test', { indexedDB, IDBKeyRange }, older);
    await before.open();
    before.close();
    state.free = LEAST_ROOM - 1;
    const full = await openWholeBook({ indexedDB, freeBytes });
    expect(full.book.health).toMatchObject({ state: 'lost', unreadable: true, full: true });
    expect(await indexedDB.databases()).toMatchObject([{ version: (SCHEMA - 1) * 10 }]);
    state.free = LEAST_ROOM;
    const { book } = await openWholeBook({ indexedDB, freeBytes });
    expect(book.health).toEqual({ state: 'fine' });
    expect(await indexedDB.databases()).toMatchObject([{ version: SCHEMA * 10 }]);
  });

  it('is not looked at within a transaction, which would end it', async () => {
    const storage = memoryStorage();
    const test = await openWholeBook({ storage, freeBytes: disk().freeBytes });
    const { dealId } = await addNorthwind(test);
    await keepSnapshot(test.book, storage, 0);
    await test.book.deals.clear();
    expect(await restoreSnapshot(test.book, storage)).not.toBeNull();
    expect(await test.book.deals.get(dealId)).toBeDefined();
  });
});

describe('a disk that runs full under a write', () => {
  it('is known by the end of the transaction, whatever its requests say', async () => {
    const bulk = { name: 'BulkError', failures: [{ name: 'AbortError' }] };
    const ended = { error: new DOMException('no space', 'UnknownError') } as IDBTransaction;
    expect(faultOf(causeOf(ended, bulk))).toBe('full');
    expect(causeOf({ error: new DOMException('x', 'ConstraintError') } as IDBTransaction, bulk)).toBe(bulk);
    expect(causeOf({ error: null } as IDBTransaction, bulk)).toBe(bulk);
    expect(causeOf(null, bulk)).toBe(bulk);
  });

  it('is said as full though there is room again, and the next write goes into a new log', async () => {
    const session = memoryStorage();
    const test = await openWholeBook({ session, freeBytes: disk().freeBytes });
    const { dealId } = await addNorthwind(test);
    failNextWrite();
    expect(await test.run('edit-deal', { dealId, name: 'No' }, 'edit')).toMatchObject({ problem: 'store-full' });
    expect(await session.get(TORN)).toBe(true);
    vi.restoreAllMocks();
    const bytes: number[] = [];
    const put = vi.spyOn(MemoryObjectStore.prototype, 'put');
    await test.must('edit-deal', { dealId, name: 'Yes' }, 'edit');
    for (const [row] of put.mock.calls as unknown as [{ value?: { bytes?: Uint8Array } }][])
      bytes.push(row.value?.bytes?.length ?? 0);
    vi.restoreAllMocks();
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(4 * 1024 * 1024);
    expect(await test.book.meta.where('key').startsWith('fill ').count()).toBe(0);
    expect(await session.get(TORN)).toBe(false);
  });

  it('leaves the database unopened until there is room, by a later worker too', async () => {
    const { state, freeBytes } = disk();
    const [indexedDB, storage, session] = [new IDBFactory(), memoryStorage(), memoryStorage()];
    const first = await openWholeBook({ indexedDB, storage, session, freeBytes });
    const { dealId } = await addNorthwind(first);
    failNextWrite();
    state.free = 0;
    await first.run('edit-deal', { dealId, name: 'No' });
    vi.restoreAllMocks();
    await first.book.disk.noteTorn();
    first.book.close();
    const looks = vi.spyOn(indexedDB, 'databases');
    const { book } = await openWholeBook({ indexedDB, storage, session, freeBytes });
    expect(book.health).toMatchObject({ state: 'lost', unreadable: true, full: true });
    expect(looks).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    state.free = LEAST_ROOM;
    const later = await openWholeBook({ indexedDB, storage, session, freeBytes });
    expect(later.book.health).toEqual({ state: 'fine' });
    expect(await later.book.deals.get(dealId)).toBeDefined();
    expect(await session.get(TORN)).toBe(false);
  });
});

describe('a browser that ends on a full disk', () => {
  const begun = async (free: number) => {
    const { state, freeBytes } = disk();
    const [indexedDB, storage] = [new IDBFactory(), memoryStorage()];
    const open = () => openWholeBook({ indexedDB, storage, session: memoryStorage(), freeBytes });
    const test = await open();
    const { dealId } = await addNorthwind(test);
    failNextWrite();
    state.free = free;
    await test.run('edit-deal', { dealId, name: 'No' });
    vi.restoreAllMocks();
    test.book.close();
    return { state, indexedDB, storage, open, dealId };
  };

  it('knows at its next start that a write has failed: the database stays unopened until there is room', async () => {
    const { state, indexedDB, storage, open, dealId } = await begun(LOW_ROOM);
    expect(await storage.get(NOTE)).toBe('full');
    state.free = LEAST_ROOM - 1;
    const looks = vi.spyOn(indexedDB, 'databases');
    const full = await open();
    expect(full.book.health).toMatchObject({ state: 'lost', unreadable: true, full: true });
    expect(looks).not.toHaveBeenCalled();
    expect(await full.run('edit-deal', { dealId, name: 'No' })).toMatchObject({ problem: 'store-full' });
    vi.restoreAllMocks();
    state.free = LOW_ROOM;
    const { book } = await open();
    expect(book.health).toEqual({ state: 'fine' });
    expect(await book.deals.get(dealId)).toBeDefined();
    expect(await storage.get(NOTE)).toBeUndefined();
  });

  it('begins a new log where it ended with little room, and opens what may be whole', async () => {
    const { state, freeBytes } = disk();
    const [indexedDB, storage] = [new IDBFactory(), memoryStorage()];
    const open = () => openWholeBook({ indexedDB, storage, session: memoryStorage(), freeBytes });
    const test = await open();
    await addNorthwind(test);
    state.free = LOW_ROOM - 1;
    await addNorthwind(test);
    expect(await storage.get(NOTE)).toBe('low');
    test.book.close();
    state.free = 0;
    const full = await open();
    expect(full.book.health).toEqual({ state: 'full' });
    full.book.close();
    state.free = LOW_ROOM;
    const fills = vi.spyOn(MemoryObjectStore.prototype, 'put');
    const { book } = await open();
    const keys = fills.mock.calls.map(([row]) => (row as { key?: string }).key ?? '');
    vi.restoreAllMocks();
    expect(keys.filter((key) => key.startsWith('fill ')).length).toBeGreaterThan(100);
    expect(book.health).toEqual({ state: 'fine' });
    expect(await storage.get(NOTE)).toBeUndefined();
  });

  it('empties the new log at the next start where it ended before that', async () => {
    const { state, storage, open } = await begun(LOW_ROOM);
    state.free = 10 * LOW_ROOM;
    const killed = await open();
    await killed.book.meta.put({ key: 'fill 3', value: { bytes: new Uint8Array(8) } });
    await storage.set({ [NOTE]: 'full' });
    killed.book.close();
    const { book } = await open();
    expect(await book.meta.where('key').startsWith('fill ').count()).toBe(0);
  });

  it('notes nothing on a disk that is full to the brim, where a note could tear its own file', async () => {
    const { storage } = await begun(0);
    expect(await storage.get(NOTE)).toBeUndefined();
  });
});
