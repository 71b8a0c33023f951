/** Says of most numbers that they are not among those given, in much less time than a map: it is a few kilobytes of bits. */
const BITS = 16;

export class IdSieve {
  readonly #bits = new Uint8Array(2 ** (BITS - 3));

  constructor(ids: Iterable<number>) {
    for (const id of ids) {
      const at = IdSieve.#place(id);
      this.#bits[at >> 3] = (this.#bits[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }

  /** Sure when it says no; a yes is wrong of one number in forty (labels) or twenty-five (kinds). */
  has(id: number): boolean {
    const at = IdSieve.#place(id);
    return ((this.#bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }

  static #place(id: number): number {
    return id & (2 ** BITS - 1);
  }
}
