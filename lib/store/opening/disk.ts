/**
 * What the disk has left, and whether the browser ran out of room while it wrote: what such a write leaves behind is mended by
 * the next one (see `new-log.ts`). The session's storage knows that for sure but forgets it with the browser, so it is noted
 * beside the book, too: not on a disk that is full to the brim, where a note could tear its own file, but while there is room
 * yet (`low`), or a little again (`full`).
 */
import { LEAST_ROOM } from '../../domain/limits/least-room.ts';
import type { KeyValueStore } from '../key-value.ts';

const MB = 1024 * 1024;
/** Bytes. With less it may be full before the next look. */
export const LOW_ROOM = 4 * LEAST_ROOM;
/** A note takes a few dozen bytes, and its file grows by blocks. */
const ROOM_FOR_A_NOTE = MB;

/** In the session's storage: true or false, and nothing as long as it is not known in this life of the browser. */
export const TORN = 'torn';
/** Beside the book. */
export const NOTE = 'disk';
type Note = 'low' | 'full';

export interface DiskOptions {
  /** What is left; without it a write is begun to see. */
  freeBytes?: () => Promise<number>;
  /** Forgets all when the browser ends. */
  session?: KeyValueStore;
  /** Outside of IndexedDB. */
  storage?: KeyValueStore;
}

export class Disk {
  /** The browser ran out of room while it wrote, or may have, and nothing was written since. */
  torn = false;
  readonly #options: DiskOptions;
  #looked: Promise<number> | null;
  #noted: Note | null = null;
  /** It was seen that a write failed; else only that the browser has ended while there was little room. */
  #certain = false;

  constructor(options: DiskOptions = {}) {
    this.#options = options;
    // While the book is opened there is time for it: the first question for room has its answer.
    this.#looked = options.freeBytes?.() ?? null;
  }

  /** @returns whether the book may be opened without room: each time it may break what is torn for certain */
  async recall(): Promise<boolean> {
    const { session, storage } = this.#options;
    const [known, noted] = await Promise.all([session?.get(TORN), storage?.get(NOTE)]);
    this.#noted = noted === 'low' || noted === 'full' ? noted : null;
    this.#certain = typeof known === 'boolean' ? known : this.#noted === 'full';
    this.torn = typeof known === 'boolean' ? known : this.#noted !== null;
    return !this.#certain;
  }

  async hasRoom(): Promise<boolean> {
    const free = await this.#look();
    await this.#keepNote(free);
    return free >= LEAST_ROOM;
  }

  /** A write has failed for want of room. */
  async noteTorn(): Promise<void> {
    this.torn = this.#certain = true;
    await this.#options.session?.set({ [TORN]: true });
    await this.#keepNote(await this.#look());
  }

  /** What was torn lies behind. */
  async noteMended(): Promise<void> {
    this.torn = this.#certain = false;
    await this.#options.session?.set({ [TORN]: false });
    await this.#keepNote(await this.#look());
  }

  #look(): Promise<number> {
    const looking = this.#looked ?? this.#options.freeBytes?.();
    this.#looked = null;
    return looking ?? Promise.resolve(Infinity);
  }

  async #keepNote(free: number): Promise<void> {
    const { session, storage } = this.#options;
    const note = this.#certain ? 'full' : this.torn || free < LOW_ROOM ? 'low' : null;
    if (note === this.#noted || !storage || free < ROOM_FOR_A_NOTE) return;
    this.#noted = note;
    try {
      // From here on it would be known.
      if (!this.torn) await session?.set({ [TORN]: false });
      if (note === null) await storage.remove([NOTE]);
      else await storage.set({ [NOTE]: note });
    } catch {
      // The session knows; the next start of the browser does not.
    }
  }
}
