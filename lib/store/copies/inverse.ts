/**
 * What a merge has changed, as it was: little beside the whole book, and enough to go back exactly. Stands where the state
 * before a restore would, under names of its own.
 */
import { groupBy } from '../../domain/group-by.ts';
import type { RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { BookTable } from './dump.ts';
import { ROW_TYPES, TABLE_OF } from '../rows/rows.ts';
import { saveChanges } from '../writing/write.ts';
import type { RowChange } from '../writing/write.ts';

/** Rows as they were. */
const WAS = '+';
/** Ids of rows that were not there. */
const WAS_NOT = '-';
const PAGE_ROWS = 2000;

const TYPE_OF = new Map<string, RowType>(ROW_TYPES.map((type) => [TABLE_OF[type], type]));

interface Kept {
  id: string;
}

export class Inverse {
  readonly #pages = new Map<string, Kept[]>();

  /** `null` = it was not there. */
  note(table: BookTable, id: string, row: object | null): void {
    const name = `${row ? WAS : WAS_NOT}${table}`;
    const page = this.#pages.get(name) ?? [];
    page.push(row ? (row as Kept) : { id });
    this.#pages.set(name, page);
  }

  /** For rows that the store alone keeps, and that are about to be written. */
  async noteStored(book: Book, table: 'events' | 'deletions' | 'purges', ids: readonly string[]): Promise<void> {
    const rows = (await book.table(table).bulkGet([...ids])) as (object | undefined)[];
    for (const [at, id] of ids.entries()) this.note(table, id, rows[at] ?? null);
  }

  /** Call inside the transaction that has changed them. */
  async keep(book: Book): Promise<void> {
    await book.before.clear();
    let id = 0;
    for (const [table, rows] of this.#pages) {
      for (let at = 0; at < rows.length; at += PAGE_ROWS) {
        await book.before.add({ id: (id += 1), table, rows: rows.slice(at, at + PAGE_ROWS) });
      }
    }
  }
}

/** Puts back what `keep` has kept. What was noted twice is put back as it was noted first. Call inside a transaction. */
export async function applyInverse(book: Book): Promise<void> {
  const pages = groupBy(await book.before.toArray(), ({ table }) => table);
  const rowsOf = (name: string) => (pages.get(name) ?? []).flatMap(({ rows }) => rows as Kept[]);
  const changes: RowChange[] = [];
  for (const name of new Set([...pages.keys()].map((page) => page.slice(1)))) {
    const table = name as BookTable;
    const [were, wereNot] = [rowsOf(`${WAS}${table}`), rowsOf(`${WAS_NOT}${table}`)];
    const type = TYPE_OF.get(table);
    if (type) {
      for (const row of were) changes.push({ type, id: row.id, after: row } as unknown as RowChange);
      for (const { id } of wereNot) changes.push({ type, id, after: null });
    } else {
      await book.table(table).bulkPut(were.toReversed());
      await book.table(table).bulkDelete(wereNot.map(({ id }) => id));
    }
  }
  await saveAll(book, changes);
}

/** Deals before their commitments, which carry whether they are closed. */
async function saveAll(book: Book, changes: RowChange[]): Promise<void> {
  const byType = groupBy(changes, ({ type }) => type);
  for (const type of ROW_TYPES) {
    const ofType = byType.get(type) ?? [];
    for (let at = 0; at < ofType.length; at += PAGE_ROWS) await saveChanges(book, ofType.slice(at, at + PAGE_ROWS));
  }
}
