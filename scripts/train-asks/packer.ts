/** Packs numbers for `lib/language/asks/unpack.ts`: the same sorts in the same order. */
import { nextOdds, ODDS_BITS } from '../../lib/language/asks/unpack.ts';

export class Packer {
  private readonly bytes: number[] = [];
  private readonly odds = new Map<string, number>();
  private low = 0n;
  private range = 0xffffffffn;

  number(sort: string, bits: number, value: number): void {
    let read = 1;
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      const digit = (value >> bit) & 1;
      this.bit(`${sort}${read}`, digit);
      read = read * 2 + digit;
    }
  }

  wide(sort: string, value: number): void {
    const digits = Array.from(value.toString(2).slice(1), Number);
    this.number(sort, 5, digits.length);
    let read = 1;
    digits.forEach((digit, bit) => {
      this.bit(bit < 2 ? `${sort}${digits.length}/${read}` : `${sort}low`, digit, bit < 2);
      read = read * 2 + digit;
    });
  }

  finish(): string {
    for (let at = 0; at < 4; at += 1) this.shift();
    return Buffer.from([...this.carried(), 0]).toString('base64').replace(/=+$/, '');
  }

  private bit(name: string, bit: number, follow = true): void {
    const odds = this.odds.get(name) ?? 2 ** (ODDS_BITS - 1);
    const bound = (this.range >> BigInt(ODDS_BITS)) * BigInt(odds);
    if (bit === 1) this.low += bound;
    this.range = bit === 0 ? bound : this.range - bound;
    if (follow) this.odds.set(name, nextOdds(odds, bit));
    for (; this.range < 1n << 24n; this.range <<= 8n) this.shift();
  }

  /** The topmost of the four bytes is done, but for what may be carried into it. */
  private shift(): void {
    this.bytes.push(Number(this.low >> 24n));
    this.low = (this.low & 0xffffffn) << 8n;
  }

  /** A byte of 256 and more is carried into the one before. */
  private carried(): number[] {
    const bytes = [0, ...this.bytes];
    for (let at = bytes.length - 1; at > 0; at -= 1) {
      const byte = bytes[at] ?? 0;
      bytes[at] = byte % 256;
      bytes[at - 1] = (bytes[at - 1] ?? 0) + Math.floor(byte / 256);
    }
    return bytes;
  }
}
