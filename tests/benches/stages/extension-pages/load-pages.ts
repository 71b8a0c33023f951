/** Fills the book of one of the two extensions whose pages are held against each other. Bundled by `tests/benches/stages/page-stage.ts`. */
import { openBook } from '../../../../lib/store/book.ts';
import { bulkLoad } from '../../../../lib/store/writing/bulk-load.ts';
import { pageBook } from '../page-book.ts';
import { scanAll } from './scan.ts';

async function load(deals: number): Promise<number> {
  const { book } = await openBook();
  await bulkLoad(book, pageBook(deals, Date.now()));
  const rows = await book.commitments.count();
  book.close();
  return rows;
}

Object.assign(globalThis, { loadBench: load, scanAll });
