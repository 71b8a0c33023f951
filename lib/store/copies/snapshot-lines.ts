/** A snapshot's text: a head line, one line a page of rows, and a last line that says how many there were. */
import type { DomainEvent, Id } from '../../domain/rows/types.ts';
import type { Stamp } from '../writing/clock.ts';
import type { Book } from '../database.ts';
import { BOOK_TABLES, readPages } from './dump.ts';
import type { BookRows } from './dump.ts';
import { readMeta } from '../rows/meta.ts';
import { chain, SCHEMA } from '../migrations/index.ts';
import { migrateRow } from '../migrations/chain.ts';
import type { OldRow } from '../migrations/chain.ts';
import { purgeEvent, stillGone } from '../writing/purge.ts';

export interface SnapshotContent {
  bookId: Id;
  clock: Stamp | null;
  rows: BookRows;
}

/**
 * What was deleted and can still be undone leaves the database in no form: its events lose what they say, and those of a
 * thread, whose key names a mailbox or a person, stay behind.
 */
export async function readLeaving(book: Book): Promise<(events: object[]) => object[]> {
  const purges = await book.purges.toArray();
  const gone = await stillGone(
    book,
    purges.flatMap((purge) => purge.rows),
  );
  const deleted = new Set(gone.map(({ type, id }) => `${type}/${id}`));
  const leave = (event: DomainEvent): DomainEvent[] => {
    if (!deleted.has(`${event.rowType}/${event.rowId}`)) return [event];
    return event.rowType === 'threadChoice' ? [] : [purgeEvent(event)];
  };
  return (events) => (events as DomainEvent[]).flatMap(leave);
}

export async function* writeLines(book: Book): AsyncGenerator<string> {
  const identity = await readMeta(book, 'identity');
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  yield JSON.stringify({ snapshot: 1, schema: SCHEMA, bookId: identity?.bookId ?? null, clock });
  const leave = await readLeaving(book);
  let count = 0;
  for (const table of BOOK_TABLES) {
    if (table === 'purges') continue;
    for await (const page of readPages(book, table)) {
      const rows = table === 'events' ? leave(page) : page;
      count += rows.length;
      yield JSON.stringify({ table, rows });
    }
  }
  yield JSON.stringify({ end: count });
}

type Line = {
  snapshot?: number;
  schema?: number;
  bookId?: Id;
  clock?: Stamp | null;
  table?: string;
  rows?: OldRow[];
  end?: number;
};

/** `null` = incomplete, not a snapshot, or of a newer version. */
export function readLines(texts: string[]): SnapshotContent | null {
  const lines = texts.map((text) => JSON.parse(text) as Line);
  const head = lines[0];
  if (head?.snapshot !== 1 || typeof head.bookId !== 'string' || (head.schema ?? Infinity) > SCHEMA) return null;
  const rows = Object.fromEntries(BOOK_TABLES.map((table) => [table, [] as OldRow[]]));
  let count = 0;
  for (const { table = '', rows: page = [] } of lines) {
    count += page.length;
    for (const row of page) {
      const current = migrateRow(chain, head.schema ?? SCHEMA, table, row);
      if (current) rows[table]?.push(current);
    }
  }
  if (lines.at(-1)?.end !== count) return null;
  return { bookId: head.bookId, clock: head.clock ?? null, rows: rows as unknown as BookRows };
}
