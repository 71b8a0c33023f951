/**
 * Every word that stands in the word indexes, in the worker's memory, so that a mistyped one is held against what there is
 * and not looked up in each way of having meant it. Read in slices from the first search on, which does not wait for it; new
 * words are added as they are written. Some megabytes at 100,000 records.
 */
import type { Dexie } from 'dexie';

const TABLES = ['accounts', 'contacts', 'deals', 'commitments'] as const;
const INDEX = 'ix.words';
/** Words of one slice: some twenty milliseconds, in which another question has to wait. */
const SLICE = 2000;

export class WordList {
  #words = new Set<string>();
  #state: 'unread' | 'reading' | 'ready' = 'unread';

  /** `null` = not all of them are read yet. */
  all(): ReadonlySet<string> | null {
    return this.#state === 'ready' ? this.#words : null;
  }

  /** Begins to read, where nobody has yet. Settles once all are there; a book that is closed meanwhile ends it. */
  async prepare(book: Dexie): Promise<void> {
    if (this.#state !== 'unread') return;
    this.#state = 'reading';
    const words = this.#words;
    try {
      for (const table of TABLES) await readAll(book, table, words);
    } catch {
      this.forget();
      return;
    }
    // Forgotten meanwhile: what was read is of another book.
    if (words === this.#words) this.#state = 'ready';
  }

  add(word: string): void {
    this.#words.add(word);
  }

  forget(): void {
    this.#words = new Set();
    this.#state = 'unread';
  }
}

async function readAll(book: Dexie, table: string, words: Set<string>): Promise<void> {
  let after = '';
  for (;;) {
    const slice = (await book.table(table).where(INDEX).above(after).limit(SLICE).uniqueKeys()) as string[];
    for (const word of slice) words.add(word);
    const last = slice.at(-1);
    if (slice.length < SLICE || last === undefined) return;
    after = last;
    // Whoever asks meanwhile goes first.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

/** Whether words of these tables are kept. */
export function holdsWords(table: string, index: string): boolean {
  return index === INDEX && (TABLES as readonly string[]).includes(table);
}
