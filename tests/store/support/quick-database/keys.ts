/** Keys as IndexedDB orders them, and where they stand in a value. No binary keys: no table of ours has any. */

export type Key = number | string | Date | Key[];
export type KeyPath = string | readonly string[] | null;

export interface Range {
  lower: Key | undefined;
  upper: Key | undefined;
  lowerOpen: boolean;
  upperOpen: boolean;
}

/** @param seen lists that it stands in, or beside: by the letter one that stands twice in a key makes it none */
function isKey(value: unknown, seen: unknown[] = []): value is Key {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return !Number.isNaN(value);
  if (!Array.isArray(value)) return value instanceof Date && !Number.isNaN(value.getTime());
  if (seen.includes(value)) return false;
  seen.push(value);
  return value.every((part) => isKey(part, seen));
}

/** @throws DataError */
export function needKey(value: unknown): Key {
  if (!isKey(value)) throw new DOMException('not a valid key', 'DataError');
  return value;
}

function rank(key: Key): number {
  if (typeof key === 'number') return 1;
  if (typeof key === 'string') return 3;
  return Array.isArray(key) ? 5 : 2;
}

/** Negative, none or positive, as sorting wants it. */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (!Array.isArray(a)) return a < b ? -1 : Number(a > b);
  return compareLists(a, b as Key[]);
}

function compareLists(a: readonly Key[], b: readonly Key[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const order = compareKeys(a[at] as Key, b[at] as Key);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function bound(
  lower: Key | undefined,
  upper: Key | undefined,
  lowerOpen: boolean | undefined,
  upperOpen: boolean | undefined,
): Range {
  if (lower !== undefined) needKey(lower);
  if (upper !== undefined) needKey(upper);
  const order = lower === undefined || upper === undefined ? -1 : compareKeys(lower, upper);
  if (order > 0 || (order === 0 && (lowerOpen || upperOpen)))
    throw new DOMException('the lower bound is above the upper', 'DataError');
  return { lower, upper, lowerOpen: lowerOpen === true, upperOpen: upperOpen === true };
}

/** As the platform names it. */
export const QuickKeyRange = {
  bound: (lower: Key, upper: Key, lowerOpen?: boolean, upperOpen?: boolean) =>
    bound(needKey(lower), needKey(upper), lowerOpen, upperOpen),
  lowerBound: (lower: Key, open?: boolean) => bound(needKey(lower), undefined, open, true),
  upperBound: (upper: Key, open?: boolean) => bound(undefined, needKey(upper), true, open),
  only: (key: Key) => bound(needKey(key), key, false, false),
} as unknown as typeof IDBKeyRange;

const EVERYTHING: Range = { lower: undefined, upper: undefined, lowerOpen: true, upperOpen: true };

/** What a request names: nothing, a range, or one key. */
export function rangeOf(query: unknown): Range {
  if (query === undefined || query === null) return EVERYTHING;
  if (typeof query === 'object' && 'lowerOpen' in query) return query as Range;
  const key = needKey(query);
  return { lower: key, upper: key, lowerOpen: false, upperOpen: false };
}

function valueAt(value: unknown, names: readonly string[]): unknown {
  let found = value;
  for (const name of names) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** Reads a key out of a value; `undefined` where there is none that is valid. Of a list of paths each must be. */
export function readerOf(path: string | readonly string[]): (value: unknown) => Key | undefined {
  const paths = [path].flat().map((one) => one.split('.'));
  const [first = []] = paths;
  if (typeof path === 'string') {
    return (value) => {
      const key = valueAt(value, first);
      return isKey(key) ? key : undefined;
    };
  }
  return (value) => {
    const keys: Key[] = [];
    for (const names of paths) {
      const key = valueAt(value, names);
      if (!isKey(key)) return undefined;
      keys.push(key);
    }
    return keys;
  };
}

/** For an index of many entries: each valid part once. */
export function partsReaderOf(path: string): (value: unknown) => Key[] {
  const names = path.split('.');
  return (value) => {
    const found = valueAt(value, names);
    const parts = (Array.isArray(found) ? found : [found]).filter((part) => isKey(part));
    return parts.filter((part, at) => parts.findIndex((other) => compareKeys(part, other) === 0) === at);
  };
}
