import { describe, expect, it } from 'vitest';
import { newestSnapshot, verifiedSnapshots } from '../../../lib/store/copies/snapshot-heads.ts';
import { deleteEverything } from '../../../lib/transfer/delete-everything.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { restoreSnapshot } from '../support/restore-snapshot.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { fromPackets, toPackets, unzipLines, zipLines } from '../../../lib/store/copies/packing.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import type { MemoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openWholeBook, START } from '../support/open-test-book.ts';
import { everything } from '../support/whole-book.ts';

const YEAR = 366 * 86_400_000;

async function withSnapshots(count: number) {
  const storage = memoryStorage();
  const test = await openWholeBook({ storage });
  const ids = await addNorthwind(test);
  for (let n = 0; n < count; n += 1) {
    await test.must('edit-deal', { dealId: ids.dealId, name: `Version ${n}` });
    expect(await keepSnapshot(test.book, storage, START + n)).toBe('kept');
  }
  return { ...test, ...ids, storage };
}

function damage(storage: MemoryStorage, slot: string): void {
  const key = `snapshot/${slot}/0`;
  const text = String(storage.entries.get(key));
  storage.entries.set(key, text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41));
}

async function* lines(texts: string[]) {
  yield* texts;
}

describe('snapshots', () => {
  it('take turns in two places', async () => {
    const { storage } = await withSnapshots(3);
    expect((await verifiedSnapshots(storage)).map((head) => [head.slot, head.at - START])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('are taken only when something has changed', async () => {
    const { book, storage } = await withSnapshots(1);
    expect(await keepSnapshot(book, storage, START + 99)).toBe('unchanged');
  });

  it('keep the last good one when the next fails halfway', async () => {
    const { book, storage, must, dealId } = await withSnapshots(2);
    await must('edit-deal', { dealId, name: 'Later' });
    storage.full = true;
    await expect(keepSnapshot(book, storage, START + 50)).rejects.toThrow('quota');
    expect((await newestSnapshot(storage))?.at).toBe(START + 1);
    storage.full = false;
    expect(await keepSnapshot(book, storage, START + 60)).toBe('kept');
  });

  it('fall back to the one before when the newest is damaged', async () => {
    const { storage } = await withSnapshots(2);
    damage(storage, 'b');
    const test = await openWholeBook();
    expect(await restoreSnapshot(test.book, storage)).toMatchObject({ slot: 'a' });
    expect((await test.book.deals.toArray()).map((deal) => deal.name)).toEqual(['Version 0']);
    damage(storage, 'a');
    expect(await restoreSnapshot(test.book, storage)).toBeNull();
  });

  it('are not kept of a database that holds less than it says', async () => {
    const { book, storage, must, dealId } = await withSnapshots(1);
    await must('edit-deal', { dealId, name: 'Later' });
    await book.contacts.clear();
    expect(await keepSnapshot(book, storage, START + 50)).toBe('damaged');
    expect(book.health).toEqual({ state: 'lost', had: 3, snapshotAt: START });
    expect((await newestSnapshot(storage))?.at).toBe(START);
  });

  it('are newest by their turn, not by a clock that was a year ahead when one of them was taken', async () => {
    const { book, storage, must, dealId } = await withSnapshots(1);
    const take = async (name: string, at: number) => {
      await must('edit-deal', { dealId, name });
      expect(await keepSnapshot(book, storage, at)).toBe('kept');
    };
    await take('A year ahead', START + YEAR);
    await take('Set right', START + 10);
    await take('And on', START + 20);
    expect((await verifiedSnapshots(storage)).map((head) => [head.slot, head.at - START])).toEqual([
      ['b', 20],
      ['a', 10],
    ]);
    const test = await openWholeBook();
    await restoreSnapshot(test.book, storage);
    expect((await test.book.deals.toArray()).map((deal) => deal.name)).toEqual(['And on']);
  });

  it('hold nothing of what was deleted, whatever the clock was when they were taken', async () => {
    const { book, storage, must, dealId, env } = await withSnapshots(1);
    await must('edit-deal', { dealId, name: 'Version of next year' });
    expect(await keepSnapshot(book, storage, START + YEAR)).toBe('kept');
    await must('delete-deal', { dealId });
    await purgeDeleted(book, env.now() + 11_000);
    expect(await keepSnapshot(book, storage, env.now() + 12_000)).toBe('kept');
    expect((await verifiedSnapshots(storage)).map((head) => head.at)).toEqual([env.now() + 12_000]);
    expect([...storage.entries.keys()].filter((key) => key.startsWith('snapshot/'))).toHaveLength(2);
  });

  it('are none once everything was deleted, not even one that was being taken then', async () => {
    const { book, storage, must, dealId } = await withSnapshots(1);
    await must('edit-deal', { dealId, name: 'Taken meanwhile' });
    const { set } = storage;
    const deleting: Promise<void>[] = [];
    storage.set = (entries) => {
      if (deleting.length === 0) deleting.push(deleteEverything(book, storage));
      return new Promise((resolve) => setTimeout(resolve, 20)).then(() => set(entries));
    };
    await keepSnapshot(book, storage, START + 50);
    await Promise.all(deleting);
    expect(deleting).toHaveLength(1);
    expect([...storage.entries.keys()]).toEqual([]);
  });

  it('hold nothing of what was deleted, not even while it can still be undone', async () => {
    const { book, storage, must, dealId, pass, env } = await withSnapshots(2);
    await must('delete-deal', { dealId });
    expect(await keepSnapshot(book, storage, START + 10)).toBe('kept');
    pass(11_000);
    await purgeDeleted(book, env.now());
    expect(await keepSnapshot(book, storage, env.now())).toBe('kept');
    const kept = await verifiedSnapshots(storage);
    expect(kept.map((head) => head.at)).toEqual([env.now()]);
    const test = await openWholeBook();
    await restoreSnapshot(test.book, storage);
    const text = JSON.stringify(await everything(test.book));
    expect(text).not.toContain('Northwind');
    expect(text).not.toContain('northwind.example');
    expect(text).not.toContain('Version');
  });

  it('cut long text into packets that are checked one by one', async () => {
    const texts = Array.from(
      { length: 3000 },
      (_, n) => `${n}:${crypto.randomUUID()}${crypto.randomUUID().repeat(12)}${crypto.randomUUID()}`,
    );
    const packets = await toPackets(
      await zipLines(lines([...texts, crypto.getRandomValues(new Uint8Array(60_000)).join(',')])),
    );
    const back = await fromPackets(packets);
    expect(back && (await unzipLines(back))).toHaveLength(3001);
    const short = await fromPackets(packets.slice(1));
    expect(short && (await unzipLines(short))).toBeNull();
    expect(await fromPackets(packets.map((packet) => ({ ...packet, text: packet.text.toLowerCase() })))).toBeNull();
  });
});
