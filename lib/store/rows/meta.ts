/** What the store knows about itself, one row a fact. */
import type { Book } from '../database.ts';
import type { MetaMap, MetaRow, ProcessDraft } from './side-rows.ts';

export function markOf({ mark }: ProcessDraft): string {
  return mark ?? 'unmarked';
}

export async function readMeta<K extends keyof MetaMap>(book: Book, key: K): Promise<MetaMap[K] | null> {
  const row = await book.meta.get(key);
  return row ? (row.value as MetaMap[K]) : null;
}

export async function writeMeta<K extends keyof MetaMap>(book: Book, key: K, value: MetaMap[K]): Promise<void> {
  await book.meta.put({ key, value } as MetaRow);
}
