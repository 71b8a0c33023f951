/**
 * Rows that change once in a while and are asked for with every page: the settings, and the processes, which are large. In
 * memory from their first reading until anything is written to their table.
 */
import type { TableName } from './readable.ts';
import { writesTo } from './tables-written.ts';

const SETTLED: ReadonlySet<TableName> = new Set(['settings', 'processes']);

interface Known {
  row: Promise<unknown>;
  /** Count of writes to the table when it was read. */
  at: number;
}

export class SettledRows {
  readonly #known = new Map<string, Known>();

  /** `read` = reads the row from the book; asked only where its table is none of these, or was written to since. */
  get(table: TableName, key: string, read: () => Promise<unknown>): Promise<unknown> {
    if (!SETTLED.has(table)) return read();
    const name = `${table}/${key}`;
    const at = writesTo(table);
    const known = this.#known.get(name);
    if (known?.at === at) return known.row;
    const row = read();
    this.#known.set(name, { row, at });
    // What could not be read is read again the next time.
    row.catch(() => this.#known.delete(name));
    return row;
  }
}
