/** Asks and chances by spans of time, for a book whose counts were kept before these were among them. */
import type { Instant } from '../domain/types.ts';
import { countKeys, SPANNED } from './counts.ts';
import type { Tally } from './counts.ts';
import type { Book } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Kept } from './rows.ts';

/** So many rows at once are in memory. */
const CHUNK_ROWS = 2000;

export async function countSpansOnce(book: Book, now: Instant): Promise<void> {
  if (await readMeta(book, 'spanned')) return;
  await book.write(async () => {
    const tally: Tally = new Map();
    await goOver<Kept<'commitment'>>(book, 'commitments', (row) => note(tally, countKeys('commitment', row)));
    await goOver<Kept<'exchange'>>(book, 'exchanges', (row) => note(tally, countKeys('exchange', row)));
    await book.counts
      .where('key')
      .startsWithAnyOf([...SPANNED])
      .delete();
    await book.counts.bulkPut([...tally].map(([key, n]) => ({ key, n })));
    await writeMeta(book, 'spanned', { at: now });
  });
}

function note(tally: Tally, keys: readonly string[]): void {
  for (const key of keys)
    if (SPANNED.some((beginning) => key.startsWith(beginning))) tally.set(key, (tally.get(key) ?? 0) + 1);
}

async function goOver<Row extends { id: string }>(
  book: Book,
  table: 'commitments' | 'exchanges',
  each: (row: Row) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows: Row[] = await book.table<Row>(table).where('id').above(after).limit(CHUNK_ROWS).toArray();
    for (const row of rows) each(row);
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK_ROWS) return;
    after = last.id;
  }
}
