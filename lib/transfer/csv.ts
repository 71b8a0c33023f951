/** One table as CSV: UTF-8 with a byte order mark, comma, CRLF, every cell safe to open in a spreadsheet. */
import type { Book } from '../store/book.ts';
import { bare } from '../store/rows.ts';
import { csvCell } from './csv-cell.ts';
import { accountColumns, commitmentColumns, contactColumns, dealColumns } from './csv-tables.ts';
import type { Column, Known } from './csv-tables.ts';

export type CsvTable = 'deals' | 'contacts' | 'accounts' | 'commitments';

function byId<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function layOut<Row>(columns: Column<Row>[], rows: Row[], known: Known): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(column.cell(row, known))).join(','));
  const titles = columns.map((column) => csvCell(column.title)).join(',');
  return `\uFEFF${[titles, ...lines].map((line) => `${line}\r\n`).join('')}`;
}

async function readKnown(book: Book): Promise<Known> {
  const [accounts, contacts, deals, processes] = await Promise.all([
    book.accounts.toArray(),
    book.contacts.toArray(),
    book.deals.toArray(),
    book.processes.toArray(),
  ]);
  return {
    accounts: byId(accounts),
    contacts: byId(contacts),
    deals: byId(deals),
    processes: byId(processes.map(bare)),
  };
}

export async function exportCsv(book: Book, table: CsvTable): Promise<string> {
  const known = await readKnown(book);
  switch (table) {
    case 'deals':
      return layOut(dealColumns, await book.deals.orderBy('ix.name').toArray(), known);
    case 'contacts':
      return layOut(contactColumns, await book.contacts.orderBy('ix.name').toArray(), known);
    case 'accounts':
      return layOut(accountColumns, await book.accounts.orderBy('ix.name').toArray(), known);
    case 'commitments':
      return layOut(commitmentColumns, await book.commitments.orderBy('stateAt').toArray(), known);
  }
}
