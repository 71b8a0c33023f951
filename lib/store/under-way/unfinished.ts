/**
 * What the rep has begun to write into a form of the sidebar: it outlives the frame, the worker and an update, and comes
 * back in the same form. Rows of work (see `sends.ts`), not of the book: no events, no part of a backup or a copy. One goes
 * when the form is saved or cancelled, with whatever it speaks of, and after a week.
 */
import type { PromiseExtended } from 'dexie';
import type { Unfinished } from '../../contract/views.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { RowName } from '../rows/references.ts';
import { readSends, saveSends, sendKey } from './sends.ts';
import type { SendRowOf } from '../rows/side-rows.ts';

const KEPT_MS = 7 * 86_400_000;

/** One of the future was written under a clock that was ahead. */
const isFresh = (at: Instant, now: Instant): boolean => Math.abs(now - at) < KEPT_MS;
/** The oldest make room. */
const MOST_KEPT = 40;

/** Of two texts with the same key the later one counts. */
export const unfinishedKey = ({ form, dealId, threadKey }: Unfinished): string =>
  sendKey('unfinished', `${dealId ?? threadKey ?? ''} ${form}`);

/** Oldest first. */
export function readUnfinished(book: Book, now: Instant): PromiseExtended<SendRowOf<'unfinished'>[]> {
  return readSends(book, 'unfinished').then((rows) => rows.filter(({ at }) => isFresh(at, now)));
}

/**
 * Of a deal that is not there nothing is kept.
 *
 * @throws NoRoom
 */
export async function keepUnfinished(book: Book, texts: readonly Unfinished[], now: Instant): Promise<void> {
  const deals = await book.deals.bulkGet(texts.map(({ dealId }) => dealId ?? ''));
  const isKept = ({ fields, dealId }: Unfinished, at: number): boolean =>
    fields !== null && (dealId === null || deals[at] !== undefined);
  const gone = texts.filter((text, at) => !isKept(text, at)).map(unfinishedKey);
  const kept = texts
    .filter(isKept)
    .map((text) => ({ key: unfinishedKey(text), at: now, kind: 'unfinished' as const, text }));
  await saveSends(book, kept, gone);
  const rows = await readSends(book, 'unfinished');
  await saveSends(
    book,
    [],
    rows.slice(0, -MOST_KEPT).map(({ key }) => key),
  );
}

/** Names of rows that are no names of threads or parts of a deal: one of these in a text is what the text speaks of. */
const NAMED = new Set<RowName['type']>([
  'deal',
  'account',
  'contact',
  'commitment',
  'statement',
  'regression',
  'snippet',
]);

/**
 * What is too old, speaks of a row that is gone for good, or was written beside a deal that is not there. A deal whose
 * deletion can still be undone keeps its texts until then. Reads and deletes, and waits for nothing else.
 */
export async function forgetUnfinished(book: Book, now: Instant, gone: readonly RowName[] = []): Promise<void> {
  const rows = await readSends(book, 'unfinished');
  const fresh = rows.filter(({ at }) => isFresh(at, now));
  const names = gone.filter(({ type }) => NAMED.has(type)).map(({ id }) => id);
  const dealIds = fresh.flatMap(({ text }) => text.dealId ?? []);
  const deals = await book.deals.bulkGet(dealIds);
  const undoable = new Set((await book.purges.toArray()).flatMap((purge) => purge.rows.map(({ id }) => id)));
  const there = new Set(dealIds.filter((id, at) => deals[at] !== undefined || undoable.has(id)));
  const speaks = (row: SendRowOf<'unfinished'>): boolean => {
    const words = JSON.stringify(row);
    return names.some((id) => words.includes(id));
  };
  const stays = fresh.filter((row) => (row.text.dealId === null || there.has(row.text.dealId)) && !speaks(row));
  const kept = new Set(stays);
  const forgotten = rows.filter((row) => !kept.has(row)).map(({ key }) => key);
  await saveSends(book, [], forgotten);
}
