/**
 * Half-written text on its way to the disk. Surfaces hand over every change; what comes within a moment is one write. It is
 * written at once where a form was saved or cancelled, and where a surface goes.
 */
import type { Unfinished } from '../../contract/views.ts';
import { unfinishedKey } from '../../store/under-way/unfinished.ts';

const WAIT_MS = 250;

export class HalfWritten {
  readonly #save: (texts: Unfinished[]) => Promise<void>;
  readonly #waiting = new Map<string, Unfinished>();
  #write: Promise<void> | null = null;
  #hurry: () => void = () => {};

  constructor(save: (texts: Unfinished[]) => Promise<void>) {
    this.#save = save;
  }

  /** Settles once this text, or a later one of the same form, is on disk. */
  keep(text: Unfinished): Promise<void> {
    const key = unfinishedKey(text);
    this.#waiting.delete(key);
    this.#waiting.set(key, text);
    this.#write ??= this.#afterAWhile();
    const write = this.#write;
    if (text.fields === null) this.hurry();
    return write;
  }

  /** What waits is written now. */
  hurry(): void {
    this.#hurry();
  }

  /** What waits is not written any more: the book goes, and its words with it. */
  forget(): void {
    this.#waiting.clear();
    this.hurry();
  }

  async #afterAWhile(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#hurry = resolve;
      setTimeout(resolve, WAIT_MS);
    });
    this.#write = null;
    const texts = [...this.#waiting.values()];
    this.#waiting.clear();
    await this.#save(texts);
  }
}
