/** What open deals are worth, stage by stage, for a book whose counts were kept before there were sums among them. */
import type { Instant } from '../../domain/rows/types.ts';
import { worthOf, WORTH } from './counts.ts';
import type { Book } from '../database.ts';
import { readMeta, writeMeta } from '../rows/meta.ts';

export async function sumOnce(book: Book, now: Instant): Promise<void> {
  if (await readMeta(book, 'summed')) return;
  await book.write(async () => {
    const sums = new Map<string, number>();
    for (const deal of await book.deals.toArray()) {
      const worth = worthOf(deal);
      if (worth) sums.set(worth.key, (sums.get(worth.key) ?? 0) + worth.n);
    }
    await book.counts.where('key').startsWith(WORTH).delete();
    await book.counts.bulkPut([...sums].filter(([, n]) => n !== 0).map(([key, n]) => ({ key, n })));
    await writeMeta(book, 'summed', { at: now });
  });
}
