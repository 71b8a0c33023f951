/** Copies for recovery behind a lock, of which the store knows no more than that it can be shut, and opened by somebody else. */
import { describe, expect, it } from 'vitest';
import type { CopyLock, OpenCopy } from '../../../lib/store/copies/copy-lock.ts';
import type { Bytes } from '../../../lib/store/copies/packing.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { verifiedSnapshots } from '../../../lib/store/copies/snapshot-heads.ts';
import { keepSnapshot, loadSnapshot, openSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook, START } from '../support/open-test-book.ts';

/** Turns every bit with the key, and notes the key in front. */
const turned = (bytes: Bytes, key: number): Bytes => Uint8Array.from(bytes, (byte) => byte ^ key);
const lockOf = (key: number): CopyLock => ({
  name: `lock ${key}`,
  seal: (bytes) => Promise.resolve(Uint8Array.from([key, ...turned(bytes, key)])),
});
const openerOf =
  (key: number): OpenCopy =>
  (bytes) => {
    if (bytes[0] === key) return Promise.resolve(turned(bytes.slice(1), key));
    throw Object.assign(new Error('wrong'), { name: 'wrong-passphrase' });
  };

async function bookWithCopy(lock: CopyLock | null) {
  const storage = memoryStorage();
  const test = await openWholeBook({ storage });
  const ids = await addNorthwind(test);
  expect(await keepSnapshot(test.book, storage, START, lock)).toBe('kept');
  return { ...test, ...ids, storage };
}

const locks = async (storage: ReturnType<typeof memoryStorage>) =>
  (await verifiedSnapshots(storage)).map(({ lock }) => lock ?? null);

describe('copies behind a lock', () => {
  it('bring the book back with what opens them, and with nothing else', async () => {
    const { storage } = await bookWithCopy(lockOf(7));
    const { book } = await openWholeBook();
    expect(await openSnapshot(storage)).toBeNull();
    await expect(openSnapshot(storage, openerOf(8))).rejects.toThrow('wrong');
    const opened = await openSnapshot(storage, openerOf(7));
    expect(opened?.head).toMatchObject({ lock: 'lock 7' });
    if (opened) await loadSnapshot(book, storage, opened);
    expect((await book.deals.toArray()).map(({ name }) => name)).toHaveLength(1);
  });

  it('take the place of those that lie open, and of those behind another lock, at once', async () => {
    const { book, storage, must, dealId } = await bookWithCopy(null);
    await must('edit-deal', { dealId, name: 'Later' });
    expect(await keepSnapshot(book, storage, START + 1)).toBe('kept');
    expect(await locks(storage)).toEqual([null, null]);
    // Nothing has changed but the lock.
    expect(await keepSnapshot(book, storage, START + 2, lockOf(7))).toBe('kept');
    expect(await locks(storage)).toEqual(['lock 7']);
    expect(await keepSnapshot(book, storage, START + 3, lockOf(7))).toBe('unchanged');
    expect(await keepSnapshot(book, storage, START + 4, lockOf(8))).toBe('kept');
    expect(await locks(storage)).toEqual(['lock 8']);
    expect(await keepSnapshot(book, storage, START + 5)).toBe('kept');
    expect(await locks(storage)).toEqual([null]);
    expect([...storage.entries.keys()].filter((key) => key.startsWith('snapshot/'))).toHaveLength(2);
  });

  it('leave the one that lies open where the locked one could not be written whole', async () => {
    const { book, storage } = await bookWithCopy(null);
    storage.full = true;
    await expect(keepSnapshot(book, storage, START + 1, lockOf(7))).rejects.toThrow('quota');
    storage.full = false;
    expect(await locks(storage)).toEqual([null]);
  });

  it('fall back to the one before when the newest does not open for damage', async () => {
    const { book, storage, must, dealId } = await bookWithCopy(lockOf(7));
    await must('edit-deal', { dealId, name: 'Later' });
    expect(await keepSnapshot(book, storage, START + 1, lockOf(7))).toBe('kept');
    const [newest] = await verifiedSnapshots(storage);
    const opener: OpenCopy = async (bytes) => {
      tries += 1;
      if (tries === 1) throw Object.assign(new Error('changed'), { name: 'damaged' });
      return openerOf(7)(bytes);
    };
    let tries = 0;
    const opened = await openSnapshot(storage, opener);
    expect(opened?.head.slot).not.toBe(newest?.slot);
    expect(opened?.content.rows.deals[0]?.name).not.toBe('Later');
  });

  it('hold nothing of what was deleted: those of before go, as none can be cleaned without its passphrase', async () => {
    const { book, storage, must, dealId, env } = await bookWithCopy(lockOf(7));
    await must('edit-deal', { dealId, name: 'Later' });
    await keepSnapshot(book, storage, START + 1, lockOf(7));
    await must('delete-deal', { dealId });
    await purgeDeleted(book, env.now() + 11_000);
    expect(await keepSnapshot(book, storage, env.now() + 12_000, lockOf(7))).toBe('kept');
    expect((await verifiedSnapshots(storage)).map(({ at }) => at)).toEqual([env.now() + 12_000]);
  });

  it('are not made of a database that holds less than it says', async () => {
    const { book, storage, must, dealId } = await bookWithCopy(lockOf(7));
    await must('edit-deal', { dealId, name: 'Later' });
    await book.contacts.clear();
    expect(await keepSnapshot(book, storage, START + 50, lockOf(7))).toBe('damaged');
    expect(book.health).toEqual({ state: 'lost', had: 3, snapshotAt: START, snapshotLocked: true });
    expect((await verifiedSnapshots(storage)).map(({ at }) => at)).toEqual([START]);
  });
});
