/** Runs in a page of the extension's origin that speaks to no worker: databases of other versions, and one that is held open. */
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { Book } from '../../../lib/store/database.ts';
import { chain, SCHEMA } from '../../../lib/store/migrations/index.ts';
import { example1 } from '../../store/migrations/example-1.ts';
import { example2 } from '../../store/migrations/example-2.ts';
import { example3 } from '../../store/migrations/example-3.ts';
import { example4 } from '../../store/migrations/example-4.ts';

export interface VersionsWorld {
  /** Takes the book away. Whoever has it open lets go of it. */
  removeBook(): Promise<void>;
  /**
   * The book as that version wrote it. @param holds opens it as well and lets nobody change it, until `letGo`: from the first
   * moment, since a worker may wake any time. @returns how many rows each table has
   * @throws where a worker woke all the same, and changed it before it was held
   */
  writeOld(version: number, holds?: boolean): Promise<Record<string, number>>;
  /** As a later version of the extension leaves it. */
  writeNewer(): Promise<void>;
  letGo(): void;
  /** Version and rows of all tables, as they lie there. */
  readRaw(): Promise<{ version: number; counts: Record<string, number>; text: string }>;
}

const NAME = 'red-pen';
const EXAMPLES = [example1, example2, example3, example4] as unknown as Record<string, object[]>[];
const world = globalThis as unknown as VersionsWorld;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}

world.removeBook = async () => {
  await settled(indexedDB.deleteDatabase(NAME));
};

let held: IDBDatabase | null = null;
world.writeOld = async (version, holds = false) => {
  const steps = { ...chain, at: version, steps: chain.steps.slice(0, version) } as unknown as typeof chain;
  const book = new Book(NAME, {}, steps);
  await book.open();
  const written = book.backendDB().version;
  const rows = EXAMPLES[version - 1] ?? {};
  await bulkLoad(book, rows);
  if (holds) held = await settled(indexedDB.open(NAME));
  book.close();
  if (held && held.version !== written) {
    world.letGo();
    throw new Error(`the book was changed from ${written} before it was held`);
  }
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]));
};

world.writeNewer = async () => {
  const opening = indexedDB.open(NAME, (SCHEMA + 1) * 10);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later'));
  (await settled(opening)).close();
};

world.letGo = () => {
  held?.close();
  held = null;
};

world.readRaw = async () => {
  const database = await settled(indexedDB.open(NAME));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
  const { version } = database;
  database.close();
  return {
    version,
    counts: Object.fromEntries(names.map((name, at) => [name, tables[at]?.length ?? 0])),
    text: JSON.stringify(tables),
  };
};
