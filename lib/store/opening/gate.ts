/**
 * Keeps old code away from a newer database. Dexie alone would open it, patch it and go on writing, so the version is
 * read before Dexie touches it.
 */
import { SCHEMA } from '../migrations/index.ts';

/** Dexie counts versions in tens. */
const DEXIE_FACTOR = 10;

/** Held against this code's schema; `none` = there is no database yet. */
export type Age = 'newer' | 'older' | 'same' | 'none';

export async function ageOnDisk(factory: IDBFactory, name: string): Promise<Age> {
  const databases = await factory.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  const schema = Math.floor(version / DEXIE_FACTOR);
  if (schema > SCHEMA) return 'newer';
  if (schema === SCHEMA) return 'same';
  return version > 0 ? 'older' : 'none';
}
