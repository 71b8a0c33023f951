/** One question of a surface, answered anew whenever the rows that it read have changed. */
import type { QueryName } from '../../contract/queries.ts';
import { followAnswer } from '../../queries/live.ts';

export type Outcome = { ok: true; value: unknown } | { ok: false; problem: string };

/** `more` = it has been asked again already, and another outcome follows. */
export type OnOutcome = (outcome: Outcome, more: boolean) => void;

export class LiveQuestion {
  readonly name: QueryName;
  readonly #read: () => Promise<unknown>;
  readonly #onOutcome: OnOutcome;
  #stopReading: (() => void) | null = null;
  /** The book may begin to read a moment after it is asked. */
  #state: 'idle' | 'asked' | 'reading' = 'idle';
  #again = false;
  #ended = false;

  /** @param onOutcome hears of every answer, and of every problem, until `end` */
  constructor(name: QueryName, read: () => Promise<unknown>, onOutcome: OnOutcome) {
    this.name = name;
    this.#read = read;
    this.#onOutcome = onOutcome;
  }

  /**
   * Asks, or asks again.
   *
   * @param finish what is being read now is still worth showing: it is answered first, then asked again. A page that is
   *   painted in several strokes would otherwise take each answer back just before it is there.
   */
  ask(finish = false): void {
    if (this.#ended) return;
    if (finish && this.#state !== 'idle') {
      this.#again = this.#state === 'reading';
      return;
    }
    this.#stopReading?.();
    this.#again = false;
    this.#state = 'asked';
    this.#stopReading = followAnswer(this.name, () => this.#readOnce(), {
      next: (value) => this.#deliver({ ok: true, value }),
      error: (error: unknown) => this.#deliver({ ok: false, problem: problemOf(error) }),
    });
  }

  /** The first time, once `ready`; not at all where it has been asked since. */
  async askWhen(ready: Promise<unknown>): Promise<void> {
    await ready;
    if (!this.#stopReading) this.ask();
  }

  end(): void {
    this.#ended = true;
    this.#stopReading?.();
  }

  /** Not async: Dexie would lose what the answer depends on. */
  #readOnce(): Promise<unknown> {
    this.#state = 'reading';
    const reading = this.#read();
    // Nothing is delivered where the book was closed meanwhile.
    void reading.catch(() => {
      this.#state = 'idle';
      if (this.#again) this.ask();
    });
    return reading;
  }

  #deliver(outcome: Outcome): void {
    this.#state = 'idle';
    // What waits for the answer is not to hold up the next one.
    if (this.#again) this.ask();
    this.#onOutcome(outcome, this.#state !== 'idle');
  }
}

/** Names only: an error's text can hold what stood in a row. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
