/**
 * A backup's text, read with distrust as it comes in, part by part: rows are taken out at once, and the text goes. Every
 * refusal has its reason, and nothing has happened yet.
 */
import * as v from 'valibot';
import { BACKUP_TABLES, backupSkeleton, FORMAT_VERSION, head, MOST_CHARACTERS } from './backup-file.ts';
import type { BackupRows, BackupTable } from './backup-file.ts';
import { isWhole } from '../rows/check-integrity.ts';
import { checkRows, checksumOfRows } from '../rows/check-rows.ts';
import { hasDanger } from '../rows/find-danger.ts';
import { RowSplitter } from './split-rows.ts';
import type { RowText } from './split-rows.ts';
import { SCHEMA } from '../../store/migrations/index.ts';

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

/** Characters. Every row has a name and says something; millions that say nothing would fill the memory. */
const SHORTEST_ROW = 16;
/** The document, its tables, a list: a row stands three levels deep. */
const ROW_DEPTH = 3;

function refused(problem: BackupProblem): BackupReading {
  return { ok: false, problem };
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

type Tables = { [T in BackupTable]?: unknown[] };

function areLists(tables: unknown): tables is Tables {
  if (typeof tables !== 'object' || tables === null) return false;
  return BACKUP_TABLES.every((table) => {
    const list = (tables as Record<string, unknown>)[table];
    return list === undefined || Array.isArray(list);
  });
}

export class BackupReader {
  readonly #splitter = new RowSplitter();
  readonly #rows = new Map<string, object[]>();
  #characters = 0;
  #problem: BackupProblem | null = null;

  /** False = the file is refused already, and the rest of it can be spared; `finish` has the reason. */
  add(part: string): boolean {
    if (this.#problem !== null) return false;
    // A byte order mark is what some editors put in front of it.
    const text = this.#characters === 0 ? part.replace(/^\uFEFF/, '') : part;
    this.#characters += part.length;
    if (this.#characters > MOST_CHARACTERS) this.#problem = 'problem.backup.too-large';
    else this.#take(this.#splitter.add(text));
    return this.#problem === null;
  }

  #take(found: RowText[] | null): void {
    if (found === null) this.#problem = 'problem.backup.foreign';
    for (const { table, text } of found ?? []) {
      const row = text.length < SHORTEST_ROW ? null : parseJson(text);
      if (!row) this.#problem ??= 'problem.backup.damaged';
      else if (hasDanger(row.value, ROW_DEPTH)) this.#problem ??= 'problem.backup.hostile';
      else if (this.#rows.has(table)) this.#rows.get(table)?.push(row.value as object);
      else this.#rows.set(table, [row.value as object]);
    }
    if (this.#problem !== null) this.#rows.clear();
  }

  /** The whole backup, once its last part has been added. Nothing can be added afterwards. */
  async finish(): Promise<BackupReading> {
    if (this.#problem !== null) return refused(this.#problem);
    const parsed = parseJson(this.#splitter.skeleton());
    if (!parsed) return refused('problem.backup.damaged');
    const document = parsed.value;
    if (hasDanger(document)) return refused('problem.backup.hostile');
    if (!v.is(head, document)) return refused('problem.backup.foreign');
    if (document.version > FORMAT_VERSION || document.schema > SCHEMA) return refused('problem.backup.newer');
    const { checksum, tables } = document as { checksum?: unknown; tables?: unknown };
    if (!areLists(tables)) return refused('problem.backup.damaged');
    if (!this.#cameOut(tables)) return refused('problem.backup.shape');
    const rowsOf = (table: BackupTable) => (tables[table] ? (this.#rows.get(table) ?? []) : undefined);
    if ((await checksumOfRows(rowsOf)) !== checksum) return refused('problem.backup.damaged');
    const rows = await checkRows(this.#rows, document.schema);
    if (!rows || !v.is(backupSkeleton, document)) return refused('problem.backup.shape');
    if (!isWhole(rows)) return refused('problem.backup.loose-ends');
    return { ok: true, backup: { bookId: document.bookId, madeAt: document.madeAt, rows } };
  }

  /** Every entry of every list was a row. A second list of the same name would leave a difference, too. */
  #cameOut(tables: Tables): boolean {
    return BACKUP_TABLES.every((table) => (tables[table]?.length ?? 0) === (this.#rows.get(table)?.length ?? 0));
  }
}
