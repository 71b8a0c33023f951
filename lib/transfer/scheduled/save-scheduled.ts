/** Saves one backup by itself and removes the oldest. Whatever goes wrong is noted in words for the rep; nothing rejects. */
import type { BackupPlan, BackupTrouble } from '../../contract/views.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { faultOf } from '../../store/faults.ts';
import type { KeyValueStore } from '../../store/key-value.ts';
import { readMeta } from '../../store/rows/meta.ts';
import { countRows } from '../../store/opening/sentinel.ts';
import { backupParts } from '../backup/write-backup.ts';
import { nextBackupAt, readBackupState, writeBackupState } from './backup-plan.ts';
import type { BackupState, SavedFile } from './backup-plan.ts';

/** Where files go. Each part rejects with an error whose name is a `BackupTrouble`, where it knows what is wrong. */
export interface BackupShelf {
  put(place: BackupPlan['place'], name: string, file: Blob): Promise<SavedFile>;
  remove(file: SavedFile): Promise<void>;
  /** Locks a file with the key that is kept. */
  seal(file: Blob): Promise<Blob>;
}

export interface ScheduledEnv {
  book: Book;
  storage: KeyValueStore;
  shelf: BackupShelf;
  now: Instant;
  /** `2026-05-14`, in the rep's own zone. */
  today: string;
}

export type ScheduledOutcome = 'saved' | 'unchanged' | 'not-due' | 'failed';

const TROUBLES: ReadonlySet<string> = new Set<BackupTrouble>(['no-permission', 'ask-folder', 'no-folder', 'no-key']);
const MOST_TRIES = 3;

function troubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error ? error.name : '';
  if (TROUBLES.has(name)) return name as BackupTrouble;
  if (name === 'changed-meanwhile') return 'busy';
  return name === 'full' || faultOf(error) === 'full' ? 'full' : 'failed';
}

/** A file is of one moment; while the rep is at work it is begun again. */
async function writeFile(book: Book, now: Instant, tries = 1): Promise<Blob> {
  try {
    const parts: Blob[] = [];
    // A blob may be laid on disk; a list of texts would have to be held.
    for await (const { text } of backupParts(book, now)) parts.push(new Blob([text]));
    return new Blob(parts, { type: 'application/json' });
  } catch (error) {
    if (tries >= MOST_TRIES || troubleOf(error) !== 'busy') throw error;
    return writeFile(book, now, tries + 1);
  }
}

/** @param asked the rep wants one now, due or not, changed or not */
export async function saveScheduled(env: ScheduledEnv, asked: boolean): Promise<ScheduledOutcome> {
  const { book, storage, now } = env;
  const state = await readBackupState(storage);
  const due = nextBackupAt(state, now);
  if (!asked && (due === null || due > now)) return 'not-due';
  try {
    const saved = await saveOne(env, state, asked);
    await writeBackupState(storage, saved ?? { ...state, checked: now, failed: null });
    return saved ? 'saved' : 'unchanged';
  } catch (error) {
    const whole = book.health.state === 'fine' || book.health.state === 'full';
    await writeBackupState(storage, { ...state, failed: { at: now, why: whole ? troubleOf(error) : 'not-whole' } });
    return 'failed';
  }
}

/** Another machine may save into the same folder, and the rep by hand: what is overwritten or removed is this book's own. */
async function markOf(book: Book): Promise<string> {
  const identity = await readMeta(book, 'identity');
  return (identity?.device ?? '').replaceAll('-', '').slice(0, 6);
}

/** `null` = none is needed. */
async function saveOne(env: ScheduledEnv, state: BackupState, asked: boolean): Promise<BackupState | null> {
  const { book, shelf, now, today } = env;
  const { health } = book;
  if (health.state !== 'fine' && health.state !== 'full') throw new Error(health.state);
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  const same = clock === state.clock && state.saved !== null && state.failed === null;
  if (!asked && (same || (await countRows(book)) === 0)) return null;
  const written = await writeFile(book, now);
  const file = state.sealed ? await shelf.seal(written) : written;
  const name = `red-pen-backup-${today}-${await markOf(book)}.${state.sealed ? 'redpen' : 'json'}`;
  const placed = await shelf.put(state.place, name, file);
  const others = state.files.filter((old) => old.name !== name || old.place !== placed.place);
  const files = [...others, placed];
  const kept = files.slice(-state.keep);
  for (const old of files.slice(0, -state.keep)) await removeQuietly(shelf, old);
  return { ...state, files: kept, clock, checked: now, saved: { at: now, name }, failed: null };
}

/** The rep may have moved it, or taken the folder back: then it is no longer ours. */
async function removeQuietly(shelf: BackupShelf, file: SavedFile): Promise<void> {
  try {
    await shelf.remove(file);
  } catch {
    // It stays where it is.
  }
}
