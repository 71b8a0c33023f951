import type { Process } from '../../domain/rows/types.ts';
import type { Work } from '../verb.ts';

/** All versions of a process, this command's changes included; empty = there is none. */
export async function versionsOf(work: Work, key: string): Promise<Process[]> {
  const ids = await work.book.processes.where('key').equals(key).primaryKeys();
  await work.rows.fetch('process', ids);
  const rows = await Promise.all(ids.map((id) => work.rows.read('process', id)));
  return rows.filter((row) => row !== null);
}
