import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { StoreHealth } from '../../../lib/contract/views.ts';
import { SCHEMA } from '../../../lib/store/migrations/index.ts';
import { openWholeBook } from '../support/open-test-book.ts';

/** What a later version of the extension leaves on disk. */
function writeNewer(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('test', version);
    request.addEventListener('upgradeneeded', () => {
      if (!request.result.objectStoreNames.contains('later')) request.result.createObjectStore('later');
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
  });
}

describe('the schema gate', () => {
  it('refuses a newer database and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    (await writeNewer(indexedDB, (SCHEMA + 1) * 10)).close();
    const test = await openWholeBook({ indexedDB, IDBKeyRange });
    expect(test.book.health).toEqual({ state: 'newer-schema' });
    expect(test.book.isOpen()).toBe(false);
    expect(await test.run('create-deal', { accountName: 'A', dealName: 'D' })).toMatchObject({
      problem: 'newer-schema',
    });
    const [database] = await indexedDB.databases();
    expect(database?.version).toBe((SCHEMA + 1) * 10);
  });

  it('stops writing the moment newer code wants the database', async () => {
    const indexedDB = new IDBFactory();
    const heard: StoreHealth[] = [];
    const onTaken = vi.fn<() => void>();
    const test = await openWholeBook({ indexedDB, IDBKeyRange, onHealth: (health) => heard.push(health), onTaken });
    const newer = await writeNewer(indexedDB, (SCHEMA + 1) * 10);
    expect(heard).toEqual([{ state: 'newer-schema' }]);
    expect(await test.run('create-deal', { accountName: 'A', dealName: 'D' })).toMatchObject({
      problem: 'newer-schema',
    });
    // Whoever opened it anew would write into a newer book.
    expect(onTaken).not.toHaveBeenCalled();
    newer.close();
  });

  it('says that the browser has closed a damaged database', async () => {
    const indexedDB = new IDBFactory();
    const onTaken = vi.fn<() => void>();
    const { book } = await openWholeBook({ indexedDB, IDBKeyRange, onTaken });
    const connection = book.backendDB();
    connection.onclose?.call(connection, new Event('close'));
    await vi.waitFor(() => expect(onTaken).toHaveBeenCalledOnce());
    expect(book.isOpen()).toBe(false);
  });
});
