/**
 * Small tables without their keys: the ids of the keys (`idOf`) are written as the gaps between them, in order, and what
 * each has stands beside, in the same order.
 */

/** 32 digits that end a gap, 32 that go on. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz-_';
const BASE = 32;

/** Ids in ascending order. */
export function packIds(ids: readonly number[]): string {
  let last = 0;
  return ids
    .map((id) => {
      let gap = id - last;
      last = id;
      let written = DIGITS.charAt(gap % BASE);
      for (gap = Math.floor(gap / BASE); gap > 0; gap = Math.floor(gap / BASE))
        written = DIGITS.charAt((gap % BASE) + BASE) + written;
      return written;
    })
    .join('');
}

/** Id → its place in the table. */
export function unpackIds(written: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let [id, gap] = [0, 0];
  for (const letter of written) {
    const digit = DIGITS.indexOf(letter);
    gap = gap * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    id += gap;
    gap = 0;
    places.set(id, places.size);
  }
  return places;
}
