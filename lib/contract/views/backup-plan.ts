/** Backups that are saved by themselves, on this machine: when, where, how many, and what became of the last. */
import type { BACKUP_EVERY, BACKUP_KEEP } from '../../domain/limits/backup-plan.ts';
import type { Instant } from '../../domain/rows/types.ts';

export interface BackupPlan {
  every: (typeof BACKUP_EVERY)[number];
  /** Files; older ones are removed once a newer one is there. */
  keep: (typeof BACKUP_KEEP)[number];
  /** A folder of ours under the browser's downloads, or one that the rep has picked. */
  place: 'downloads' | 'folder';
  /** Behind the passphrase whose key is kept: see `lib/platform/sealing/vault.ts`. */
  sealed: boolean;
}

/**
 * `no-permission`: downloads were never allowed, or are no more. `ask-folder`: the browser wants the rep to allow the folder
 * again. `no-folder`: it is not there. `no-key`: it is to be locked, and there is nothing to lock it with. `busy`: the book
 * kept changing. `not-whole`: the book does not hold what it held, and such a backup would push good ones out.
 */
export type BackupTrouble =
  | 'no-permission'
  | 'ask-folder'
  | 'no-folder'
  | 'no-key'
  | 'busy'
  | 'full'
  | 'not-whole'
  | 'failed';

export interface BackupPlanView extends BackupPlan {
  /** The last file. */
  saved: { at: Instant; name: string } | null;
  /** What went wrong since. */
  failed: { at: Instant; why: BackupTrouble } | null;
}
