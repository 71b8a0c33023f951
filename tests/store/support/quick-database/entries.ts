/** Entries in the order of their keys, and of their primary keys where one key has several. */
import { compareKeys } from './keys.ts';
import type { Key, Range } from './keys.ts';

export interface Entry {
  key: Key;
  /** Of the row. In a table it is the key itself. */
  primary: Key;
}

export type Direction = 'next' | 'nextunique' | 'prev' | 'prevunique';

export class Entries<E extends Entry> {
  #sorted: E[];

  constructor(sorted: readonly E[] = []) {
    this.#sorted = [...sorted];
  }

  get all(): readonly E[] {
    return this.#sorted;
  }

  /** The first place whose entry is not before the key (`after`: whose entry is behind it) and, of that key, the primary. */
  #place(key: Key, primary: Key | undefined, after: boolean): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.#sorted[middle] as E;
      const order = compareKeys(entry.key, key) || (primary === undefined ? 0 : compareKeys(entry.primary, primary));
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  find(key: Key, primary?: Key): E | undefined {
    const entry = this.#sorted[this.#place(key, primary, false)];
    if (!entry || compareKeys(entry.key, key) !== 0) return undefined;
    return primary === undefined || compareKeys(entry.primary, primary) === 0 ? entry : undefined;
  }

  /** In place of the one of the same keys. */
  put(entry: E): void {
    const at = this.#place(entry.key, entry.primary, false);
    const there = this.#sorted[at];
    const same =
      there !== undefined && compareKeys(there.key, entry.key) === 0 && compareKeys(there.primary, entry.primary) === 0;
    if (same) this.#sorted[at] = entry;
    else this.#sorted.splice(at, 0, entry);
  }

  remove(key: Key, primary: Key): void {
    const at = this.#place(key, primary, false);
    const there = this.#sorted[at];
    if (there && compareKeys(there.key, key) === 0 && compareKeys(there.primary, primary) === 0)
      this.#sorted.splice(at, 1);
  }

  within({ lower, upper, lowerOpen, upperOpen }: Range): readonly E[] {
    const from = lower === undefined ? 0 : this.#place(lower, undefined, lowerOpen);
    const to = upper === undefined ? this.#sorted.length : this.#place(upper, undefined, !upperOpen);
    return from === 0 && to === this.#sorted.length ? this.#sorted : this.#sorted.slice(from, to);
  }

  count({ lower, upper, lowerOpen, upperOpen }: Range): number {
    const from = lower === undefined ? 0 : this.#place(lower, undefined, lowerOpen);
    const to = upper === undefined ? this.#sorted.length : this.#place(upper, undefined, !upperOpen);
    return Math.max(0, to - from);
  }

  /** Those of a range in that direction, at most so many. */
  read(range: Range, most = Infinity, direction: Direction = 'next'): readonly E[] {
    let found = this.within(range);
    if (direction.endsWith('unique'))
      found = found.filter((entry, at) => at === 0 || compareKeys(entry.key, (found[at - 1] as E).key) !== 0);
    if (direction.startsWith('prev')) found = found.toReversed();
    return found.length > most ? found.slice(0, most) : found;
  }
}
