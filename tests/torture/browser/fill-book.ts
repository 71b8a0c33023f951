/** Runs in the dashboard's document: fills the book with the store's own code, and reads it as it lies there. */
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { placeOf } from '../../../lib/platform/storage/place-of.ts';
import { extensionStorage } from '../../../lib/platform/storage/key-value.ts';
import { openBook } from '../../../lib/store/book.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { BOOK_TABLES } from '../../../lib/store/copies/dump.ts';
import { readPlace } from '../../../lib/store/opening/place.ts';

export interface BookWorld {
  /** @returns how many rows there are */
  fillBook(rows: number): Promise<number>;
  /** Table → a digest of its rows; `counts` among them. */
  digestBook(): Promise<Record<string, string>>;
}

const world = globalThis as unknown as BookWorld;

/** Of ten rows about: one account, two people and three parts, a deal and its elements, a commitment. */
world.fillBook = async (rows) => {
  const { book } = await openBook();
  const deals = Math.ceil(rows / 10);
  await bulkLoad(book, largeBook({ seed: 3, now: Date.now(), deals, people: deals * 2, commitments: deals * 2 }));
  const counts = await Promise.all(BOOK_TABLES.map((table) => book.table(table).count()));
  book.close();
  return counts.reduce((sum, count) => sum + count, 0);
};

async function digest(rows: unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${rows.length} rows ${Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A snapshot leaves out what could still be undone, and so does this. */
world.digestBook = async () => {
  const factory = await placeOf(await readPlace(extensionStorage));
  const { book } = await openBook(undefined, factory ? { indexedDB: factory } : {});
  const digests: Record<string, string> = {};
  for (const table of [...BOOK_TABLES, 'counts'] as const) {
    if (table !== 'purges') digests[table] = await digest(await book.table(table).toArray());
  }
  book.close();
  return digests;
};
