/** A backup's text, read with distrust. Every refusal has its reason, and nothing has happened yet. */
import * as v from 'valibot';
import { chain, SCHEMA } from '../store/migrations/index.ts';
import { migrateRow } from '../store/migrations/chain.ts';
import type { OldRow } from '../store/migrations/chain.ts';
import { checksumOf } from '../store/packing.ts';
import { BACKUP_TABLES, backupFile, checkedText, FORMAT_VERSION, head, MOST_CHARACTERS } from './backup-file.ts';
import type { BackupRows } from './backup-file.ts';
import { isWhole } from './check-integrity.ts';
import { hasDanger } from './find-danger.ts';

export interface Backup {
  bookId: string;
  madeAt: number;
  rows: BackupRows;
}
/** Message keys. */
export type BackupProblem =
  | 'problem.backup.too-large'
  | 'problem.backup.damaged'
  | 'problem.backup.foreign'
  | 'problem.backup.newer'
  | 'problem.backup.hostile'
  | 'problem.backup.shape'
  | 'problem.backup.loose-ends';
export type BackupReading = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

function refused(problem: BackupProblem): BackupReading {
  return { ok: false, problem };
}

function parseJson(text: string): { value: unknown } | null {
  try {
    // A byte order mark is what some editors put in front of it.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

/** Rows of an older version, brought up to date. They are checked afterwards. */
function bringUpToDate(document: object, from: number): object {
  if (from === SCHEMA) return document;
  const tables = (document as { tables?: Record<string, OldRow[]> }).tables ?? {};
  const entries = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.map((row) => migrateRow(chain, from, table, row)).filter((row) => row !== null),
  ]);
  return { ...document, tables: Object.fromEntries(entries) as object };
}

async function isUnharmed(document: object): Promise<boolean> {
  const { checksum, tables } = document as { checksum?: unknown; tables?: Record<string, unknown[]> };
  if (typeof tables !== 'object' || tables === null) return false;
  if (BACKUP_TABLES.some((table) => tables[table] !== undefined && !Array.isArray(tables[table]))) return false;
  return (await checksumOf(checkedText(tables))) === checksum;
}

export async function readBackup(text: string): Promise<BackupReading> {
  if (text.length > MOST_CHARACTERS) return refused('problem.backup.too-large');
  const parsed = parseJson(text);
  if (!parsed) return refused('problem.backup.damaged');
  const document = parsed.value;
  if (hasDanger(document)) return refused('problem.backup.hostile');
  if (!v.is(head, document)) return refused('problem.backup.foreign');
  if (document.version > FORMAT_VERSION || document.schema > SCHEMA) return refused('problem.backup.newer');
  if (!(await isUnharmed(document))) return refused('problem.backup.damaged');
  const checked = v.safeParse(backupFile, bringUpToDate(document, document.schema), { abortEarly: true });
  if (!checked.success) return refused('problem.backup.shape');
  const { bookId, madeAt, tables } = checked.output;
  if (!isWhole(tables)) return refused('problem.backup.loose-ends');
  return { ok: true, backup: { bookId, madeAt, rows: tables } };
}
