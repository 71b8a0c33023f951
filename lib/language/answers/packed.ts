/**
 * Small tables as text, by an arithmetic coder that learns how often what comes: a table takes hardly more room than it
 * says. `scripts/train-answers/pack.ts` is the inverse.
 */
import { idOf } from '../asks/hash.ts';

const SMALL = 2 ** 24;
const BYTE = 256;
const ENTRY_BITS = 18;
export const LENGTH_BITS = 5;
/** Kinds of numbers, as far as it is learned how often which comes. */
export const LENGTH = 0;
/** In which half a value is: a weight of the lower one is for an answer, one of the upper against it. */
const HALF = 1;
/** What it is in its half. */
const WITHIN = 10;
/** Whether there is a value in a column. */
const FILLED = 18;
/** Columns that stand apart are of kinds of their own. */
const APART = 1000;
const NODES = 2 ** 20;

/** An entry of the lexicon as a number: of those that nobody wrote down, one in a hundred is taken for one of 3,000. */
export function numberOf(entry: string): number {
  return idOf(entry, ENTRY_BITS);
}

/** How often 0 and 1 came, by the kind of number and the bits before. */
export type Seen = Map<number, [number, number]>;

/** Without a kind, as often the one as the other. */
export function seenAt(seen: Seen, kind: number | null, node: number): [number, number] {
  if (kind === null) return [1, 1];
  const key = kind * NODES + node;
  let counts = seen.get(key);
  if (!counts) seen.set(key, (counts = [0.5, 0.5]));
  return counts;
}

/** How many values of the row, as far as it is read, are in the lower and in the upper half: what follows leans on it. */
export type Halves = [lower: number, upper: number];
const upTo = (most: number, [lower, upper]: Halves) => Math.min(lower, most) * (most + 1) + Math.min(upper, most);
export const kindOfFilled = (column: number, before: Halves) => FILLED + column * 9 + upTo(2, before);
export const kindOfHalf = (own: number, before: Halves) => own + HALF + upTo(2, before);
export const kindWithin = (own: number, half: number, before: Halves) => own + WITHIN + half * 4 + upTo(1, before);
/** Each of the first `apart` columns says something of its own: its values are not of the sort of the others. */
export const ownKind = (column: number, apart: number) => (column < apart ? APART * (column + 1) : 0);

/** Of the whole range, what a 0 takes. */
export function shareOf(range: number, [zeros, ones]: readonly [number, number]): number {
  return Math.floor((range * zeros) / (zeros + ones));
}

/** Reads the next number: of which kind it is, of how many bits. */
type ReadNumber = (kind: number | null, bits: number) => number;

function openPacked(written: string): ReadNumber {
  const bytes = atob(written);
  const seen: Seen = new Map();
  let [at, code, range] = [0, 0, 1];
  return (kind, bits) => {
    let node = 1;
    while (node < 2 ** bits) {
      for (; range < SMALL; range *= BYTE, at += 1) code = code * BYTE + (bytes.charCodeAt(at) || 0);
      const counts = seenAt(seen, kind, node);
      const share = shareOf(range, counts);
      const bit = code < share ? 0 : 1;
      range = bit ? range - share : share;
      code -= bit ? share : 0;
      counts[bit] += 1;
      node = node * 2 + bit;
    }
    return node - 2 ** bits;
  };
}

/** A row of each number, in ascending order: so many values of so many bits, the first of them apart. */
export function unpackTable(written: string, values: number, bits: number, apart = 0): Map<number, number[]> {
  const read = openPacked(written);
  const table = new Map<number, number[]>();
  for (let number = -1; ;) {
    const length = read(LENGTH, LENGTH_BITS);
    if (length === 0) return table;
    number += 2 ** (length - 1) + read(null, length - 1);
    const before: Halves = [0, 0];
    const row = Array.from({ length: values }, (_, column) => {
      if (read(kindOfFilled(column, before), 1) === 0) return 0;
      const own = ownKind(column, apart);
      const half = read(kindOfHalf(own, before), 1) as 0 | 1;
      const within = read(kindWithin(own, half, before), bits - 1);
      before[half] += 1;
      return half * 2 ** (bits - 1) + within;
    });
    table.set(number, row);
  }
}
