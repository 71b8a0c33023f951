/**
 * The rows under each of many keys of an index, or how many there are, all asked for at once. What Dexie does around each
 * read is several times the read itself, so some hundred of them go past it, within its transaction. It notes nothing of
 * them: the live query hears of every write to the table.
 */
import { Dexie } from 'dexie';
import type { Collection, Table } from 'dexie';
import type { Book } from '../../store/book.ts';
import type { TableName } from '../../store/readable.ts';
import { all, known } from './reading.ts';
import type { Reading } from './reading.ts';
import { watch } from './remember.ts';

type NamedTable<Row> = Table<Row, string> & { name: string };
type Key = string | (string | number)[];

/** @param most of each key; @returns in the order of the keys */
export function readRowsUnder<Row>(
  book: Book,
  table: NamedTable<Row>,
  index: string,
  keys: readonly Key[],
  most?: number,
): Reading<Row[][]> {
  const byDexie = (found: Collection<Row, string>) => (most === undefined ? found : found.limit(most)).toArray();
  return askEach(book, table, index, keys, (source, key) => source.getAll(key, most), byDexie);
}

/** @returns in the order of the keys */
export function countUnder<Row>(
  book: Book,
  table: NamedTable<Row>,
  index: string,
  keys: readonly Key[],
): Reading<number[]> {
  const byDexie = (found: Collection<Row, string>) => found.count();
  return askEach(book, table, index, keys, (source, key) => source.count(key), byDexie);
}

function askEach<Row, T>(
  book: Book,
  table: NamedTable<Row>,
  index: string,
  keys: readonly Key[],
  ask: (source: IDBIndex, key: Key) => IDBRequest<T>,
  byDexie: (found: Collection<Row, string>) => Reading<T>,
): Reading<T[]> {
  if (keys.length === 0) return known([]);
  const transaction = Dexie.currentTransaction as { idbtrans: IDBTransaction } | null;
  if (!transaction) return all(keys.map((key) => byDexie(table.where(index).equals(key))));
  const source = transaction.idbtrans.objectStore(table.name).index(index);
  const asked = settleAll(keys.map((key) => ask(source, key)));
  return all([asked, watch(book, [table.name as TableName])]).then(([found]) => found);
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
