/**
 * Sends under way that the disk has no room for: in the session's storage, which is memory, until they can be written. The
 * page shows only once that a mail was sent.
 */
import type { KeyValueStore } from '../../store/key-value.ts';
import type { UnderWay } from './send-rows.ts';

const KEY = 'held-sends';

export class HeldSends {
  readonly #session: KeyValueStore;
  /** As they stand there; `undefined` = this worker has not looked yet. */
  #rows: UnderWay[] | null | undefined;

  constructor(session: KeyValueStore) {
    this.#session = session;
  }

  /** All that are under way, in place of those in the book; `null` = nothing is held. */
  async read(): Promise<UnderWay[] | null> {
    // Nobody else writes there.
    if (this.#rows === undefined) this.#rows = ((await this.#session.get(KEY)) as UnderWay[] | undefined) ?? null;
    return this.#rows;
  }

  async keep(rows: UnderWay[]): Promise<void> {
    this.#rows = rows;
    await this.#session.set({ [KEY]: rows });
  }

  async drop(): Promise<void> {
    if ((await this.read()) !== null) await this.forget();
  }

  /** Whatever stands there, known or not: what is deleted for good is not left to what was read before. */
  async forget(): Promise<void> {
    this.#rows = null;
    await this.#session.remove([KEY]);
  }
}
