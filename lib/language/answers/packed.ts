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
/** A value, which is the first of its row or a further one. */
const VALUE = 1;
/** Whether there is a value in a column, by how many stand before it. */
const FILLED = 3;
const MANY = 3;
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

export const kindOfValue = (before: number) => (before === 0 ? VALUE : VALUE + 1);
export const kindOfFilled = (column: number, before: number) => FILLED + column * (MANY + 1) + Math.min(before, MANY);

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

/** A row of each number, in ascending order: so many values of so many bits. */
export function unpackTable(written: string, values: number, bits: number): Map<number, number[]> {
  const read = openPacked(written);
  const table = new Map<number, number[]>();
  for (let number = -1; ;) {
    const length = read(LENGTH, LENGTH_BITS);
    if (length === 0) return table;
    number += 2 ** (length - 1) + read(null, length - 1);
    let before = 0;
    const row = Array.from({ length: values }, (_, column) => {
      if (read(kindOfFilled(column, before), 1) === 0) return 0;
      const value = read(kindOfValue(before), bits);
      before += 1;
      return value;
    });
    table.set(number, row);
  }
}
