/** Asks and chances by spans of time, and what is due by days, for a book whose counts were kept before these were among them. */
import type { Instant } from '../../domain/rows/types.ts';
import { countKeys, SPANNED } from './counts.ts';
import type { Tally } from './counts.ts';
import type { Book } from '../database.ts';
import { readMeta, writeMeta } from '../rows/meta.ts';
import { tableOf } from './write.ts';

/** So many rows at once are in memory. */
const CHUNK_ROWS = 2000;

export async function countSpansOnce(book: Book, now: Instant): Promise<void> {
  if (await readMeta(book, 'dated')) return;
  await book.write(async () => {
    const tally: Tally = new Map();
    await noteAll(book, 'commitment', tally);
    await noteAll(book, 'exchange', tally);
    const before = book.counts.where('key').startsWithAnyOf([...SPANNED]);
    await before.delete();
    await book.counts.bulkPut([...tally].map(([key, n]) => ({ key, n })));
    await writeMeta(book, 'dated', { at: now });
  });
}

async function noteAll(book: Book, type: 'commitment' | 'exchange', tally: Tally): Promise<void> {
  const table = tableOf(book, type);
  let after = '';
  for (;;) {
    const rows = await table.where('id').above(after).limit(CHUNK_ROWS).toArray();
    for (const row of rows) note(tally, countKeys(type, row));
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK_ROWS) return;
    after = last.id;
  }
}

function note(tally: Tally, keys: readonly string[]): void {
  for (const key of keys)
    if (SPANNED.some((beginning) => key.startsWith(beginning))) tally.set(key, (tally.get(key) ?? 0) + 1);
}
