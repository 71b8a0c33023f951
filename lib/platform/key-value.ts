/** The browser's storage areas as plain key-value stores. */
import { browser } from './browser.ts';

type Area = 'local' | 'session';

const storeIn = (area: Area) => ({
  async get(key: string): Promise<unknown> {
    return (await browser.storage[area].get(key))[key];
  },
  async set(entries: Record<string, unknown>): Promise<void> {
    await browser.storage[area].set(entries);
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage[area].remove(keys);
  },
});

/** Outside IndexedDB, for the sentinel and the snapshots. */
export const extensionStorage = storeIn('local');
/** In memory until the browser ends, so that it outlives the worker and needs no disk. */
export const sessionStorage = storeIn('session');
