/** What a search without an index does: reads every row that could be meant, and looks at every word of it. */

const TABLES = ['accounts', 'contacts', 'deals', 'commitments'];
const CHUNK_ROWS = 2000;

interface Worded {
  id: string;
  ix: { words: string[] };
}

/** @returns milliseconds, and how many rows were looked at and found */
export async function scanAll(words: string[]): Promise<{ ms: number; rows: number; found: number }> {
  const database = await open();
  const started = performance.now();
  let [rows, found] = [0, 0];
  for (const table of TABLES) {
    let after: string | null = null;
    for (;;) {
      const chunk: Worded[] = await readChunk(database, table, after);
      rows += chunk.length;
      found += chunk.filter((row) => words.every((word) => row.ix.words.some((own) => own.startsWith(word)))).length;
      if (chunk.length < CHUNK_ROWS) break;
      after = chunk.at(-1)?.id ?? null;
    }
  }
  const ms = performance.now() - started;
  database.close();
  return { ms, rows, found };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('red-pen');
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function readChunk(database: IDBDatabase, table: string, after: string | null): Promise<Worded[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const request = database.transaction(table, 'readonly').objectStore(table).getAll(range, CHUNK_ROWS);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Worded[]));
    request.addEventListener('error', () => reject(request.error));
  });
}
