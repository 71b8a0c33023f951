/** The whole book as the text of a backup, in parts. */
import type { FilePart } from '../../contract/data-acts.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { readPages } from '../../store/copies/dump.ts';
import { readMeta } from '../../store/rows/meta.ts';
import { SCHEMA } from '../../store/migrations/index.ts';
import { readLeaving } from '../../store/copies/snapshot-lines.ts';
import { BACKUP_TABLES, FORMAT, FORMAT_VERSION, PRIVACY_NOTE } from './backup-file.ts';
import { keepStill } from './keep-still.ts';
import { RowsChecksum } from './rows-checksum.ts';

/** Whoever hands it on says which is the last. */
export type WrittenPart = Omit<FilePart, 'last'>;

function headText(bookId: string, now: Instant): string {
  const fields = {
    format: FORMAT,
    version: FORMAT_VERSION,
    privacy: PRIVACY_NOTE,
    schema: SCHEMA,
    bookId,
    madeAt: now,
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}  "tables": {\n`;
}

/**
 * One row a line, so that a person finds their way and a tool shows what differs. What was just deleted is left out,
 * although it could still be undone. Rejects with `changed-meanwhile` when something was recorded before the end: a file
 * is of one moment.
 */
export async function* backupParts(book: Book, now: Instant): AsyncGenerator<WrittenPart> {
  const still = await keepStill(book);
  const leave = await readLeaving(book);
  const counts = await Promise.all(BACKUP_TABLES.map((table) => book.table(table).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const checksum = new RowsChecksum();
  let done = 0;
  yield { text: headText((await readMeta(book, 'identity'))?.bookId ?? '', now), done, total };
  for (const table of BACKUP_TABLES) {
    checksum.table(table);
    let before = `    ${JSON.stringify(table)}: [`;
    let after = ']';
    for await (const page of readPages(book, table)) {
      await still.check();
      const rows = (table === 'events' ? leave(page) : page).map((row) => JSON.stringify(row));
      done += page.length;
      if (rows.length === 0) continue;
      checksum.rows(rows);
      yield { text: `${before}\n      ${rows.join(',\n      ')}`, done, total };
      [before, after] = [',', '\n    ]'];
    }
    const opening = after === ']' ? before : '';
    yield { text: `${opening}${after}${table === BACKUP_TABLES.at(-1) ? '\n' : ',\n'}`, done, total };
  }
  await still.check();
  // Behind the rows, because only now it is known.
  yield { text: `  },\n  "checksum": ${JSON.stringify(checksum.hex())}\n}\n`, done: total, total };
}
