/** Opens the book behind its gate, and compares it with what was noted outside of it. */
import type { StoreHealth } from '../../contract/views.ts';
import type { Language } from '../../domain/rows/languages.ts';
import type { Id, Instant } from '../../domain/rows/types.ts';
import { Book } from '../database.ts';
import { addDefaults } from './defaults.ts';
import { Disk } from './disk.ts';
import type { DiskOptions } from './disk.ts';
import { faultOf } from '../faults.ts';
import { lookFirst } from './first-look.ts';
import type { FirstLook } from './first-look.ts';
import { ageOnDisk } from './gate.ts';
import type { KeyValueStore } from '../key-value.ts';
import { writeMeta } from '../rows/meta.ts';
import { chain, end } from '../migrations/index.ts';
import type { Chain } from '../migrations/chain.ts';
import { readPlace } from './place.ts';
import type { PlaceOf } from './place.ts';
import { readSentinel, rowsLost, writeSentinel } from './sentinel.ts';
import type { Sentinel } from './sentinel.ts';
import { countSpansOnce } from '../writing/span-once.ts';
import { sumOnce } from '../writing/sum-once.ts';
import { copyAt, newestSnapshot } from '../copies/snapshot-heads.ts';

const MOST_TRIES = 3;
const PAUSE_MS = 100;

export interface OpenOptions extends DiskOptions {
  /** Sentinel and snapshots; without it nothing is compared. */
  storage?: KeyValueStore;
  /** Names the code that answers: then answers outlive a sleep of the worker (see `lib/store/remembered/shelf.ts`). */
  code?: string | null;
  onHealth?: (health: StoreHealth) => void;
  /** The browser has taken the database away: open it anew. */
  onTaken?: (book: Book) => void;
  /** Without it the browser's usual place. */
  placeOf?: PlaceOf;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  now?: () => Instant;
  newId?: () => Id;
  /** Of the process that a new book begins with; absent = English. */
  language?: Language;
}

/**
 * `health` follows the book. `newer-schema`: the book is closed, reading and writing reject. `lost`: it is open and
 * empty, and takes no commands until `loadSnapshot` or `deleteEverything`.
 */
export interface OpenedBook {
  book: Book;
  readonly health: StoreHealth;
}

export async function openBook(name = 'red-pen', options: OpenOptions = {}): Promise<OpenedBook> {
  const { storage = null, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const disk = new Disk(options);
  const noted = storage ? readSentinel(storage) : Promise.resolve(null);
  const looking = Promise.all([storage ? readPlace(storage) : 0, disk.recall()]);
  // Made while it is looked up where it stands and how old it is, for what nearly every book is.
  const usual = bookIn(options.indexedDB ?? indexedDB, name, options, end);
  const [place, mayOpenFull] = await looking;
  const elsewhere = place > 0 ? await options.placeOf?.(place) : null;
  const factory = elsewhere ?? options.indexedDB ?? indexedDB;
  const mayOpen = mayOpenFull || (await disk.hasRoom());
  const age = mayOpen ? await severalTimes(() => ageOnDisk(factory, name), disk) : null;
  // One that is not known to be of this version may have rows to change.
  const book = age === 'same' && !elsewhere ? usual : bookIn(factory, name, options, chain);
  book.storage = storage;
  book.disk = disk;
  if (options.onHealth) book.onHealth = options.onHealth;
  if (options.onTaken) book.onTaken = options.onTaken;
  // To bring it up to date is a write, and the longest of all.
  const waits = age === 'older' && !(await disk.hasRoom());
  if (age === 'newer') book.report({ state: 'newer-schema' });
  else if (age === null || waits) await reportLost(book, await noted, null);
  else await enter(book, await noted, { ...options, now, newId });
  return {
    book,
    get health() {
      return book.health;
    },
  };
}

type EnterOptions = OpenOptions & Required<Pick<OpenOptions, 'now' | 'newId'>>;

function bookIn(factory: IDBFactory, name: string, options: OpenOptions, versions: Chain<number>): Book {
  const IDBKeyRangeOf = options.IDBKeyRange ?? IDBKeyRange;
  return new Book(name, { indexedDB: factory, IDBKeyRange: IDBKeyRangeOf }, versions);
}

async function enter(book: Book, sentinel: Sentinel | null, options: EnterOptions): Promise<void> {
  const { newId, language, code = null } = options;
  const now = options.now();
  const look = await severalTimes(() => openAndLook(book), book.disk);
  if (look === null) return reportLost(book, sentinel, null);
  const lost = rowsLost({ ...look, databaseId: look.identity?.databaseId ?? null }, sentinel);
  // A write mends what is torn as well.
  const writes = !look.isUpToDate || book.disk.torn;
  const room = writes ? await bringUpToDate(book, now, language) : await book.disk.hasRoom();
  if (lost !== 0) return reportLost(book, sentinel, lost);
  book.noted = sentinel?.rows ?? 0;
  book.behind = !room && !look.isUpToDate;
  if (!room) return book.report({ state: 'full' });
  if (book.health.state !== 'fine') book.report({ state: 'fine' });
  const databaseId = look.identity?.databaseId ?? (await identify(book, now, newId));
  if (book.storage && sentinel?.databaseId !== databaseId) await writeSentinel(book, book.storage, now);
  if (code === null) return;
  book.shelf.use(code);
  if (writes) await book.shelf.look();
  else book.shelf.know(look.laid);
}

/** @param lost rows that are not there; `null` = the browser does not open it */
async function reportLost(book: Book, sentinel: Sentinel | null, lost: number | null): Promise<void> {
  const snapshot = book.storage ? await newestSnapshot(book.storage) : null;
  const had = lost ?? sentinel?.rows ?? 0;
  const unreadable = lost === null ? { unreadable: true } : {};
  const full = (await book.disk.hasRoom()) ? {} : { full: true };
  book.report({ state: 'lost', had, ...copyAt(snapshot), ...unreadable, ...full });
}

/** `null` = it failed each time; once is enough where the disk is full. */
async function severalTimes<T>(work: () => Promise<T>, disk: Disk): Promise<T | null> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    try {
      return await work();
    } catch {
      if (!(await disk.hasRoom())) return null;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_MS));
    }
  }
  return null;
}

/** Where a file is damaged the first reading finds it, and from then on the browser has an empty database in its place. */
async function openAndLook(book: Book): Promise<FirstLook> {
  try {
    if (!book.isOpen()) await book.open();
    return await lookFirst(book);
  } catch (error) {
    book.close();
    throw error;
  }
}

/** What a book of before lacks. False where there is no room for it: then it waits, and the book is read as it is. */
async function bringUpToDate(book: Book, now: Instant, language?: Language): Promise<boolean> {
  try {
    await book.write(() => addDefaults(book, language));
    await sumOnce(book, now);
    await countSpansOnce(book, now);
    return true;
  } catch (error) {
    if (faultOf(error) === 'full') return false;
    throw error;
  }
}

/** Gives a new book its names; returns the database's. */
async function identify(book: Book, now: Instant, newId: () => Id): Promise<Id> {
  const identity = { databaseId: newId(), bookId: newId(), device: newId(), createdAt: now };
  await book.write(() => writeMeta(book, 'identity', identity));
  return identity.databaseId;
}
