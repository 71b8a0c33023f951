/** The rows of a file, a few thousand at a time, so that the worker answers others in between. */
import * as v from 'valibot';
import { chain } from '../../store/migrations/index.ts';
import { migrateRow } from '../../store/migrations/chain.ts';
import type { OldRow } from '../../store/migrations/chain.ts';
import { BACKUP_ROWS, BACKUP_TABLES } from '../backup/backup-file.ts';
import type { BackupRows, BackupTable } from '../backup/backup-file.ts';
import { breathe } from '../breathe.ts';
import { RowsChecksum } from '../backup/rows-checksum.ts';

const PAGE_ROWS = 2000;

function* pages<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += PAGE_ROWS) yield rows.slice(at, at + PAGE_ROWS);
}

/** A table that came later is missing in an older file: `undefined`. */
export async function checksumOfRows(rowsOf: (table: BackupTable) => readonly object[] | undefined): Promise<string> {
  const checksum = new RowsChecksum();
  for (const table of BACKUP_TABLES) {
    const rows = rowsOf(table);
    if (!rows) continue;
    checksum.table(table);
    for (const page of pages(rows)) {
      checksum.rows(page.map((row) => JSON.stringify(row)));
      await breathe();
    }
  }
  return checksum.hex();
}

/** A forged row can be anything: what a migration stumbles over fits no schema either. */
function bringUpToDate(schema: number, table: string, row: object): unknown {
  try {
    return migrateRow(chain, schema, table, row as OldRow);
  } catch {
    return row;
  }
}

/** Brings each row up to date and holds it against its schema; `null` = one does not fit. */
export async function checkRows(found: ReadonlyMap<string, object[]>, schema: number): Promise<BackupRows | null> {
  const rows: Record<string, object[]> = {};
  for (const table of BACKUP_TABLES) {
    const checked: object[] = (rows[table] = []);
    for (const page of pages(found.get(table) ?? [])) {
      for (const old of page) {
        const row = bringUpToDate(schema, table, old);
        if (row === null) continue;
        const parsed = v.safeParse(BACKUP_ROWS[table], row, { abortEarly: true });
        if (!parsed.success) return null;
        // As it stood in the file, in its order of fields: so that it goes out again as it came in.
        checked.push(row as object);
      }
      await breathe();
    }
  }
  return (rows['settings']?.length ?? 0) > 1 ? null : (rows as unknown as BackupRows);
}
