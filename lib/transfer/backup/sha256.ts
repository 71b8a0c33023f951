/**
 * SHA-256 (FIPS 180-4) in steps. The browser's own `digest` wants everything at once, and a large book never is in one
 * piece.
 */

/** First 32 bits of the fractional parts of the roots of the first primes: square roots for the start, cube for the rounds. */
const { start: START, rounds: ROUNDS } = fractions();
const BLOCK_BYTES = 64;

function fractions(): { start: Uint32Array; rounds: Uint32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  return {
    start: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    rounds: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

export class Sha256 {
  readonly #state = START.slice();
  readonly #words = new Uint32Array(64);
  readonly #rest = new Uint8Array(BLOCK_BYTES);
  readonly #encoder = new TextEncoder();
  #restLength = 0;
  #length = 0;

  /** Adds text as UTF-8. */
  add(text: string): void {
    this.#addBytes(this.#encoder.encode(text));
  }

  /** The digest in hex. Nothing can be added afterwards. */
  hex(): string {
    const bits = this.#length * 8;
    const padding = new Uint8Array(((BLOCK_BYTES * 2 - 9 - this.#restLength) % BLOCK_BYTES) + 9);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits % 2 ** 32);
    this.#addBytes(padding);
    return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('');
  }

  #addBytes(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#restLength > 0) {
      at = Math.min(BLOCK_BYTES - this.#restLength, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#restLength);
      this.#restLength += at;
      if (this.#restLength < BLOCK_BYTES) return;
      this.#mix(this.#rest, 0);
    }
    for (; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) this.#mix(bytes, at);
    this.#rest.set(bytes.subarray(at));
    this.#restLength = bytes.length - at;
  }

  #mix(bytes: Uint8Array, offset: number): void {
    const words = this.#words;
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, BLOCK_BYTES);
    for (let n = 0; n < 16; n += 1) words[n] = view.getUint32(n * 4);
    for (let n = 16; n < 64; n += 1) {
      const early = words[n - 15] ?? 0;
      const late = words[n - 2] ?? 0;
      const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[n] = (words[n - 16] ?? 0) + one + (words[n - 7] ?? 0) + two;
    }
    this.#round();
  }

  #round(): void {
    const words = this.#words;
    const state = this.#state;
    // By number, and not as a list on the left: an iterator in every block took two thirds of the time.
    let a = state[0] as number;
    let b = state[1] as number;
    let c = state[2] as number;
    let d = state[3] as number;
    let e = state[4] as number;
    let f = state[5] as number;
    let g = state[6] as number;
    let h = state[7] as number;
    for (let n = 0; n < 64; n += 1) {
      const first =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[n] ?? 0) + (words[n] ?? 0)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      // One by one: a list on both sides would be made anew in every round.
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const mixed = [a, b, c, d, e, f, g, h];
    for (let n = 0; n < 8; n += 1) state[n] = (state[n] ?? 0) + (mixed[n] ?? 0);
  }
}
