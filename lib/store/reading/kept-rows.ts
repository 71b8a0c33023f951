/** Rows by their ids: no more of a table than a few pages show. */
import type { RangeSet } from 'dexie';

/** Of one table at once. */
const MOST_ROWS = 2000;

interface Row {
  id: string;
}

export class KeptRows {
  readonly #rows = new Map<string, Map<string, Row>>();

  get(table: string, id: string): Row | null {
    return this.#rows.get(table)?.get(id) ?? null;
  }

  keep(table: string, rows: readonly Row[]): void {
    const kept = this.#rows.get(table) ?? new Map<string, Row>();
    if (kept.size + rows.length > MOST_ROWS) kept.clear();
    this.#rows.set(table, kept);
    for (const row of rows) kept.set(row.id, row);
  }

  /** @param keys of the rows that were written; a change of very many names a range */
  drop(table: string, keys: RangeSet): void {
    const kept = this.#rows.get(table);
    if (!kept) return;
    for (const { from, to } of keys) {
      if (typeof from === 'string' && from === to) kept.delete(from);
      else kept.clear();
    }
  }

  clear(): void {
    this.#rows.clear();
  }
}
