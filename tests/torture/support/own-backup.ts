/** The first thing that must hold of every book: the backup that it writes is one that it takes back. */
import * as v from 'valibot';
import type { Book } from '../../../lib/store/book.ts';
import { BACKUP_ROWS } from '../../../lib/transfer/backup/backup-file.ts';
import type { BackupTable } from '../../../lib/transfer/backup/backup-file.ts';
import { exportBackup, readBackup } from '../../transfer/support/in-one-piece.ts';

/** Why the book's own backup is refused, with the row that it is refused for; `null` = it is taken back. */
export async function whyRefused(book: Book, now: number): Promise<string | null> {
  const text = await exportBackup(book, now);
  const reading = await readBackup(text);
  if (reading.ok) return null;
  const { tables } = JSON.parse(text) as { tables: Record<BackupTable, object[]> };
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all.flatMap((row) => {
      const { issues = [] } = v.safeParse(BACKUP_ROWS[table as BackupTable], row);
      return issues.map((issue) => `${table} ${v.getDotPath(issue)}: ${issue.message} in ${JSON.stringify(row)}`);
    }),
  );
  return [reading.problem, ...rows].join(' ');
}
