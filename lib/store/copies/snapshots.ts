/**
 * Copies of the whole book in the storage outside IndexedDB, in two places by turns: the last good one stays until the
 * next has been read back. In Firefox that storage shares the fate of IndexedDB, so it guards against less there.
 */
import type { Instant } from '../../domain/rows/types.ts';
import { bulkLoad } from '../writing/bulk-load.ts';
import { laterStamp } from '../writing/clock.ts';
import type { Book } from '../database.ts';
import { clearRows } from './dump.ts';
import { NoRoom } from '../faults.ts';
import type { KeyValueStore } from '../key-value.ts';
import { readMeta, writeMeta } from '../rows/meta.ts';
import { SCHEMA } from '../migrations/index.ts';
import type { CopyLock, OpenCopy } from './copy-lock.ts';
import { fromPackets, toPackets, unzipLines, zipLines } from './packing.ts';
import type { Bytes } from './packing.ts';
import { openAnyhow } from '../opening/place.ts';
import { countRows, readSentinel, writeSentinel } from '../opening/sentinel.ts';
import { chunkKey, copyAt, headKey, newestSnapshot, readHead, SLOTS, verifiedSnapshots } from './snapshot-heads.ts';
import type { Slot, SnapshotHead } from './snapshot-heads.ts';
import { readLines, writeLines } from './snapshot-lines.ts';
import type { SnapshotContent } from './snapshot-lines.ts';

async function dropSnapshot(storage: KeyValueStore, slot: Slot): Promise<void> {
  const head = await readHead(storage, slot);
  // The head first: without it nothing takes the rest for a snapshot.
  await storage.remove([headKey(slot)]);
  let parts = head?.checksums.length ?? 0;
  // A worker that ends while it writes one leaves parts without a head.
  while ((await storage.get(chunkKey(slot, parts))) !== undefined) parts += 1;
  await storage.remove(Array.from({ length: parts }, (_, index) => chunkKey(slot, index)));
}

export async function dropSnapshots(storage: KeyValueStore): Promise<void> {
  for (const slot of SLOTS) await dropSnapshot(storage, slot);
}

/** As it lies there; `null` = not all of it does, or not as it was written. */
async function readBytes(storage: KeyValueStore, head: SnapshotHead): Promise<Bytes | null> {
  const texts = await Promise.all(head.checksums.map((_, index) => storage.get(chunkKey(head.slot, index))));
  const packets = head.checksums.map((checksum, index) => {
    const text = texts[index];
    return { text: typeof text === 'string' ? text : '', checksum };
  });
  return fromPackets(packets);
}

async function contentOf(bytes: Bytes): Promise<SnapshotContent | null> {
  const lines = await unzipLines(bytes);
  return lines === null ? null : readLines(lines);
}

type Made = Pick<SnapshotHead, 'slot' | 'at' | 'turn' | 'purged'>;
type Written = { head: SnapshotHead } | { problem: 'busy' } | { problem: 'damaged'; had: number };

async function writeSnapshot(book: Book, storage: KeyValueStore, made: Made, lock: CopyLock | null): Promise<Written> {
  const { slot } = made;
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  const identity = await readMeta(book, 'identity');
  const rows = await countRows(book);
  const bytes = await zipLines(writeLines(book));
  const moved = ((await readMeta(book, 'clock'))?.last ?? null) !== clock;
  if (moved || !identity) return { problem: 'busy' };
  // Looked at before it is locked: afterwards nobody can without the passphrase.
  const content = await contentOf(bytes);
  if (!content || rowsIn(content) !== rows) return { problem: 'damaged', had: rows };
  const packets = await toPackets(lock ? await lock.seal(bytes) : bytes);
  const checksums = packets.map((packet) => packet.checksum);
  const head: SnapshotHead = {
    ...made,
    databaseId: identity.databaseId,
    schema: SCHEMA,
    clock,
    rows,
    ...(lock ? { lock: lock.name } : {}),
    checksums,
    verified: false,
  };
  await dropSnapshot(storage, slot);
  for (const [index, packet] of packets.entries()) await storage.set({ [chunkKey(slot, index)]: packet.text });
  await storage.set({ [headKey(slot)]: head });
  return { head };
}

/** The rows that the counters speak of; a copy that holds fewer was made of a damaged database. */
function rowsIn({ rows }: SnapshotContent): number {
  return [rows.accounts, rows.contacts, rows.deals, rows.commitments, rows.exchanges].reduce((n, t) => n + t.length, 0);
}

async function purgedAt(book: Book): Promise<Instant> {
  return (await readMeta(book, 'purged'))?.at ?? 0;
}

/**
 * Takes a snapshot when something has changed since the last one, the lock included. `busy`: something was recorded
 * meanwhile, or the storage gave back something else than it was given; try again later. `damaged`: the copy does not hold
 * what the database says it holds; the last good one stays. Rejects when the storage is full; the last good one stays then,
 * too.
 */
export function keepSnapshot(
  book: Book,
  storage: KeyValueStore,
  now: Instant,
  lock: CopyLock | null = null,
): Promise<Kept> {
  return book.copying.take(() => keep(book, storage, now, lock));
}

type Kept = 'kept' | 'unchanged' | 'busy' | 'damaged';

async function keep(book: Book, storage: KeyValueStore, now: Instant, lock: CopyLock | null): Promise<Kept> {
  if (book.health.state !== 'fine' && book.health.state !== 'full') return 'unchanged';
  if (!(await book.disk.hasRoom())) throw new NoRoom();
  const newest = await newestSnapshot(storage);
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  const purged = await purgedAt(book);
  // It may hold what is gone since, or lie open where it was to be locked.
  const isOutdated = (head: SnapshotHead) => head.purged !== purged || head.lock !== lock?.name;
  const dropBeside = async (slot: Slot) => {
    const head = await readHead(storage, otherThan(slot));
    if (!head?.verified || isOutdated(head)) await dropSnapshot(storage, otherThan(slot));
  };
  if (newest && newest.clock === clock && !isOutdated(newest)) {
    // The worker may have ended before it was done, and nothing may be recorded for long.
    await dropBeside(newest.slot);
    return 'unchanged';
  }
  const slot = newest ? otherThan(newest.slot) : 'a';
  const made = { slot, at: now, turn: (newest?.turn ?? 0) + 1, purged } as const;
  const written = await writeSnapshot(book, storage, made, lock);
  if ('problem' in written) {
    // Part of it is gone, and neither the browser nor its database has said a word.
    if (written.problem === 'damaged') book.report({ state: 'lost', had: written.had, ...copyAt(newest) });
    return written.problem;
  }
  const { head } = written;
  if (!(await readBytes(storage, head))) return 'busy';
  await storage.set({ [headKey(slot)]: { ...head, verified: true } });
  await writeSentinel(book, storage, now);
  await dropBeside(slot);
  return 'kept';
}

const otherThan = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

/** A copy that was read whole. */
export interface OpenedSnapshot {
  head: SnapshotHead;
  content: SnapshotContent;
}

/**
 * The last good snapshot, before anything is done to a book that may be whole. `null` = there is none.
 * @param open for those behind a lock; without it they are passed over
 * @throws what `open` throws, where the passphrase is not theirs
 */
export async function openSnapshot(storage: KeyValueStore, open?: OpenCopy): Promise<OpenedSnapshot | null> {
  for (const head of await verifiedSnapshots(storage)) {
    const bytes = await readBytes(storage, head);
    const unlocked = bytes && (head.lock === undefined ? bytes : await unlock(bytes, open));
    const content = unlocked && (await contentOf(unlocked));
    if (content) return { head, content };
  }
  return null;
}

async function unlock(bytes: Bytes, open?: OpenCopy): Promise<Bytes | null> {
  if (!open) return null;
  return open(bytes).catch((error: unknown) => {
    // The one before may be whole.
    if (error instanceof Error && error.name === 'damaged') return null;
    throw error;
  });
}

/** Puts a snapshot in place of a lost book, whatever is left of it. */
export function loadSnapshot(book: Book, storage: KeyValueStore, { head, content }: OpenedSnapshot): Promise<void> {
  return book.copying.take(async () => {
    if (!(await openAnyhow(book))) throw new Error('unopenable');
    await fillFrom(book, storage, content);
    book.report({ state: 'fine' });
    await writeSentinel(book, storage, head.at);
  });
}

async function fillFrom(book: Book, storage: KeyValueStore, content: SnapshotContent): Promise<void> {
  const sentinel = await readSentinel(storage);
  await book.write(async () => {
    const identity = await readMeta(book, 'identity');
    await clearRows(book);
    await bulkLoad(book, content.rows);
    await writeMeta(book, 'identity', {
      // The name that the sentinel waits for: then both agree the moment this is on disk.
      databaseId: sentinel?.databaseId ?? identity?.databaseId ?? crypto.randomUUID(),
      bookId: content.bookId,
      device: identity?.device ?? crypto.randomUUID(),
      createdAt: identity?.createdAt ?? Date.now(),
    });
    const last = (await readMeta(book, 'clock'))?.last ?? null;
    await writeMeta(book, 'clock', { last: laterStamp(last, content.clock) });
  });
}
