import type { Book } from '../../../lib/store/book.ts';
import type { KeyValueStore } from '../../../lib/store/key-value.ts';
import type { SnapshotHead } from '../../../lib/store/copies/snapshot-heads.ts';
import { loadSnapshot, openSnapshot } from '../../../lib/store/copies/snapshots.ts';

/** The last good snapshot in place of a lost book, as the dashboard has it done. `null` = there is none. */
export async function restoreSnapshot(book: Book, storage: KeyValueStore): Promise<SnapshotHead | null> {
  const opened = await openSnapshot(storage);
  if (opened) await loadSnapshot(book, storage, opened);
  return opened?.head ?? null;
}
