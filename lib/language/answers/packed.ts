/**
 * Small tables as text, by an arithmetic coder that learns how often what comes: a table takes hardly more room than it
 * says. `scripts/train-answers/pack.ts` is the inverse.
 */
import { idOf } from '../asks/hash.ts';

const SMALL = 2 ** 24;
const BYTE = 256;
const ID_SPACE = 2 ** 18;
const LENGTH_BITS = 5;
/** Kinds of numbers: a length, what is of each length, the values of each column. */
export const COLUMNS = 2 ** LENGTH_BITS;
const NODES = 2 ** 20;

/** A name as a number: of names that nobody knows, one in a hundred is taken for one of a table of 2,600. */
export function numberOf(name: string): number {
  return idOf(name) % ID_SPACE;
}

/** How often 0 and 1 came, by the kind of number and the bits before. */
export type Seen = Map<number, [number, number]>;

export function seenAt(seen: Seen, kind: number, node: number): [number, number] {
  const key = kind * NODES + node;
  let counts = seen.get(key);
  if (!counts) seen.set(key, (counts = [0.4, 0.4]));
  return counts;
}

/** Of the whole range, what a 0 takes. */
export function shareOf(range: number, [zeros, ones]: readonly [number, number]): number {
  return Math.floor((range * zeros) / (zeros + ones));
}

/** Reads the next number: of which kind it is, of how many bits. */
type ReadNumber = (kind: number, bits: number) => number;

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
    const length = read(0, LENGTH_BITS);
    if (length === 0) return table;
    number += 2 ** (length - 1) + read(length, length - 1);
    table.set(
      number,
      Array.from({ length: values }, (_, column) => read(COLUMNS + column, bits)),
    );
  }
}
