import type { CommandResult } from './commands.ts';
import type {
  BackupPlan,
  BackupPlanView,
  CopiesState,
  ImportPreview,
  MergeChoices,
  MergePreview,
  RestoredCopy,
} from './views.ts';

/**
 * What exports or replaces everything: allowed to the dashboard alone.
 *
 * A file can be larger than a message may be, so it crosses in parts, and each answer is the leave for the next one:
 *
 *   out   open-export, then next-part with part = 0, 1, 2 … until `last`
 *   in    open-upload, then put-part with part = 0, 1, 2 …; preview-upload, restore-upload, meanwhile restore-progress; or
 *         preview-merge, merge-upload, with the same progress; drop-transfer stops either, and nothing has happened
 *
 * `transfer` is a name that the dashboard gives. A port has at most one file on its way out and one on its way in; a new
 * one takes the place of the old one, and both go with the port. A part that is missing, doubled or out of order ends the
 * transfer, and the problem is a TransferProblem.
 */
export type DataAct =
  | { kind: 'open-export'; transfer: string; what: ExportWhat }
  | { kind: 'next-part'; transfer: string; part: number }
  | { kind: 'open-upload'; transfer: string }
  | { kind: 'put-part'; transfer: string; part: number; text: string }
  | { kind: 'preview-upload'; transfer: string }
  | { kind: 'restore-upload'; transfer: string; commandId: string }
  | { kind: 'restore-progress'; transfer: string }
  | { kind: 'preview-merge'; transfer: string }
  | { kind: 'merge-upload'; transfer: string; commandId: string; choices: MergeChoices }
  | { kind: 'drop-transfer'; transfer: string }
  /** The passphrase, where the copy is locked. */
  | { kind: 'restore-snapshot'; passphrase?: string }
  /** A book that could not be read: what was in the way may have gone. */
  | { kind: 'open-again' }
  /** Of this machine alone, and no part of the book. */
  | { kind: 'backup-plan' }
  | { kind: 'set-backup-plan'; change: Partial<BackupPlan> }
  | { kind: 'back-up-now' }
  /** What locks them stands in the vault by then (`lib/platform/sealing/vault.ts`). */
  | { kind: 'copies' }
  | { kind: 'lock-copies'; locked: boolean }
  | { kind: 'delete-everything' };

export type BackupPlanAct = Extract<DataAct, { kind: 'backup-plan' | 'set-backup-plan' | 'back-up-now' }>;
export type CopiesAct = Extract<DataAct, { kind: 'copies' | 'lock-copies' }>;
/** What is done with a file on its way. */
export type TransferAct = Extract<DataAct, { transfer: string }>;

/** What each is answered with. */
interface DataAnswers {
  'open-export': { total: number };
  'next-part': FilePart;
  'open-upload': true;
  /** False when the rest can be spared. */
  'put-part': boolean;
  'preview-upload': ImportPreview;
  'restore-upload': CommandResult;
  'restore-progress': RestoreProgress;
  'preview-merge': MergePreview;
  'merge-upload': CommandResult;
  /** Whether there was one. */
  'drop-transfer': boolean;
  'restore-snapshot': RestoredCopy;
  'open-again': void;
  'backup-plan': BackupPlanView;
  'set-backup-plan': BackupPlanView;
  'back-up-now': BackupPlanView;
  copies: CopiesState;
  'lock-copies': CopiesState;
  'delete-everything': void;
}
export type DataAnswer<A extends DataAct = DataAct> = DataAnswers[A['kind']];

/** The way from the dashboard to the worker. Rejects with the problem as its message. */
export type AskData = <A extends DataAct>(act: A) => Promise<DataAnswer<A>>;

export type ExportWhat = 'backup' | 'deals' | 'contacts' | 'accounts' | 'commitments';

/** A part of a file on its way out. */
export interface FilePart {
  text: string;
  /** Rows that are out, of so many in all. */
  done: number;
  total: number;
  last: boolean;
}

/** Rows that are in the book, or compared with it, of so many; `null` while nothing is done with the file. */
export type RestoreProgress = { done: number; total: number } | null;

/** Characters of one part on its way in, at most. */
export const MOST_PART = 4 * 1024 * 1024;

/**
 * `transfer-gone`: never opened on this port, or it went with an earlier one: open it again.
 * `transfer-order`: a part is missing, doubled or out of order.
 * `changed-meanwhile`: something was recorded while the file was read, and a file is of one moment: open it again.
 */
export type TransferProblem = 'transfer-gone' | 'transfer-order' | 'changed-meanwhile';

/** How the dashboard follows a file. */
export interface TransferWatch {
  /** The rep may stop it at any part; the promise rejects with an AbortError. */
  signal: AbortSignal;
  /** Rows on the way out, bytes on the way in. */
  onProgress(done: number, total: number): void;
}
