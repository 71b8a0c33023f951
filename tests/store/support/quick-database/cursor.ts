/** Goes through a range, entry by entry. What is written meanwhile it meets, or not, by where it stands. */
import type { Direction, Entries, Entry } from './entries.ts';
import type { QuickRequest } from './events.ts';
import { compareKeys, needKey } from './keys.ts';
import type { Key, Range } from './keys.ts';
import type { QuickTransaction } from './transaction.ts';

interface Source {
  readonly transaction: QuickTransaction;
  readonly entries: Entries<Entry>;
}

export class QuickCursor {
  readonly source: Source;
  readonly direction: Direction;
  request!: QuickRequest;
  key: Key | undefined = undefined;
  primaryKey: Key | undefined = undefined;
  value: unknown = undefined;
  readonly #range: Range;
  readonly #valueOf: ((primary: Key) => unknown) | null;

  constructor(source: Source, range: Range, direction: Direction, valueOf: ((primary: Key) => unknown) | null) {
    this.source = source;
    this.#range = range;
    this.direction = direction;
    this.#valueOf = valueOf;
  }

  /** The next entry that `fits`; itself, or `null` at the end. */
  step(fits: (entry: Entry) => boolean = () => true): this | null {
    const all = this.source.entries.read(this.#range, Infinity, this.direction);
    const next = all.find((entry) => this.#isAhead(entry) && fits(entry));
    if (!next) return null;
    this.key = next.key;
    this.primaryKey = next.primary;
    this.value = this.#valueOf?.(next.primary);
    return this;
  }

  #isAhead(entry: Entry): boolean {
    if (this.key === undefined || this.primaryKey === undefined) return true;
    const byKey = compareKeys(entry.key, this.key);
    const order = this.direction.endsWith('unique') ? byKey : byKey || compareKeys(entry.primary, this.primaryKey);
    return order * this.#way > 0;
  }

  get #way(): number {
    return this.direction.startsWith('prev') ? -1 : 1;
  }

  #reaches(entry: Entry, key: Key, primary: Key | undefined): boolean {
    const byKey = compareKeys(entry.key, key);
    const order = byKey || (primary === undefined ? 0 : compareKeys(entry.primary, primary));
    return order * this.#way >= 0;
  }

  continue(key?: unknown): void {
    if (key === undefined) return this.#ask(() => this.step());
    const to = needKey(key);
    this.#ask(() => this.step((entry) => this.#reaches(entry, to, undefined)));
  }

  continuePrimaryKey(key: unknown, primary: unknown): void {
    const [to, toPrimary] = [needKey(key), needKey(primary)];
    this.#ask(() => this.step((entry) => this.#reaches(entry, to, toPrimary)));
  }

  advance(count: number): void {
    this.#ask(() => {
      for (let done = 1; done < count; done += 1) if (!this.step()) return null;
      return this.step();
    });
  }

  #ask(act: () => unknown): void {
    this.source.transaction.ask(this.source, act, this.request);
  }
}
