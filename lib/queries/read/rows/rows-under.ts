/**
 * The rows under each of many keys of an index, or how many there are, all asked for at once. What Dexie does around each
 * read is several times the read itself, so some hundred of them go past it, within its transaction. It notes nothing of
 * them: the live query hears of every write to the table.
 */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Book } from '../../../store/book.ts';
import type { TableName } from '../../../store/reading/readable.ts';
import { known } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { watch } from '../remember.ts';

type NamedTable<Row> = Table<Row, string> & { name: TableName | 'events' };
type Key = string | (string | number)[] | IDBKeyRange;

/** @param most of each key, or of one after the other, never 0; @returns in the order of the keys */
export function readRowsUnder<Row>(
  book: Book,
  table: Table<Row, string>,
  index: string,
  keys: readonly Key[],
  most?: number | readonly number[],
): Reading<Row[][]> {
  const mostOf = (at: number) => (typeof most === 'object' ? most[at] : most);
  return askEach(book, table as NamedTable<Row>, index, keys, (source, key, at) => source.getAll(key, mostOf(at)));
}

/** @returns in the order of the keys */
export function countUnder<Row>(
  book: Book,
  table: Table<Row, string>,
  index: string,
  keys: readonly Key[],
): Reading<number[]> {
  return askEach(book, table as NamedTable<Row>, index, keys, (source, key) => source.count(key));
}

/** The ids of the rows under each of many keys, at most so many of each. @returns in the order of the keys */
export function readIdsUnder<Row>(
  book: Book,
  table: Table<Row, string>,
  index: string,
  keys: readonly Key[],
  most: number,
): Reading<string[][]> {
  return askEach(
    book,
    table as NamedTable<Row>,
    index,
    keys,
    (source, key) => source.getAllKeys(key, most) as IDBRequest<string[]>,
  );
}

/** A piece of a whole table, in the order of its ids. */
export function readRowsAfter<Row>(book: Book, table: Table<Row, string>, id: string, most: number): Reading<Row[]> {
  const { name } = table as NamedTable<Row>;
  const range = book.keyRange.lowerBound(id, true);
  watch(book, [name]);
  return settleAll([storeOf(name).getAll(range, most) as IDBRequest<Row[]>]).then(([rows = []]) => rows);
}

function askEach<Row, T>(
  book: Book,
  table: NamedTable<Row>,
  index: string,
  keys: readonly Key[],
  ask: (source: IDBIndex, key: Key, at: number) => IDBRequest<T>,
): Reading<T[]> {
  if (keys.length === 0) return known([]);
  const source = storeOf(table.name).index(index);
  watch(book, [table.name]);
  return settleAll(keys.map((key, at) => ask(source, key, at)));
}

/** @throws outside of a transaction: a question is always asked within one */
export function storeOf(table: string): IDBObjectStore {
  const transaction = Dexie.currentTransaction as { idbtrans: IDBTransaction } | null;
  if (!transaction) throw new Error(`${table} is read outside of a transaction`);
  return transaction.idbtrans.objectStore(table);
}

function settleAll<T>(requests: readonly IDBRequest<T>[]): Reading<T[]> {
  return new Dexie.Promise<T[]>((resolve, reject) => {
    let waiting = requests.length;
    for (const request of requests) {
      request.addEventListener('success', () => {
        waiting -= 1;
        if (waiting === 0) resolve(requests.map(({ result }) => result));
      });
      request.addEventListener('error', () => reject(request.error));
    }
  });
}
