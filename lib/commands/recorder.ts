/**
 * What a command changes, gathered row by row and saved at its end in one transaction: rows, their events, the clock, and
 * which rows are gone. Reads see what the command has written so far; reads by index see the state before.
 */
import type { DomainEvent, EventOf, Id, Instant, RowMap, RowType } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';
import { nextStamp } from '../store/writing/clock.ts';
import { completeRow } from '../store/rows/derive.ts';
import { readMeta, writeMeta } from '../store/rows/meta.ts';
import { bare } from '../store/rows/rows.ts';
import type { Kept } from '../store/rows/rows.ts';
import { difference, isSame } from '../store/rows/same.ts';
import { saveChanges, tableOf } from '../store/writing/write.ts';

export interface RecordHeader {
  commandId: Id;
  command: string;
  now: Instant;
}

interface EntryOf<T extends RowType> {
  type: T;
  id: string;
  before: RowMap[T] | null;
  after: RowMap[T] | null;
}
type Entry = { [T in RowType]: EntryOf<T> }[RowType];

export class Recorder {
  readonly #book: Book;
  readonly #header: RecordHeader;
  readonly #entries = new Map<string, Entry>();
  #undoes: Id | null = null;

  constructor(book: Book, header: RecordHeader) {
    this.#book = book;
    this.#header = header;
  }

  async #entry<T extends RowType>(type: T, id: string): Promise<EntryOf<T>> {
    const known = this.#entries.get(`${type}/${id}`) as EntryOf<T> | undefined;
    return known ?? this.#remember(type, id, await tableOf(this.#book, type).get(id));
  }

  /** Fetches many rows at once, for commands that will read or write them one by one. */
  async fetch(type: RowType, ids: string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#entries.has(`${type}/${id}`));
    const rows = await tableOf(this.#book, type).bulkGet(unknown);
    for (const [at, id] of unknown.entries()) this.#remember(type, id, rows[at]);
  }

  #remember<T extends RowType>(type: T, id: string, row: Kept<T> | undefined): EntryOf<T> {
    const stored = () => (row ? (bare(row) as unknown as RowMap[T]) : null);
    const entry: EntryOf<T> = { type, id, before: stored(), after: stored() };
    this.#entries.set(`${type}/${id}`, entry as unknown as Entry);
    return entry;
  }

  /** The row as it stands now, this command's changes included. */
  async read<T extends RowType>(type: T, id: string): Promise<RowMap[T] | null> {
    return (await this.#entry(type, id)).after;
  }

  /** Makes or replaces the row. */
  async write<T extends RowType>(type: T, row: RowMap[T]): Promise<void> {
    (await this.#entry(type, row.id)).after = completeRow(type, row);
  }

  async remove(type: RowType, id: string): Promise<void> {
    (await this.#entry(type, id)).after = null;
  }

  /** Marks the events as taking back those of an earlier command. */
  takesBack(commandId: Id): void {
    this.#undoes = commandId;
  }

  /** Saves what has changed; the number of changed rows. Call inside the transaction. */
  async save(): Promise<number> {
    const changed = [...this.#entries.values()].filter((entry) => !isSame(entry.before, entry.after));
    if (changed.length === 0) return 0;
    await saveChanges(this.#book, changed);
    await this.#addEvents(changed);
    await this.#notePurge(changed);
    return changed.length;
  }

  async #addEvents(changed: Entry[]): Promise<void> {
    const { device = 'unknown' } = (await readMeta(this.#book, 'identity')) ?? {};
    let last = (await readMeta(this.#book, 'clock'))?.last ?? null;
    const events = changed.map((entry) => {
      last = nextStamp(last, this.#header.now, device);
      const event = eventOf(entry, this.#header, last, device) as DomainEvent;
      return this.#undoes ? { ...event, undoes: this.#undoes } : event;
    });
    await this.#book.events.bulkAdd(events);
    await writeMeta(this.#book, 'clock', { last });
  }

  /** What was removed keeps its text in the events for as long as it can be undone. */
  async #notePurge(changed: Entry[]): Promise<void> {
    const rows = changed.filter((entry) => entry.after === null).map(({ type, id }) => ({ type, id }));
    if (rows.length > 0) await this.#book.purges.put({ id: this.#header.commandId, at: this.#header.now, rows });
  }
}

function eventOf<T extends RowType>(entry: EntryOf<T>, header: RecordHeader, id: string, device: string): EventOf<T> {
  const { before, after } = entry;
  const fields = before && after ? difference(before, after) : { before, after };
  return {
    id,
    device,
    commandId: header.commandId,
    command: header.command,
    dealId: dealOf(entry),
    rowType: entry.type,
    rowId: entry.id,
    before: fields.before,
    after: fields.after,
    at: header.now,
  };
}

function dealOf<T extends RowType>({ type, id, before, after }: EntryOf<T>): Id | null {
  if (type === 'deal') return id;
  const row: object = after ?? before ?? {};
  return 'dealId' in row && typeof row.dealId === 'string' ? row.dealId : null;
}
