/** Writes what a merge comes to. Everything in here is one transaction, and the state before stays until it is over. */
import type { ApartPair } from '../../domain/identity/kept-apart.ts';
import type { DomainEvent, Id, Instant, RowType, SavedView } from '../../domain/rows/types.ts';
import { groupBy } from '../../domain/group-by.ts';
import { noteRestore } from '../../store/copies/before.ts';
import type { Book, DeletionRow } from '../../store/book.ts';
import { laterStamp, mayBeFollowed, nextStamp } from '../../store/writing/clock.ts';
import type { Stamp } from '../../store/writing/clock.ts';
import { Inverse } from '../../store/copies/inverse.ts';
import { readMeta, writeMeta } from '../../store/rows/meta.ts';
import { bare, ROW_TYPES, TABLE_OF } from '../../store/rows/rows.ts';
import { difference } from '../../store/rows/same.ts';
import { purgeEvent } from '../../store/writing/purge.ts';
import { saveChanges } from '../../store/writing/write.ts';
import type { RowChange } from '../../store/writing/write.ts';
import { MERGE_COMMAND } from './commitment-history.ts';
import type { MergePlan, RowDifference } from './plan-merge.ts';
import type { MergeWatch, Pairs } from './read-pairs.ts';
import { keyOf } from './row-pair.ts';
import type { Row } from './row-pair.ts';

export interface MergeWrite {
  commandId: Id;
  now: Instant;
  found: Pairs;
  plan: MergePlan;
  /** Events that come into the log. */
  incoming: DomainEvent[];
  /** Rows of the other machine's log of deletions that this one lacks, or knows to be fewer. */
  deletions: DeletionRow[];
  /** Who is kept apart from now on; `null` = as before. */
  apart: ApartPair[] | null;
  /** The saved views from now on; `null` = as before. */
  views: SavedView[] | null;
}

const CHUNK_ROWS = 2000;

function chunks<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / CHUNK_ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS));
}

/** Call inside a transaction over all tables. */
export async function writeMerge(book: Book, merge: MergeWrite, watch: MergeWatch): Promise<void> {
  const { plan, commandId, incoming } = merge;
  const identity = await readMeta(book, 'identity');
  const inverse = new Inverse();
  const changes = inOrder(plan.changes);
  const total = changes.length + incoming.length;
  let done = 0;
  const step = (rows: number) => {
    watch.signal.throwIfAborted();
    watch.onProgress((done += rows), total);
  };
  for (const chunk of chunks(changes)) {
    for (const { type, id, before } of chunk) inverse.note(TABLE_OF[type], id, before);
    await saveChanges(book, chunk.map(rowChange));
    step(chunk.length);
  }
  for (const chunk of chunks(incoming)) {
    for (const { id } of chunk) inverse.note('events', id, null);
    await book.events.bulkAdd(chunk);
    step(chunk.length);
  }
  await joinSettings(book, merge, inverse);
  await rewriteEvents(book, merge, inverse);
  await addMade(book, merge, identity?.device ?? 'unknown', inverse);
  await notePurges(book, merge, inverse);
  await inverse.noteStored(
    book,
    'deletions',
    merge.deletions.map(({ id }) => id),
  );
  await book.deletions.bulkPut(merge.deletions);
  await inverse.keep(book);
  await noteRestore(book, commandId, identity?.bookId ?? '', true);
}

function rowChange({ type, id, after }: RowDifference): RowChange {
  return { type, id, after } as unknown as RowChange;
}

/** Deals before their commitments, which carry whether they are closed. */
function inOrder(changes: readonly RowDifference[]): RowDifference[] {
  const byType = groupBy(changes, ({ type }) => type);
  return ROW_TYPES.flatMap((type) => byType.get(type) ?? []);
}

/** Settings are this machine's; only the number of the chosen process may be another now, who is kept apart, and views that come in. */
async function joinSettings(book: Book, { found, apart, views }: MergeWrite, inverse: Inverse): Promise<void> {
  const settings = await book.settings.get('settings');
  const { chosenProcess } = found;
  if (!settings || (chosenProcess === null && apart === null && views === null)) return;
  inverse.note('settings', 'settings', bare(settings));
  await book.settings.update('settings', {
    ...(chosenProcess === null ? {} : { processId: chosenProcess }),
    ...(apart === null ? {} : { keptApart: apart }),
    ...(views === null ? {} : { views }),
  });
}

/** A deal that became another takes its history along; what came back gets its words back. */
async function rewriteEvents(book: Book, { found, plan }: MergeWrite, inverse: Inverse): Promise<void> {
  const back = found.rewritten.filter((event) => plan.rows.get(keyOf(event.rowType, event.rowId)) !== null);
  const alive = [...back, ...overturned(plan)];
  await inverse.noteStored(
    book,
    'events',
    alive.map(({ id }) => id),
  );
  await book.events.bulkPut(alive);
  for (const [from, to] of plan.became.get('deal') ?? []) {
    const events = await book.events.where('[dealId+id]').between([from, ''], [from, '\uffff']).toArray();
    for (const event of events) inverse.note('events', event.id, event);
    await book.events.bulkPut(events.map((event) => ({ ...event, dealId: to })));
  }
}

/** A deletion of a moment ago that does not hold tells of nothing any more, nor does what it took along: as on the other machine. */
function overturned({ deletions }: MergePlan): DomainEvent[] {
  return deletions
    .filter(({ by, lives }) => lives && by === 'own')
    .flatMap(({ pair }) => pair.mine.filter(({ purged }) => !purged).map(purgeEvent));
}

/** What the merge itself has changed is a change of now, on this machine; the clock goes on behind all that came in. */
async function addMade(book: Book, merge: MergeWrite, device: string, inverse: Inverse): Promise<void> {
  const own = (await readMeta(book, 'clock'))?.last ?? null;
  const stamps = merge.incoming.map((event) => event.id).filter(mayBeFollowed);
  let last = stamps.reduce<Stamp | null>(laterStamp, own);
  const events: DomainEvent[] = [];
  for (const made of merge.plan.made) {
    last = nextStamp(last, merge.now, device);
    inverse.note('events', last, null);
    const event = { ...madeEvent(made), id: last, device, commandId: merge.commandId, at: merge.now };
    events.push(event as DomainEvent);
  }
  await book.events.bulkAdd(events);
  await writeMeta(book, 'clock', { last: nextStamp(last, merge.now, device) });
}

function madeEvent({ type, id, before, after }: RowDifference) {
  const fields = before && after ? difference(before, after) : { before, after };
  const gone = before !== null && after === null;
  return {
    command: MERGE_COMMAND,
    dealId: dealOf(type, (after ?? before) as Row),
    rowType: type,
    rowId: id,
    before: gone ? {} : fields.before,
    after: fields.after,
    ...(gone ? { purged: true as const } : {}),
  };
}

function dealOf(type: RowType, row: Row): Id | null {
  if (type === 'deal') return row.id;
  return typeof row['dealId'] === 'string' ? row['dealId'] : null;
}

/**
 * What is gone loses its words when the merge can no longer be taken back. It is logged under the act that deleted it on
 * the other machine, whose log has it already.
 */
async function notePurges(book: Book, { plan, commandId, now }: MergeWrite, inverse: Inverse): Promise<void> {
  const acts = new Map(plan.deletions.map(({ pair, event }) => [keyOf(pair.type, pair.id), event.commandId]));
  // In the order in which they went: what went along comes after what it went with.
  for (const { type, id, with: cause } of plan.along) {
    const act = acts.get(keyOf(cause.type, cause.id));
    if (act !== undefined) acts.set(keyOf(type, id), act);
  }
  const gone = plan.changes.filter(({ before, after }) => before !== null && after === null);
  const byAct = groupBy(gone, ({ type, id }) => acts.get(keyOf(type, id)) ?? commandId);
  for (const [id, rows] of byAct) {
    const known = await book.purges.get(id);
    inverse.note('purges', id, known ?? null);
    await book.purges.put({
      id,
      at: now,
      rows: [...(known?.rows ?? []), ...rows.map((row) => ({ type: row.type, id: row.id }))],
    });
  }
}
