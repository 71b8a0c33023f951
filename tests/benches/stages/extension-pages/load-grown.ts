/** Fills one of the books by which growth is measured. Bundled by `tests/benches/stages/book-stage.ts`. */
import { openBook } from '../../../../lib/store/book.ts';
import { bulkLoad } from '../../../../lib/store/writing/bulk-load.ts';
import { grownBook } from '../grown-book.ts';

/** A million rows in one transaction would stand in the memory twice. */
const SLICE_ROWS = 40_000;

async function load(commitments: number): Promise<number> {
  const { book } = await openBook();
  const rows = grownBook(commitments, Date.now());
  for (const [table, all] of Object.entries(rows)) {
    // Of a run that was ended half-way, whole slices stand there: the same rows under the same names.
    for (let at = await book.table(table).count(); at < all.length; at += SLICE_ROWS) {
      await bulkLoad(book, { [table]: all.slice(at, at + SLICE_ROWS) });
    }
  }
  const count = await book.commitments.count();
  book.close();
  return count;
}

Object.assign(globalThis, { loadBench: load });
