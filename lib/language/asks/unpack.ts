/**
 * Numbers as the training scripts pack them: arithmetic coding whose odds follow what was read so far (LZMA's range
 * coder), in base 64. Numbers of one sort share a name and with it their odds.
 */
export const ODDS_BITS = 11;
/** How fast odds follow: by a 32nd of the way. */
export const PACE = 5;
const TOP = 2 ** 24;

export class Unpacker {
  private readonly bytes: Uint8Array;
  private readonly odds = new Map<string, number>();
  private at = 5;
  private range = 0xffffffff;
  private code: number;

  constructor(text: string) {
    this.bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    this.code = new DataView(this.bytes.buffer).getUint32(1);
  }

  /** A number of so many bits. */
  number(sort: string, bits: number): number {
    let read = 1;
    for (let bit = 0; bit < bits; bit += 1) read = read * 2 + this.bit(`${sort}${read}`);
    return read - 2 ** bits;
  }

  /** A number from 1 whose size differs widely: first its length, then its digits, of which the first two follow odds. */
  wide(sort: string): number {
    const length = this.number(sort, 5);
    let read = 1;
    for (let bit = 0; bit < length; bit += 1)
      read = read * 2 + this.bit(bit < 2 ? `${sort}${length}/${read}` : `${sort}low`, bit < 2);
    return read;
  }

  private bit(name: string, follow = true): number {
    const odds = this.odds.get(name) ?? 2 ** (ODDS_BITS - 1);
    const bound = Math.floor(this.range / 2 ** ODDS_BITS) * odds;
    const bit = this.code < bound ? 0 : 1;
    if (bit === 1) this.code -= bound;
    this.range = bit === 0 ? bound : this.range - bound;
    if (follow) this.odds.set(name, nextOdds(odds, bit));
    for (; this.range < TOP; this.range *= 256) this.code = this.code * 256 + (this.bytes[this.at++] ?? 0);
    return bit;
  }
}

/** That the next is 0, in 2048ths. */
export function nextOdds(odds: number, bit: number): number {
  return bit === 0 ? odds + ((2 ** ODDS_BITS - odds) >> PACE) : odds - (odds >> PACE);
}
