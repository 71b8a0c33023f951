/** What the checksum of a backup is taken over: the rows in order, table by table, however the file is laid out. */
import { Sha256 } from './sha256.ts';

export class RowsChecksum {
  readonly #hash = new Sha256();
  #tables = 0;
  #rows = 0;

  table(name: string): void {
    this.#hash.add(`${this.#tables === 0 ? '' : '\n'}${name}\n`);
    this.#tables += 1;
    this.#rows = 0;
  }

  /** Rows of the last table, each as `JSON.stringify` writes it. */
  rows(texts: readonly string[]): void {
    if (texts.length === 0) return;
    this.#hash.add(`${this.#rows === 0 ? '' : '\n'}${texts.join('\n')}`);
    this.#rows += texts.length;
  }

  hex(): string {
    return this.#hash.hex();
  }
}
