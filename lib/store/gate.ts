/**
 * Keeps old code away from a newer database. Dexie alone would open it, patch it and go on writing, so the version is
 * read before Dexie touches it.
 */
import { SCHEMA } from './migrations/index.ts';

/** Dexie counts versions in tens. */
const DEXIE_FACTOR = 10;

/** True when the database on disk was written by a later version of the extension. */
export async function isNewerOnDisk(factory: IDBFactory, name: string): Promise<boolean> {
  const databases = await factory.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  return Math.floor(version / DEXIE_FACTOR) > SCHEMA;
}
