/**
 * What a command changes, gathered row by row and saved at its end in one transaction: rows, their events, the clock, and
 * which rows are gone. Reads see what the command has written so far; reads by index see the state before.
 */
import type { DomainEvent, Id, Instant, RowType } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';
import { nextStamp } from '../store/writing/clock.ts';
import { completeRow } from '../store/rows/derive.ts';
import { readMeta, writeMeta } from '../store/rows/meta.ts';
import { bare } from '../store/rows/rows.ts';
import type { Kept, RowMap } from '../store/rows/rows.ts';
import { difference, isSame } from '../store/rows/same.ts';
import { saveChanges, tableOf } from '../store/writing/write.ts';
import type { RowChange } from '../store/writing/write.ts';

export interface RecordHeader {
  commandId: Id;
  command: string;
  now: Instant;
}

interface Entry {
  type: RowType;
  id: string;
  before: object | null;
  after: object | null;
}

export class Recorder {
  readonly #book: Book;
  readonly #header: RecordHeader;
  readonly #entries = new Map<string, Entry>();
  #undoes: Id | null = null;

  constructor(book: Book, header: RecordHeader) {
    this.#book = book;
    this.#header = header;
  }

  async #entry(type: RowType, id: string): Promise<Entry> {
    return this.#entries.get(`${type}/${id}`) ?? this.#remember(type, id, await tableOf(this.#book, type).get(id));
  }

  /** Fetches many rows at once, for commands that will read or write them one by one. */
  async fetch(type: RowType, ids: string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#entries.has(`${type}/${id}`));
    const rows = await tableOf(this.#book, type).bulkGet(unknown);
    for (const [at, id] of unknown.entries()) this.#remember(type, id, rows[at]);
  }

  #remember(type: RowType, id: string, row: Kept<RowType> | undefined): Entry {
    const entry: Entry = { type, id, before: row ? bare(row) : null, after: row ? bare(row) : null };
    this.#entries.set(`${type}/${id}`, entry);
    return entry;
  }

  /** The row as it stands now, this command's changes included. */
  async read<T extends RowType>(type: T, id: string): Promise<RowMap[T] | null> {
    return (await this.#entry(type, id)).after as RowMap[T] | null;
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
    await saveChanges(
      this.#book,
      changed.map(({ type, id, after }) => ({ type, id, after }) as RowChange),
    );
    await this.#addEvents(changed);
    await this.#notePurge(changed);
    return changed.length;
  }

  async #addEvents(changed: Entry[]): Promise<void> {
    const { device = 'unknown' } = (await readMeta(this.#book, 'identity')) ?? {};
    let last = (await readMeta(this.#book, 'clock'))?.last ?? null;
    const events = changed.map((entry) => {
      last = nextStamp(last, this.#header.now, device);
      return { ...eventOf(entry, this.#header, last, device), ...(this.#undoes ? { undoes: this.#undoes } : {}) };
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

type Fields = Record<string, unknown>;

function eventOf(entry: Entry, header: RecordHeader, id: string, device: string): DomainEvent {
  const { before, after } = entry;
  const fields =
    before && after
      ? difference(before as Fields, after as Fields)
      : { before: before as Fields, after: after as Fields };
  return {
    id,
    device,
    commandId: header.commandId,
    command: header.command,
    dealId: dealOf(entry.type, entry.id, (after ?? before) as Fields),
    rowType: entry.type,
    rowId: entry.id,
    before: fields.before,
    after: fields.after,
    at: header.now,
  };
}

function dealOf(type: RowType, id: string, row: Fields): Id | null {
  if (type === 'deal') return id;
  return typeof row['dealId'] === 'string' ? row['dealId'] : null;
}
