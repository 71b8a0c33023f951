/** One table as CSV, in parts: UTF-8 with a byte order mark, comma, CRLF, every cell safe to open in a spreadsheet. */
import type { Table } from 'dexie';
import type { ExportWhat } from '../../contract/data-acts.ts';
import type { Book } from '../../store/book.ts';
import { bare } from '../../store/rows/rows.ts';
import { csvCell } from './csv-cell.ts';
import { accountColumns, commitmentColumns, contactColumns, dealColumns } from './csv-tables.ts';
import type { Column, Known } from './csv-tables.ts';
import { keepStill } from '../backup/keep-still.ts';
import type { WrittenPart } from '../backup/write-backup.ts';

type CsvTable = Exclude<ExportWhat, 'backup'>;

const PAGE_ROWS = 2000;

async function readMap<T extends { id: string }>(table: Table<T, string>, ids: Iterable<string>) {
  const rows = await table.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** What these rows refer to, and nothing else of the book. */
async function readKnown(book: Book, rows: readonly object[]): Promise<Known> {
  const idsAt = (list: Iterable<object>, key: string) =>
    [...list].flatMap((row) => ((row as Record<string, unknown>)[key] as string | null | undefined) ?? []);
  const deals = await readMap(book.deals, idsAt(rows, 'dealId'));
  const contacts = await readMap(book.contacts, idsAt(rows, 'contactId'));
  const accounts = await readMap(book.accounts, idsAt([...rows, ...deals.values()], 'accountId'));
  const processes = (await book.processes.toArray()).map(bare);
  return { accounts, contacts, deals, processes: new Map(processes.map((process) => [process.id, process])) };
}

interface Source<Row> {
  columns: Column<Row>[];
  table: Table<Row, string>;
  /** The index whose order the rows come in. */
  order: string;
}

async function* layOut<Row extends object>(book: Book, source: Source<Row>): AsyncGenerator<WrittenPart> {
  const { columns, table, order } = source;
  const still = await keepStill(book);
  const ids = await table.orderBy(order).primaryKeys();
  const total = ids.length;
  const titles = columns.map((column) => csvCell(column.title)).join(',');
  yield { text: `\uFEFF${titles}\r\n`, done: 0, total };
  for (let at = 0; at < total; at += PAGE_ROWS) {
    const rows = (await table.bulkGet(ids.slice(at, at + PAGE_ROWS))).filter((row) => row !== undefined);
    const known = await readKnown(book, rows);
    await still.check();
    const lines = rows.map((row) => columns.map((column) => csvCell(column.cell(row, known))).join(','));
    yield { text: lines.map((line) => `${line}\r\n`).join(''), done: Math.min(total, at + PAGE_ROWS), total };
  }
}

/** Rejects with `changed-meanwhile` when something was recorded before the end. */
export function csvParts(book: Book, table: CsvTable): AsyncGenerator<WrittenPart> {
  switch (table) {
    case 'deals':
      return layOut(book, { columns: dealColumns, table: book.deals, order: 'ix.name' });
    case 'contacts':
      return layOut(book, { columns: contactColumns, table: book.contacts, order: 'ix.name' });
    case 'accounts':
      return layOut(book, { columns: accountColumns, table: book.accounts, order: 'ix.name' });
    case 'commitments':
      return layOut(book, { columns: commitmentColumns, table: book.commitments, order: 'stateAt' });
  }
}
