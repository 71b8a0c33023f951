/** What the store knows about itself, one row a fact. */
import type { ProcessContent } from '../domain/process/content.ts';
import type { Id, Instant } from '../domain/types.ts';
import type { Book } from './database.ts';
import type { Stamp } from './clock.ts';

/** A process that the rep is writing: see `commands/process/drafts`. */
export interface ProcessDraft {
  /** Of the process that it becomes a version of. */
  key: string;
  /** Names this state of it. Absent on drafts from before several tabs could write one each. */
  mark?: string;
  /** The version that it was begun from. */
  madeFrom: string;
  content: ProcessContent;
  at: Instant;
}

export function markOf({ mark }: ProcessDraft): string {
  return mark ?? 'unmarked';
}

export interface MetaMap {
  /** `databaseId` names this database on this machine, for the sentinel; `bookId` names its content, wherever it goes. */
  identity: { databaseId: Id; bookId: Id; device: Id; createdAt: Instant };
  /** The last stamp given or seen. */
  clock: { last: Stamp | null };
  /** When text was last purged: older snapshots may still hold it. */
  purged: { at: Instant };
  /** The sums of open deals are among the counts: books of before version 3 get them at their next opening. */
  summed: { at: Instant };
  /** Asks and chances are counted by spans, and what is due by days: books from before that get this at their next opening. */
  dated: { at: Instant };
  /** The restore whose previous state stands in `before`, the clock right after it, and whose book it was. */
  restored: {
    commandId: Id;
    clock: Stamp | null;
    bookId: Id;
    /** Only what it changed: see `inverse.ts`. */ partly?: boolean;
  };
  /** One for each process, or one for each tab that it was written in at the same time; the latest last. */
  drafts: { drafts: ProcessDraft[] };
  /** Only for a moment: see `new-log.ts`. */
  [fill: `fill ${number}`]: { bytes: Uint8Array };
  /** See `shelf.ts`. */
  [answer: `answer ${string}`]: { code: string; text: string };
}

export type MetaRow = { [K in keyof MetaMap]: { key: K; value: MetaMap[K] } }[keyof MetaMap];

export async function readMeta<K extends keyof MetaMap>(book: Book, key: K): Promise<MetaMap[K] | null> {
  const row = await book.meta.get(key);
  return row ? (row.value as MetaMap[K]) : null;
}

export async function writeMeta<K extends keyof MetaMap>(book: Book, key: K, value: MetaMap[K]): Promise<void> {
  await book.meta.put({ key, value } as MetaRow);
}
