/** The browser's storage areas as plain key-value stores. */
import { browser } from '../browser.ts';

type Area = 'local' | 'session';

type Rows = Record<string, unknown>;

/** Of copies of the book each key holds much, and all of them together may be too much for one answer. */
const MOST_AT_ONCE = 8;

/** Whatever is asked for in one turn is one question to the browser, which costs about as much for many keys as for one. */
function askTogether(area: Area): (key: string) => Promise<Rows> {
  let asked: { keys: Set<string>; rows: Promise<Rows> } | null = null;
  return (key) => {
    if (!asked || asked.keys.size >= MOST_AT_ONCE) {
      const keys = new Set<string>();
      const rows = Promise.resolve().then(() => {
        if (asked?.keys === keys) asked = null;
        return browser.storage[area].get([...keys]);
      });
      asked = { keys, rows };
    }
    asked.keys.add(key);
    return asked.rows;
  };
}

function storeIn(area: Area) {
  const ask = askTogether(area);
  return {
    async get(key: string): Promise<unknown> {
      return (await ask(key))[key];
    },
    async set(entries: Rows): Promise<void> {
      await browser.storage[area].set(entries);
    },
    async remove(keys: string[]): Promise<void> {
      await browser.storage[area].remove(keys);
    },
  };
}

/** Not in the polyfill's types, nor in Firefox. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Content scripts may read what stands beside the database, where the copies of the whole book are, unless the browser is told
 * otherwise. Resolves to false where it can't be told.
 */
export async function closeStorage(): Promise<boolean> {
  const local = browser.storage.local as Closable;
  if (!local.setAccessLevel) return false;
  await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  return true;
}

/** Outside IndexedDB, for the sentinel and the snapshots. */
export const extensionStorage = storeIn('local');
/** In memory until the browser ends, so that it outlives the worker and needs no disk. */
export const sessionStorage = storeIn('session');
