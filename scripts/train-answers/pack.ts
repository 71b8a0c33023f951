/** Writes tables as `unpackTable` reads them. */
import {
  kindOfFilled,
  kindOfHalf,
  kindWithin,
  LENGTH,
  LENGTH_BITS,
  ownKind,
  seenAt,
  shareOf,
} from '../../lib/language/answers/packed.ts';
import type { Halves, Seen } from '../../lib/language/answers/packed.ts';

const SMALL = 2 ** 24;
const BYTE = 256;

/** One number of any size is the whole text: what is written narrows down where it lies. */
class Packer {
  readonly #seen: Seen = new Map();
  #low = 0n;
  #range = 1;
  #bytes = 0;

  write(kind: number | null, value: number, bits: number): void {
    let node = 1;
    for (let place = bits - 1; place >= 0; place -= 1) {
      for (; this.#range < SMALL; this.#range *= BYTE, this.#bytes += 1) this.#low *= BigInt(BYTE);
      const counts = seenAt(this.#seen, kind, node);
      const share = shareOf(this.#range, counts);
      const bit = Math.floor(value / 2 ** place) % 2 === 1 ? 1 : 0;
      if (bit) this.#low += BigInt(share);
      this.#range = bit ? this.#range - share : share;
      counts[bit] += 1;
      node = node * 2 + bit;
    }
  }

  text(): string {
    const hex = this.#low.toString(16).padStart(this.#bytes * 2, '0');
    return Buffer.from(hex, 'hex').toString('base64');
  }
}

export function packTable(table: ReadonlyMap<number, readonly number[]>, bits: number, apart = 0): string {
  const packer = new Packer();
  let last = -1;
  for (const [number, values] of [...table].toSorted(([a], [b]) => a - b)) {
    const gap = number - last;
    const length = Math.floor(Math.log2(gap)) + 1;
    packer.write(LENGTH, length, LENGTH_BITS);
    packer.write(null, gap - 2 ** (length - 1), length - 1);
    const before: Halves = [0, 0];
    values.forEach((value, column) => {
      packer.write(kindOfFilled(column, before), value === 0 ? 0 : 1, 1);
      if (value === 0) return;
      const half = value < 2 ** (bits - 1) ? 0 : 1;
      const own = ownKind(column, apart);
      packer.write(kindOfHalf(own, before), half, 1);
      packer.write(kindWithin(own, half, before), value - half * 2 ** (bits - 1), bits - 1);
      before[half] += 1;
    });
    last = number;
  }
  packer.write(LENGTH, 0, LENGTH_BITS);
  return packer.text();
}
