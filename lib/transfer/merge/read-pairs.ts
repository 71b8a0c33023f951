/**
 * Holds the book against a backup, page by page. What is the same on both sides is let go at once: in memory stays only
 * what differs, beside the backup that is there already.
 */
import type { DomainEvent, Id, Process, RowType, SavedView } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { readPages } from '../../store/copies/dump.ts';
import { referencesOf } from '../../store/rows/references.ts';
import { ROW_TYPES, TABLE_OF } from '../../store/rows/rows.ts';
import { isSame } from '../../store/rows/same.ts';
import type { BackupRows } from '../backup/backup-file.ts';
import { breathe } from '../breathe.ts';
import { noteGoneViews } from './join-views.ts';
import { renameIn, renameInEvent, renameProcess, renameVersions } from './process-versions.ts';
import type { Renaming } from './process-versions.ts';
import { inOrder } from './row-history.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row, RowPair } from './row-pair.ts';

export interface Pairs {
  pairs: Map<PairKey, RowPair>;
  /** Own rows of `pairs` as they stand in the store, before a version of a process was renamed. */
  stored: Map<PairKey, Row>;
  /** How many rows are the same on both sides. */
  same: Map<RowType, number>;
  /** Events of the other machine that this one lacks. */
  incoming: DomainEvent[];
  /** Own events that have to be written anew: they name a version that was renamed, or were purged here and not there. */
  rewritten: DomainEvent[];
  /** Versions of processes that have another name here than in the backup. */
  renamed: Renaming;
  /** Saved views that were deleted here. */
  goneViews: Map<Id, SavedView>;
  /** The chosen process, renamed here; `null` = it stays. */
  chosenProcess: string | null;
}

/** Stops in between when the rep has thought better of it. */
export interface MergeWatch {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** The sample book stays where it is, and settings are each machine's own. */
export const MERGED_TYPES: readonly RowType[] = ROW_TYPES.filter((type) => type !== 'settings');

export function otherRows(backup: BackupRows, type: RowType): readonly Row[] {
  return backup[TABLE_OF[type]] as unknown as readonly Row[];
}

export function rename(type: RowType, row: Row, renaming: Renaming): Row {
  return type === 'process' ? renameProcess(row, renaming) : renameIn(row, renaming);
}

async function readProcesses(book: Book): Promise<Process[]> {
  const pages: Process[] = [];
  for await (const page of readPages(book, 'processes')) pages.push(...(page as Process[]));
  return pages;
}

export async function readPairs(book: Book, backup: BackupRows, watch: MergeWatch): Promise<Pairs> {
  const reader = new PairReader(book, backup, watch);
  const own = await readProcesses(book);
  return reader.read(renameVersions(own, backup.processes));
}

class PairReader {
  readonly #book: Book;
  readonly #backup: BackupRows;
  readonly #watch: MergeWatch;
  readonly #found: Pairs = {
    pairs: new Map(),
    stored: new Map(),
    same: new Map(),
    incoming: [],
    rewritten: [],
    renamed: new Map(),
    goneViews: new Map(),
    chosenProcess: null,
  };
  /** Rows of the other machine's sample book; and all of the sample here, by key alone. */
  readonly #otherSample = new Map<PairKey, Row>();
  readonly #ownSample = new Set<PairKey>();
  #done = 0;
  #total = 0;

  constructor(book: Book, backup: BackupRows, watch: MergeWatch) {
    this.#book = book;
    this.#backup = backup;
    this.#watch = watch;
  }

  async read(renaming: { own: Renaming; other: Renaming }): Promise<Pairs> {
    const tables = [...MERGED_TYPES.map((type) => TABLE_OF[type]), 'events' as const];
    const counts = await Promise.all(tables.map((table) => this.#book.table(table).count()));
    this.#total = counts.reduce((sum, count) => sum + count, 0);
    for (const type of MERGED_TYPES) await this.#readType(type, renaming);
    this.#bringNamedSample();
    await this.#readEvents(renaming);
    this.#found.renamed = renaming.other;
    const settings = await this.#book.settings.get('settings');
    this.#found.chosenProcess = renaming.own.get(settings?.processId ?? '') ?? null;
    return this.#found;
  }

  async #pageDone(rows: number): Promise<void> {
    this.#done += rows;
    this.#watch.onProgress(this.#done, this.#total);
    await breathe();
    this.#watch.signal.throwIfAborted();
  }

  async #readType(type: RowType, renaming: { own: Renaming; other: Renaming }): Promise<void> {
    const others = new Map<string, Row>();
    for (const row of otherRows(this.#backup, type)) {
      if (row['sample'] === true) this.#otherSample.set(keyOf(type, row.id), row);
      else {
        const renamed = rename(type, row, renaming.other);
        others.set(renamed.id, renamed);
      }
    }
    for await (const page of readPages(this.#book, TABLE_OF[type])) {
      for (const stored of page as Row[]) this.#meet(type, stored, rename(type, stored, renaming.own), others);
      await this.#pageDone(page.length);
    }
    for (const [id, other] of others) this.#pair(type, id).other = other;
  }

  #meet(type: RowType, stored: Row, own: Row, others: Map<string, Row>): void {
    if (stored['sample'] === true) {
      this.#ownSample.add(keyOf(type, stored.id));
      others.delete(stored.id);
      return;
    }
    const other = others.get(own.id) ?? null;
    others.delete(own.id);
    if (isSame(own, other) && isSame(own, stored)) {
      this.#found.same.set(type, (this.#found.same.get(type) ?? 0) + 1);
      return;
    }
    Object.assign(this.#pair(type, own.id), { own, other });
    this.#found.stored.set(keyOf(type, stored.id), stored);
  }

  #pair(type: RowType, id: string): RowPair {
    const known = this.#found.pairs.get(keyOf(type, id));
    if (known) return known;
    const pair: RowPair = { type, id, own: null, other: null, mine: [], theirs: [] };
    this.#found.pairs.set(keyOf(type, id), pair);
    return pair;
  }

  /** What a record of the rep's own names comes along, were it of the sample book. */
  #bringNamedSample(): void {
    const open = [...this.#found.pairs.values()].flatMap(({ type, other }) => (other ? [{ type, row: other }] : []));
    for (let next = open.pop(); next; next = open.pop()) {
      for (const { type, id } of referencesOf(next.type, next.row)) {
        const row = this.#otherSample.get(keyOf(type, id));
        if (!row || this.#ownSample.has(keyOf(type, id)) || this.#found.pairs.has(keyOf(type, id))) continue;
        this.#pair(type, id).other = row;
        open.push({ type, row });
      }
    }
  }

  /** The sample leaves no trace, and what happened to settings stays with them. */
  #isLeftOut({ rowType, rowId }: DomainEvent): boolean {
    const key = keyOf(rowType, rowId);
    if (rowType === 'settings' || this.#ownSample.has(key)) return true;
    return this.#otherSample.has(key) && !this.#found.pairs.has(key);
  }

  async #readEvents(renaming: { own: Renaming; other: Renaming }): Promise<void> {
    const others = new Map(this.#backup.events.map((event) => [event.id, event]));
    for await (const page of readPages(this.#book, 'events')) {
      for (const stored of page as DomainEvent[]) {
        const other = others.get(stored.id);
        others.delete(stored.id);
        if (stored.rowType === 'settings') noteGoneViews(this.#found.goneViews, stored);
        const own = renameInEvent(stored, renaming.own);
        if (renaming.own.size > 0 && !isSame(own, stored)) this.#found.rewritten.push(own);
        if (other) this.#compare(own, other);
        else if (!this.#isLeftOut(own)) this.#found.pairs.get(keyOf(own.rowType, own.rowId))?.mine.push(own);
      }
      await this.#pageDone(page.length);
    }
    for (const event of inOrder([...others.values()])) {
      const renamed = renameInEvent(event, renaming.other);
      if (this.#isLeftOut(renamed)) continue;
      this.#found.incoming.push(renamed);
      this.#found.pairs.get(keyOf(renamed.rowType, renamed.rowId))?.theirs.push(renamed);
    }
  }

  /** Deleted here for good, and not there: should the record come back, its words do, too. */
  #compare(own: DomainEvent, other: DomainEvent): void {
    if (own.purged && !other.purged && this.#found.pairs.get(keyOf(own.rowType, own.rowId))?.other) {
      this.#found.rewritten.push(other);
    }
  }
}
