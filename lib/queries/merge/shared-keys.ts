/**
 * Keys of an index under which more than one row stands. It goes over the keys and reads no row; asked for on the page of
 * duplicates alone, which nobody keeps open.
 */
import type { Table } from 'dexie';
import type { Id } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';

export interface SharedKey {
  key: string;
  /** Two or more. */
  ids: Id[];
}

export function readShared(
  book: Book,
  table: 'accounts' | 'contacts',
  index: string,
  most: number,
): Reading<SharedKey[]> {
  return remember(book, `shared ${table} ${index} ${most}`, [table], () => goOver(book.table(table), index, most));
}

function goOver(table: Table<unknown, string>, index: string, most: number): Reading<SharedKey[]> {
  const shared: SharedKey[] = [];
  let run: SharedKey = { key: '', ids: [] };
  const close = () => {
    if (run.key !== '' && run.ids.length > 1) shared.push(run);
  };
  return table
    .orderBy(index)
    .until(() => shared.length >= most)
    .eachKey((key, { primaryKey }) => {
      // All of these indexes are of texts.
      const text = typeof key === 'string' ? key : '';
      if (text !== run.key) {
        close();
        run = { key: text, ids: [] };
      }
      run.ids.push(primaryKey);
    })
    .then(() => {
      close();
      return known(shared);
    });
}
