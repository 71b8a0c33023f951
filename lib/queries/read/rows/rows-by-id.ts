/** Rows by their ids. Those that were read before, and have not changed since, come out of the worker's memory. */
import type { Table } from 'dexie';
import type { Book } from '../../../store/book.ts';
import type { TableName } from '../../../store/reading/readable.ts';
import { bare } from '../../../store/rows/rows.ts';
import { present } from './bare-rows.ts';
import { known } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { watch } from '../remember.ts';

/** @returns those that there are, in the order of the ids */
export function readRowsById<R extends { id: string }>(
  book: Book,
  table: Table<R, string>,
  ids: readonly string[],
): Reading<ReadonlyMap<string, R>> {
  const name = table.name as TableName;
  const wanted = [...new Set(ids)];
  const kept = new Map(wanted.map((id) => [id, book.memory.recallRow(name, id) as R | null]));
  const missing = wanted.filter((id) => kept.get(id) === null);
  const at = book.memory.stampOf([name]);
  // Of what is kept a live query hears by whatever is written to the table.
  if (missing.length < wanted.length) watch(book, [name]);
  const reading: Reading<(R | undefined)[]> = missing.length > 0 ? table.bulkGet(missing) : known([]);
  return reading.then((rows) => {
    const read = present(rows);
    book.memory.keepRows(name, at, read);
    const found = new Map(read.map((row) => [row.id, row]));
    return new Map(
      wanted.flatMap((id): [string, R][] => {
        const row = kept.get(id) ?? found.get(id);
        return row ? [[id, row]] : [];
      }),
    );
  });
}

/** As the domain knows them. */
export function readBareById<R extends { id: string; ix: unknown }>(
  book: Book,
  table: Table<R, string>,
  ids: readonly string[],
): Reading<ReadonlyMap<string, Omit<R, 'ix'>>> {
  return readRowsById(book, table, ids).then((rows) => new Map([...rows].map(([id, row]) => [id, bare(row)])));
}
