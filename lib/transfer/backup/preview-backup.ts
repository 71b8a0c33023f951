/** What a backup holds, and what it would replace, before anything happens. */
import type { ImportPreview } from '../../contract/views.ts';
import { HONEST_REASONS } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { BACKUP_TABLES } from './backup-file.ts';
import type { Backup, BackupReading } from './read-backup.ts';

const SHOWN = BACKUP_TABLES.filter((table) => table !== 'deletions');
const HONEST: ReadonlySet<string | null> = new Set(HONEST_REASONS);

async function countOwn(book: Book): Promise<Record<string, number>> {
  if (!book.isOpen()) return {};
  const counts = await Promise.all(SHOWN.map((table) => book.table(table).count()));
  return Object.fromEntries(SHOWN.map((table, at) => [table, counts[at] ?? 0]));
}

/** What the rep wrote for nobody else: honest reasons, audits, reviews, skills. */
function isPrivate({ rows }: Backup): boolean {
  const { audits, reviews, ratings, plans, dealElements } = rows;
  const own = [audits, reviews, ratings, plans].some((table) => table.length > 0);
  return own || dealElements.some((row) => HONEST.has(row.reason));
}

function countIn(backup: Backup): Record<string, number> {
  return Object.fromEntries(SHOWN.map((table) => [table, backup.rows[table].length]));
}

/** `problem` is a message key under `problem.backup.*`. */
export async function previewBackup(book: Book, reading: BackupReading): Promise<ImportPreview> {
  const replaces = await countOwn(book);
  if (!reading.ok) return { ok: false, problem: reading.problem, madeAt: null, counts: {}, replaces, private: false };
  const { backup } = reading;
  return {
    ok: true,
    problem: null,
    madeAt: backup.madeAt,
    counts: countIn(backup),
    replaces,
    private: isPrivate(backup),
  };
}
