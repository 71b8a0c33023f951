/**
 * What has been told, by key, so that it is told once. It is noted before it is shown: a worker that dies in between
 * leaves one reminder unsaid, which still stands on the badge and in Today; the other way round it would be said twice.
 */
import type { Instant } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';

/** More than half a year of digests with a few reminders a day. Only by number: the clock may have been wrong. */
const MOST_KEPT = 1000;

export async function readTold(book: Book, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await book.reminded.bulkGet([...keys]);
  return new Set(rows.flatMap((row) => row?.key ?? []));
}

/** @returns the keys that nobody had noted before */
export async function noteTold(book: Book, keys: readonly string[], now: Instant): Promise<string[]> {
  if (keys.length === 0) return [];
  return book.write(async () => {
    const known = new Set((await book.reminded.bulkGet([...keys])).flatMap((row) => row?.key ?? []));
    const fresh = keys.filter((key) => !known.has(key));
    // A clock that was put back must not make the newest row look like the oldest, which goes first.
    const last = (await book.reminded.orderBy('at').last())?.at ?? 0;
    await book.reminded.bulkPut(fresh.map((key, nth) => ({ key, at: Math.max(now, last + 1) + nth })));
    const beyond = (await book.reminded.count()) - MOST_KEPT;
    if (beyond > 0) await book.reminded.bulkDelete(await book.reminded.orderBy('at').limit(beyond).primaryKeys());
    return fresh;
  }, [book.reminded]);
}
