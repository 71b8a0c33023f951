/** The model: rows as the events alone make them, one after the other. It knows no command and no rule. */
import type { DomainEvent } from '../../../lib/domain/rows/types.ts';
import { bare, TABLE_OF } from '../../../lib/store/rows/rows.ts';
import { isSame } from '../../../lib/store/rows/same.ts';
import type { RawTables } from './raw-tables.ts';

type Fields = Record<string, unknown>;

export class ReplayedRows {
  readonly #rows = new Map<string, Fields>();

  constructor(start: RawTables) {
    for (const [key, row] of rowsOf(start)) this.#rows.set(key, row);
  }

  #apply({ rowType, rowId, before, after }: DomainEvent): void {
    const key = `${rowType}/${rowId}`;
    const row = this.#rows.get(key);
    if (after === null) this.#rows.delete(key);
    else if (before === null) this.#rows.set(key, after);
    else {
      const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
      const rest = Object.entries({ ...row, ...after }).filter(([name]) => !gone.includes(name));
      this.#rows.set(key, Object.fromEntries(rest));
    }
  }

  /** Where the book is not what its events say, in words; `null` = nowhere. */
  differenceFrom(end: RawTables): string | null {
    const events = [...(end.get('events')?.entries() ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [, event] of events) this.#apply(event as DomainEvent);
    const rows = rowsOf(end);
    for (const [key, row] of rows) {
      const model = this.#rows.get(key);
      if (!isSame(model, row)) return `${key} is ${JSON.stringify(row)}, by its events ${JSON.stringify(model)}`;
    }
    for (const key of this.#rows.keys()) if (!rows.has(key)) return `${key} is there by its events alone`;
    return null;
  }
}

function rowsOf(tables: RawTables): Map<string, Fields> {
  const rows = Object.entries(TABLE_OF).flatMap(([type, table]) =>
    [...(tables.get(table)?.values() ?? [])].map((row): [string, Fields] => {
      const fields = row as Fields & { id: string; ix: unknown };
      return [`${type}/${fields.id}`, bare(fields)];
    }),
  );
  return new Map(rows);
}
