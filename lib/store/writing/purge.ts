/**
 * Deletion for good. A deleted row's text stays in the events for as long as the deletion can be undone; then it is gone
 * from there too, and the log of deletions keeps time, type and count.
 */
import type { DomainEvent, Instant, RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { PurgeRow } from '../rows/side-rows.ts';
import { countDeletedBefore, dropBefore, isBeforeOver } from '../copies/before.ts';
import { writeMeta } from '../rows/meta.ts';
import { readRowEvents } from '../reading/row-events.ts';
import type { RowName } from '../rows/references.ts';
import { forgetSends } from '../under-way/sends.ts';
import { forgetUnfinished } from '../under-way/unfinished.ts';
import { tableOf } from './write.ts';

/** Longer than the toast offers to undo. */
export const UNDO_WINDOW_MS = 10_000;

/** Nobody asks again for the answer of a command of last week. */
const ANSWERS_KEPT_MS = 7 * 86_400_000;

/** An event of a deleted row, without what the row said. */
export function purgeEvent(event: DomainEvent): DomainEvent {
  return { ...event, before: event.before && {}, after: event.after && {}, purged: true };
}

function isOfSample(event: DomainEvent): boolean {
  return [event.before, event.after].some((fields) => fields && 'sample' in fields && fields.sample);
}

/** False when the row was the sample book's: that leaves no trace at all. */
async function purgeRow(book: Book, { type, id }: RowName): Promise<boolean> {
  const events = await readRowEvents(book, type, id);
  const sample = events.some(isOfSample);
  // The key of a thread names a mailbox or a person, so nothing of it stays.
  if (sample || type === 'threadChoice') await book.events.bulkDelete(events.map((event) => event.id));
  else await book.events.bulkPut(events.map(purgeEvent));
  return !sample;
}

/** Answers are kept for callers who ask again; they name what they speak of. Old ones go, the rest lose the names. */
async function forgetAnswers(book: Book, now: Instant): Promise<void> {
  await book.commands
    .where('at')
    .below(now - ANSWERS_KEPT_MS)
    .delete();
  await book.commands.toCollection().modify((row) => {
    row.result = { ...row.result, values: {} };
  });
}

/** What another machine deleted stands in the log under the same id where the two were merged: it is one deletion. */
async function logDeletions(book: Book, purge: PurgeRow, gone: RowName[]): Promise<void> {
  const types = new Map<RowType, number>();
  for (const { type } of gone) types.set(type, (types.get(type) ?? 0) + 1);
  const rows = [...types].map(([type, count]) => ({ id: `${purge.id}/${type}`, at: purge.at, type, count }));
  const known = await book.deletions.bulkGet(rows.map(({ id }) => id));
  await book.deletions.bulkPut(
    rows.map((row, at) => ({ ...row, at: known[at]?.at ?? row.at, count: Math.max(row.count, known[at]?.count ?? 0) })),
  );
}

/** Deleted, brought back and deleted again: the last deletion is the one that counts, and that can still be undone. */
function lastPurges(purges: readonly PurgeRow[]): (purge: PurgeRow) => PurgeRow {
  const last = new Map<string, string>();
  for (const { id, rows } of purges.toSorted((a, b) => a.at - b.at)) {
    for (const row of rows) last.set(`${row.type}/${row.id}`, id);
  }
  return (purge) => ({ ...purge, rows: purge.rows.filter((row) => last.get(`${row.type}/${row.id}`) === purge.id) });
}

/** Rows that came back, by undo or otherwise, keep their history. */
export async function stillGone(book: Book, rows: RowName[]): Promise<RowName[]> {
  const found = await Promise.all(rows.map(({ type, id }) => tableOf(book, type).get(id)));
  return rows.filter((_row, at) => found[at] === undefined);
}

/** The rows that are gone for good. */
async function purgeOne(book: Book, purge: PurgeRow): Promise<RowName[]> {
  const gone = await stillGone(book, purge.rows);
  const own: RowName[] = [];
  for (const row of gone) if (await purgeRow(book, row)) own.push(row);
  if (own.length > 0) await logDeletions(book, purge, own);
  await book.purges.delete(purge.id);
  return gone;
}

/**
 * Purges what was deleted before the undo window; the number of rows that are gone for good. Call it from an alarm and at
 * start. Snapshots that may still hold the text are replaced by the next `keepSnapshot`.
 */
export async function purgeDeleted(book: Book, now: Instant, window: number = UNDO_WINDOW_MS): Promise<number> {
  const purge = async (): Promise<number> => {
    const purges = await book.purges.toArray();
    // Further ahead than an undo lasts: the clock was ahead then, and has been set right.
    const isOver = ({ at }: PurgeRow): boolean => Math.abs(now - at) >= window;
    const due = purges.filter(isOver).map(lastPurges(purges));
    const gone: RowName[] = [];
    let purged = await countDeletedBefore(book, isOver);
    for (const purge of due) gone.push(...(await purgeOne(book, purge)));
    purged += gone.length;
    if (purged > 0) {
      await forgetAnswers(book, now);
      // Sentences of a message that nobody was asked about yet.
      await forgetSends(book, now);
      await writeMeta(book, 'purged', { at: now });
    }
    if (purged > 0 || (await isBeforeOver(book))) await dropBefore(book);
    await forgetUnfinished(book, now, gone);
    return purged;
  };
  return book.inTurn(() => book.write(purge));
}
