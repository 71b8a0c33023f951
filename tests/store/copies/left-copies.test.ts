/** What a worker leaves that ends in the middle of a copy: nothing of it stays for good, and nothing that was to be locked lies open. */
import { describe, expect, it } from 'vitest';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { verifiedSnapshots } from '../../../lib/store/copies/snapshot-heads.ts';
import { deleteEverything } from '../../../lib/transfer/delete-everything.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import type { MemoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook, START } from '../support/open-test-book.ts';

const LOCK = { name: 'lock', seal: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(bytes.map((byte) => byte ^ 7)) };

async function bookWithCopy() {
  const storage = memoryStorage();
  const test = await openWholeBook({ storage });
  const ids = await addNorthwind(test);
  expect(await keepSnapshot(test.book, storage, START)).toBe('kept');
  return { ...test, ...ids, storage };
}

const copies = (storage: MemoryStorage) => [...storage.entries.keys()].filter((key) => key.startsWith('snapshot/'));

/** The worker ends at the first call of these that bears the key. */
function endAt(storage: MemoryStorage, what: 'set' | 'remove', key: RegExp): () => void {
  const whole = { ...storage };
  const isMeant = (keys: string[]) => keys.some((name) => key.test(name));
  if (what === 'remove')
    storage.remove = (keys) => (isMeant(keys) ? Promise.reject(new Error('end')) : whole.remove(keys));
  else storage.set = (rows) => (isMeant(Object.keys(rows)) ? Promise.reject(new Error('end')) : whole.set(rows));
  return () => Object.assign(storage, { set: whole.set, remove: whole.remove });
}

describe('a worker that ends in the middle of a copy', () => {
  it('leaves one that lies open to the next look, though nothing is recorded any more', async () => {
    const { book, storage } = await bookWithCopy();
    const goOn = endAt(storage, 'remove', /^snapshot\/a\//);
    await expect(keepSnapshot(book, storage, START + 1, LOCK)).rejects.toThrow('end');
    goOn();
    await keepSnapshot(book, storage, START + 2, LOCK);
    expect((await verifiedSnapshots(storage)).map(({ lock }) => lock)).toEqual(['lock']);
    expect(copies(storage)).toHaveLength(2);
  });

  it('leaves none open that was never finished', async () => {
    const { book, storage } = await bookWithCopy();
    await keepSnapshot(book, storage, START + 1, LOCK);
    const goOn = endAt(storage, 'set', /^snapshot\/a\/head/);
    await expect(keepSnapshot(book, storage, START + 2)).rejects.toThrow('end');
    goOn();
    expect(await keepSnapshot(book, storage, START + 3, LOCK)).toBe('unchanged');
    expect(copies(storage).every((key) => key.startsWith('snapshot/b/'))).toBe(true);
  });

  it('leaves nothing of it once everything is deleted', async () => {
    const { book, storage, must, dealId } = await bookWithCopy();
    await must('edit-deal', { dealId, name: 'Later' });
    const goOn = endAt(storage, 'set', /^snapshot\/b\/head/);
    await expect(keepSnapshot(book, storage, START + 1)).rejects.toThrow('end');
    goOn();
    await deleteEverything(book, storage);
    expect(copies(storage)).toEqual([]);
  });
});
