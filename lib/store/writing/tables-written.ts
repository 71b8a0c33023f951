/** Which tables committed transactions have written to, of whichever book. */
import { Dexie } from 'dexie';

type Hear = (tables: ReadonlySet<string>) => void;

const listeners = new Set<Hear>();

// One subscription for all, older than any book's: Dexie calls the latest subscriber first, and a book's memory has let go
// of what no longer holds before anybody asks again.
Dexie.on.storagemutated.subscribe((parts) => {
  const tables = tablesOf(parts);
  for (const hear of listeners) hear(tables);
});

/** @returns ends it */
export function onTablesWritten(hear: Hear): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}

/** Dexie names what was touched as `idb://<database>/<table>/<index>`. */
function tablesOf(parts: object): Set<string> {
  return new Set(Object.keys(parts).flatMap((part) => part.split('/')[3] ?? []));
}
