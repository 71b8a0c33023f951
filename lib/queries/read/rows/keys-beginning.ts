/**
 * Which keys of an index begin with any of very many words: by jumps from one that there is to the next that may be, over
 * the bare keys. Dexie has that too, but holds each of its ranges against every other first: half a thousand took longer to
 * lay out than to walk. A jump mostly waits for its answer, so several walks go side by side.
 */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Book } from '../../../store/book.ts';
import type { TableName } from '../../../store/reading/readable.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { watch } from '../remember.ts';
import { storeOf } from './rows-under.ts';

const WALKS = 4;

/**
 * @param beginnings sorted
 * @param most of each walk
 * @returns keys in the order of the index, each once
 */
export function readKeysBeginning<Row>(
  book: Book,
  table: Table<Row, string>,
  index: string,
  beginnings: readonly string[],
  most: number,
): Reading<string[]> {
  const source = storeOf(table.name).index(index);
  const length = Math.ceil(beginnings.length / WALKS);
  const walks = Array.from({ length: WALKS }, (_, at) =>
    walk(book, source, beginnings.slice(at * length, (at + 1) * length), most),
  );
  watch(book, [table.name as TableName]);
  return all(walks).then((found) => [...new Set(found.flat())]);
}

function walk(book: Book, source: IDBIndex, beginnings: readonly string[], most: number): Reading<string[]> {
  return new Dexie.Promise<string[]>((resolve, reject) => {
    const [first] = beginnings;
    if (first === undefined) return resolve([]);
    const found: string[] = [];
    let at = 0;
    const request = source.openKeyCursor(book.keyRange.lowerBound(first));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor || found.length === most) return resolve(found);
      const key = cursor.key as string;
      let next = beginnings[at];
      while (next !== undefined && next < key && !key.startsWith(next)) {
        at += 1;
        next = beginnings[at];
      }
      if (next === undefined) return resolve(found);
      if (!key.startsWith(next)) return cursor.continue(next);
      found.push(key);
      // Behind it, past the thousand rows that may have it too.
      return cursor.continue(`${key}\0`);
    });
    return undefined;
  });
}
