/**
 * A page that stands in the bench's copy of the extension and in no other: fills the book in the extension's own origin,
 * with the store's own code. Bundled by `tests/benches/stages/build-extensions.ts`.
 */
import { openBook } from '../../../../lib/store/book.ts';
import { bulkLoad } from '../../../../lib/store/writing/bulk-load.ts';
import { bigBook } from '../big-book.ts';

async function load(): Promise<number> {
  const { book } = await openBook();
  await bulkLoad(book, bigBook(Date.now()));
  const rows = await book.contacts.count();
  book.close();
  return rows;
}

Object.assign(globalThis, { loadBench: load });
