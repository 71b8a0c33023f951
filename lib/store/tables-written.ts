/** Which tables committed transactions have written to, of whichever book. */
import { Dexie } from 'dexie';

type Hear = (tables: ReadonlySet<string>) => void;

const writes = new Map<string, number>();
const listeners = new Set<Hear>();

// One subscription for all: Dexie calls the latest subscriber first, and whoever hears of a write reads the counts.
Dexie.on.storagemutated.subscribe((parts) => {
  const tables = tablesOf(parts);
  for (const table of tables) writes.set(table, writesTo(table) + 1);
  for (const hear of listeners) hear(tables);
});

/** How many transactions have written to a table so far. What was read at the same count still holds. */
export function writesTo(table: string): number {
  return writes.get(table) ?? 0;
}

/** @returns ends it */
export function onTablesWritten(hear: Hear): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}

/** Dexie names what was touched as `idb://<database>/<table>/<index>`. */
function tablesOf(parts: object): Set<string> {
  return new Set(Object.keys(parts).flatMap((part) => part.split('/')[3] ?? []));
}
