/** Chance that comes out the same on every run: mulberry32, small and good enough for made-up people. */

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** @throws on an empty list */
  pick<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
  /** 16 hex digits behind a prefix. */
  id(prefix: string): string;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const hex = (): string =>
    Math.floor(next() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => at(list, Math.floor(next() * list.length)),
    chance: (probability) => next() < probability,
    id: (prefix) => `${prefix}-${hex()}${hex()}`,
  };
}

/** A stream of its own for each named part: changing one deal leaves the others as they were. */
export function forkSeed(seed: number, name: string): number {
  let hash = seed >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error('nothing to pick from');
  return list[index] as T;
}
