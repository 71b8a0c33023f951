/** Storage outside IndexedDB, handed in by the platform: `chrome.storage.local`, or a map in tests. */
export interface KeyValueStore {
  /** `undefined` = nothing stands under this key. */
  get(key: string): Promise<unknown>;
  /** All of them or none. */
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
