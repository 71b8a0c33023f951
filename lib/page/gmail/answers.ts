/** From what was seen to `[source, value]`, as the reporter takes it. */
import type { Way } from '../report.ts';
import type { Seen } from './seen.ts';
import { sourceOf } from './since.ts';

/** @param read null and an empty list are no answer */
export function asWay<S, T>(ways: readonly string[], seen: Seen<S> | null, read: (found: S[]) => T | null): Way<T> {
  const value = seen && read(seen.found);
  return [seen ? sourceOf(ways, seen.way) : '', Array.isArray(value) && value.length === 0 ? null : value];
}

/** The first of the found that `read` understands. */
export const firstOf =
  <S, T>(read: (one: S) => T | null) =>
  (found: readonly S[]): T | null => {
    for (const one of found) {
      const value = read(one);
      if (value !== null) return value;
    }
    return null;
  };
