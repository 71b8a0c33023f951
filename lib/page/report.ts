/** Facts as plain values, with the way that each was read by, and the names of those that should be there and are not. */
import type { PageReading } from './context.ts';

export type Report = Pick<PageReading, 'sources' | 'missing'>;

/** `[source, value]`: the way with the layout and date that it belongs to. */
export type Way<T> = readonly [source: string, value: T | null | undefined];

export interface Reporter extends Report {
  /** The first way that answers; without one the fact is missing. */
  need<T>(fact: string, ...ways: Way<T>[]): T | null;
  /** The first way that answers; this kind of page may well not show the fact. */
  seek<T>(fact: string, ...ways: Way<T>[]): T | null;
}

export function startReport(): Reporter {
  const sources: Record<string, string> = {};
  const missing: string[] = [];
  const seek: Reporter['seek'] = (fact, ...ways) => {
    const found = ways.find(([, value]) => value !== null && value !== undefined && value !== '');
    if (!found) return null;
    // Of many items (conversations) the first one speaks.
    sources[fact] ??= found[0];
    return found[1] ?? null;
  };
  const need: Reporter['need'] = (fact, ...ways) => {
    const value = seek(fact, ...ways);
    if (value === null && !missing.includes(fact)) missing.push(fact);
    return value;
  };
  return { sources, missing, need, seek };
}
