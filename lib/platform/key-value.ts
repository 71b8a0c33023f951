/** chrome.storage.local as a plain key-value store: outside IndexedDB, for the sentinel and the snapshots. */
import { browser } from './browser.ts';

export const extensionStorage = {
  async get(key: string): Promise<unknown> {
    return (await browser.storage.local.get(key))[key];
  },
  async set(entries: Record<string, unknown>): Promise<void> {
    await browser.storage.local.set(entries);
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage.local.remove(keys);
  },
};
