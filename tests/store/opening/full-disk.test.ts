import { IDBObjectStore as MemoryObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { faultOf } from '../../../lib/store/faults.ts';
import { addNorthwind, openWholeBook } from '../support/open-test-book.ts';
import { everything } from '../support/whole-book.ts';

/** From the nth write on, the disk is full. Returns how many writes there were. */
function fillDiskAt(nth: number): () => number {
  let writes = 0;
  for (const method of ['put', 'add', 'delete'] as const) {
    const real: unknown = Reflect.get(MemoryObjectStore.prototype, method);
    vi.spyOn(MemoryObjectStore.prototype, method).mockImplementation(function full(this: object, ...args: unknown[]) {
      writes += 1;
      if (writes >= nth) throw new DOMException('full', 'QuotaExceededError');
      return (real as (...args: unknown[]) => never).apply(this, args);
    });
  }
  return () => writes;
}

describe('a full disk', () => {
  it('is recognised in each of its guises', () => {
    expect(faultOf({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('full');
    expect(faultOf({ name: 'QuotaExceededError' })).toBe('full');
    expect(faultOf(new DOMException('x', 'UnknownError'))).toBe('full');
    expect(faultOf({ name: 'DatabaseClosedError' })).toBe('closed');
    expect(faultOf(new TypeError('bug'))).toBe('failed');
    expect(faultOf('nothing to go by')).toBe('failed');
  });

  it('at any write leaves nothing half done, says so, still exports, and recovers', { timeout: 60_000 }, async () => {
    let finished = false;
    for (let nth = 1; !finished; nth += 1) {
      const test = await openWholeBook();
      const { dealId } = await addNorthwind(test);
      await test.must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?' });
      const before = await everything(test.book);
      const writes = fillDiskAt(nth);
      const result = await test.run('close-deal', { dealId, outcome: 'won' }, 'closing');
      finished = writes() < nth;
      if (!finished) {
        expect(result).toMatchObject({ ok: false, problem: 'store-full' });
        expect(test.book.health).toEqual({ state: 'full' });
        expect(await everything(test.book)).toEqual(before);
        expect(await exportBackup(test.book, 0)).toContain('Northwind');
      }
      vi.restoreAllMocks();
      expect(await test.run('close-deal', { dealId, outcome: 'won' }, 'closing')).toMatchObject({ ok: true });
      expect(test.book.health).toEqual({ state: 'fine' });
      expect(nth).toBeLessThan(60);
    }
  });

  it('under a restore is said, and the next write takes it back', async () => {
    const test = await openWholeBook();
    const { dealId } = await addNorthwind(test);
    const text = await exportBackup(test.book, 0);
    const before = await everything(test.book);
    fillDiskAt(10);
    expect(await restoreBackup(test.book, test.env, text, 'restore')).toMatchObject({ problem: 'store-full' });
    vi.restoreAllMocks();
    expect(test.book.health).toEqual({ state: 'full' });
    expect(await everything(test.book)).toEqual(before);
    await test.must('edit-deal', { dealId, name: 'There is room' });
    expect(test.book.health).toEqual({ state: 'fine' });
  });

  it('under the restore of a lost book leaves the way back in sight', async () => {
    const test = await openWholeBook();
    await addNorthwind(test);
    const text = await exportBackup(test.book, 0);
    const lost = { state: 'lost', had: 3, snapshotAt: null } as const;
    test.book.report(lost);
    fillDiskAt(10);
    expect(await restoreBackup(test.book, test.env, text, 'restore')).toMatchObject({ problem: 'store-full' });
    vi.restoreAllMocks();
    expect(test.book.health).toEqual(lost);
    expect(await restoreBackup(test.book, test.env, text, 'again')).toMatchObject({ ok: true });
    expect(test.book.health).toEqual({ state: 'fine' });
  });
});
