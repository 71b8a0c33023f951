/** The storage outside IndexedDB, as a map; `damage` and `full` stand for what disks do. */
import type { KeyValueStore } from '../../../lib/store/key-value.ts';

export interface MemoryStorage extends KeyValueStore {
  entries: Map<string, unknown>;
  /** From now on every write fails. */
  full: boolean;
}

export function memoryStorage(): MemoryStorage {
  const entries = new Map<string, unknown>();
  const storage: MemoryStorage = {
    entries,
    full: false,
    get: async (key) => structuredClone(entries.get(key)),
    set: async (added) => {
      if (storage.full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(added)) entries.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) entries.delete(key);
    },
  };
  return storage;
}
