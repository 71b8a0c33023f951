/** Answers a question anew whenever what it read has been written to. */
import { Dexie, liveQuery } from 'dexie';
import type { QueryName } from '../contract/queries.ts';
import { onTablesWritten } from '../store/writing/tables-written.ts';
import { VIEW_TABLES } from './view-tables.ts';

export interface Listener {
  next(value: unknown): void;
  error(error: unknown): void;
}

/**
 * Most questions are followed by what they read, row by row. One that reads from a view (see `VIEW_TABLES`) is followed by
 * its tables.
 *
 * @param read asks it; must reach the book without waiting for anything else
 * @returns ends it
 */
export function followAnswer(name: QueryName, read: () => Promise<unknown>, listener: Listener): () => void {
  if (name === 'sidebar') return followTables(new Set<string>(VIEW_TABLES[name]), read, listener);
  const subscription = liveQuery(read).subscribe(listener);
  return () => subscription.unsubscribe();
}

/** One reading at a time. A write during it has it answered, then read again. */
function followTables(tables: ReadonlySet<string>, read: () => Promise<unknown>, listener: Listener): () => void {
  let reading = false;
  let stale = false;
  let ended = false;
  const ask = (): void => {
    stale = true;
    if (reading || ended) return;
    reading = true;
    stale = false;
    read()
      .then(
        (value) => !ended && listener.next(value),
        // As Dexie does: of a book that was closed nothing is said.
        (error: unknown) => !ended && !(error instanceof Dexie.DatabaseClosedError) && listener.error(error),
      )
      .finally(() => {
        reading = false;
        if (stale) ask();
      });
  };
  const stop = onTablesWritten((written) => {
    if ([...written].some((table) => tables.has(table))) ask();
  });
  ask();
  return () => {
    ended = true;
    stop();
  };
}
