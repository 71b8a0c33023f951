/**
 * Ordered fallbacks: every fact has several ways to be read, newest first, and the reading says which one answered.
 * What no way could read is named in `missing`; it is never guessed.
 */

/** `[source, read]`: the selector with the layout and date it belongs to, and how to read with it. `null` = no answer. */
export type Way<T> = readonly [source: string, read: () => T | null | undefined];

export interface Facts {
  sources: Record<string, string>;
  missing: string[];
  /** The first answer; without one the fact is missing. */
  need<T>(fact: string, ways: readonly Way<T>[]): T | null;
  /** The first answer; this kind of page may well not show the fact, so its absence is no finding. */
  seek<T>(fact: string, ways: readonly Way<T>[]): T | null;
  /** Names a fact as missing, once. */
  miss(fact: string): void;
}

export function gatherFacts(): Facts {
  const sources: Record<string, string> = {};
  const missing: string[] = [];
  const miss = (fact: string): void => {
    if (!missing.includes(fact)) missing.push(fact);
  };
  const seek = <T>(fact: string, ways: readonly Way<T>[]): T | null => {
    for (const [source, read] of ways) {
      const value = read() ?? null;
      if (value === null) continue;
      // Of many items (messages, drafts) the first one speaks: the health line counts facts, not items.
      sources[fact] ??= source;
      return value;
    }
    return null;
  };
  const need = <T>(fact: string, ways: readonly Way<T>[]): T | null => {
    const value = seek(fact, ways);
    if (value === null) miss(fact);
    return value;
  };
  return { sources, missing, need, seek, miss };
}
