/**
 * Where the book's database stands. There are damages that the browser can neither open nor delete: with its list of files
 * (the manifest) gone Chromium 156 answers every request for any database of ours with an UnknownError, and goes on after a
 * restart. Such a database is left where it is, and the book begins anew in a place beside it. Which one stands outside of all
 * databases.
 */
import type { Book } from '../database.ts';
import type { KeyValueStore } from '../key-value.ts';
import { settle } from '../settle.ts';

/** The databases of a place; 0 is where every book begins. `null` = the browser has no such place. */
export type PlaceOf = (place: number) => Promise<IDBFactory | null>;

const KEY = 'place';
/** One that fails as well is passed over. */
const MOST_TRIES = 5;

export async function readPlace(storage: KeyValueStore): Promise<number> {
  const place = await storage.get(KEY);
  return typeof place === 'number' ? place : 0;
}

/** @returns whether it is open now: as it is, or empty, where it could only be deleted */
export async function openAnyhow(book: Book): Promise<boolean> {
  if (book.isOpen()) return true;
  try {
    // What was in the way may have gone, and then nothing need be given up yet.
    await book.open();
    return true;
  } catch {
    return openEmptied(book);
  }
}

async function openEmptied(book: Book): Promise<boolean> {
  try {
    await book.delete();
    await book.open();
    return true;
  } catch {
    return false;
  }
}

/** What was left behind in earlier places: a damage of one day may be none on another, and then it could be read again. */
export async function emptyPlacesLeft(name: string, storage: KeyValueStore, placeOf: PlaceOf): Promise<void> {
  for (let place = (await readPlace(storage)) - 1; place >= 0; place -= 1) {
    try {
      const left = await placeOf(place);
      if (left) await settle(left.deleteDatabase(name));
    } catch {
      // It is as damaged as it was, and as unreadable.
    }
  }
}

/** @returns whether the book will be opened in another place from now on */
export async function leavePlace(storage: KeyValueStore, placeOf: PlaceOf): Promise<boolean> {
  const left = await readPlace(storage);
  for (let place = left + 1; place <= left + MOST_TRIES; place += 1) {
    try {
      const factory = await placeOf(place);
      if (!factory) return false;
      await factory.databases();
      await storage.set({ [KEY]: place });
      return true;
    } catch {
      // It is as damaged as the one before.
    }
  }
  return false;
}
