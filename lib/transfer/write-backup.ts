/** The whole book as the text of a backup. */
import type { Instant } from '../domain/types.ts';
import type { Book } from '../store/book.ts';
import { readPages } from '../store/dump.ts';
import { readMeta } from '../store/meta.ts';
import { SCHEMA } from '../store/migrations/index.ts';
import { checksumOf } from '../store/packing.ts';
import { readLeaving } from '../store/snapshot-lines.ts';
import { BACKUP_TABLES, checkedText, FORMAT, FORMAT_VERSION, PRIVACY_NOTE } from './backup-file.ts';

type Tables = Record<string, object[]>;

/** Everything of one moment. What was just deleted is left out, although it could still be undone. */
async function readTables(book: Book): Promise<{ bookId: string; tables: Tables }> {
  return book.transaction('r', book.tables, async () => {
    const identity = await readMeta(book, 'identity');
    const leave = await readLeaving(book);
    const tables: Tables = {};
    for (const table of BACKUP_TABLES) {
      const rows: object[] = [];
      for await (const page of readPages(book, table)) rows.push(...page);
      tables[table] = table === 'events' ? leave(rows) : rows;
    }
    return { bookId: identity?.bookId ?? '', tables };
  });
}

/** One row a line, so that a person finds their way and a tool shows what differs. */
function layOut(tables: Tables): string {
  const parts = BACKUP_TABLES.map((table) => {
    const rows = (tables[table] ?? []).map((row) => JSON.stringify(row));
    return `    ${JSON.stringify(table)}: [${rows.length === 0 ? '' : `\n      ${rows.join(',\n      ')}\n    `}]`;
  });
  return `{\n${parts.join(',\n')}\n  }`;
}

export async function exportBackup(book: Book, now: Instant): Promise<string> {
  const { bookId, tables } = await readTables(book);
  const fields = {
    format: FORMAT,
    version: FORMAT_VERSION,
    privacy: PRIVACY_NOTE,
    schema: SCHEMA,
    bookId,
    madeAt: now,
    checksum: await checksumOf(checkedText(tables)),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${lines.join('\n')}\n  "tables": ${layOut(tables)}\n}\n`;
}
