/**
 * What is kept of the backups that are saved by themselves. Outside the book, for it belongs to this machine and must
 * outlive a damaged database; and when the next one is due.
 */
import type { BackupPlan, BackupPlanView, BackupTrouble } from '../../contract/views.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { Stamp } from '../../store/writing/clock.ts';
import type { KeyValueStore } from '../../store/key-value.ts';

const KEY = 'backup-plan';
const HOUR_MS = 3_600_000;
const PERIOD_MS = { daily: 24 * HOUR_MS, weekly: 7 * 24 * HOUR_MS };

/** A file of ours. `download` = its number in the browser's list. */
export interface SavedFile {
  name: string;
  place: BackupPlan['place'];
  download?: number;
}

export interface BackupState extends BackupPlanView {
  /** Oldest first. */
  files: SavedFile[];
  /** The book's clock when the last was saved: equal = nothing has changed since. */
  clock: Stamp | null;
  /** When it was last seen that a file is not needed, or one was saved. */
  checked: Instant | null;
}

const START: BackupState = {
  every: 'off',
  keep: 7,
  place: 'downloads',
  sealed: false,
  saved: null,
  failed: null,
  files: [],
  clock: null,
  checked: null,
};

export async function readBackupState(storage: KeyValueStore): Promise<BackupState> {
  return { ...START, ...((await storage.get(KEY)) as Partial<BackupState> | undefined) };
}

export async function writeBackupState(storage: KeyValueStore, state: BackupState): Promise<void> {
  await storage.set({ [KEY]: state });
}

export async function forgetBackupState(storage: KeyValueStore): Promise<void> {
  await storage.remove([KEY]);
}

export function viewOf({ every, keep, place, sealed, saved, failed }: BackupState): BackupPlanView {
  return { every, keep, place, sealed, saved, failed };
}

/** What only the rep can mend is not tried again every hour. */
const WAITS_FOR_REP: ReadonlySet<BackupTrouble> = new Set(['no-permission', 'ask-folder', 'no-key', 'not-whole']);

/** `null` = never. What lies in the future was noted by a clock that was ahead, and counts as long ago. */
export function nextBackupAt(state: BackupState, now: Instant): Instant | null {
  if (state.every === 'off') return null;
  const period = PERIOD_MS[state.every];
  const pastOf = (at: Instant | null | undefined): Instant => (at != null && at <= now ? at : -Infinity);
  const { failed } = state;
  const wait = failed && WAITS_FOR_REP.has(failed.why) ? period : HOUR_MS;
  return Math.max(pastOf(state.checked) + period, pastOf(failed?.at) + wait, 0);
}
