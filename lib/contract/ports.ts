/**
 * Every message that crosses a port: one map per direction. There is no other channel: no window.postMessage, and
 * runtime.sendMessage carries only WAKE (worker → surfaces) and REPORT (worker → content script).
 *
 *   content script ──PageUp──▶ background ──SurfaceDown──▶ sidebar frame, side panel, dashboard
 *                  ◀─PageDown─            ◀──SurfaceUp────
 */
import type { PageReading, PageSelection } from '../page/context.ts';
import type { PressSignal } from '../page/sending/press.ts';
import type { Statement } from '../domain/rows/types.ts';
import type { CommandName, CommandResult } from './commands.ts';
import type { QueryName } from './queries.ts';
import type { BackupPlan, MergeChoices, Unfinished } from './views.ts';

export const PAGE_PORT = 'page';
export const SURFACE_PORT = 'surface';

/** Of the page's ground: the sidebar takes it over where the rep leaves the theme to it. */
export type Tone = 'light' | 'dark';

/**
 * Content script → background. It may report what is on screen, and nothing else: on the wire `Sight` is a PageSight and
 * `Press` a SeenPress.
 */
export type PageUp<Sight = PageReading, Press = PressSignal | null> =
  | {
      type: 'context';
      generation: number;
      reading: Sight;
      tone: Tone;
      /** The keys are in our own frame. */
      held: boolean;
    }
  /** The rep opened the sidebar by its tab. A page without room closes only itself, and says nothing. */
  | { type: 'layout'; open: boolean; width: number }
  /** Send, Schedule send or Undo was pressed in the page: the page as it was then. */
  | { type: 'send'; press: Press }
  | { type: 'selection'; request: string; selection: PageSelection | null }
  | { type: 'inserted'; request: string; ok: boolean };

/**
 * Of `_locales`, in the browser's own language: the name of the frame, and what the tab says. The page does not ask for them
 * itself: its first word would hold it up until the browser has sent them all, and after an update none can be had.
 */
export type PageWords = Record<'sidebar' | 'open' | 'noRoom' | 'blocked' | 'updated', string>;

/** Background → content script. It learns nothing about deals but a count and a dot, and gets one text: what the rep inserts. */
export type PageDown =
  | { type: 'layout'; open: boolean; width: number; place: 'page' | 'none'; words: PageWords }
  | { type: 'badge'; count?: number; /** The draft has something to look at. */ dot?: boolean }
  | { type: 'give-selection'; request: string }
  | { type: 'insert'; request: string; draft: string | null; text: string }
  /** Put the keys into the frame, or give them back to the page. */
  | { type: 'focus'; to: 'frame' | 'page' }
  /** The frame has reported in: it loads here. */
  | { type: 'surface-ready' }
  /** The rep took the site's permission back: give the page back and stop. */
  | { type: 'leave' };

/** Surface → background. */
export type SurfaceUp =
  /** First of all, and anew whenever another tab has come to the front of the window that it follows. */
  | { type: 'hello'; surface: 'sidebar' | 'panel' | 'dashboard'; windowId: number | null }
  | { type: 'query'; request: string; name: QueryName; args: unknown }
  | { type: 'subscribe'; request: string; name: QueryName; args: unknown }
  | { type: 'unsubscribe'; request: string }
  | { type: 'command'; request: string; commandId: string; name: CommandName; args: unknown }
  /** Put this text into the draft on the page of this tab. */
  | { type: 'insert'; request: string; draft: string | null; text: string }
  /** What stands half-written in a form, or that it does no longer. Answered once it is on disk: whether it is kept. */
  | { type: 'keep'; request: string; text: Unfinished }
  | { type: 'layout'; open: boolean; width: number }
  | { type: 'release-keys' }
  /** Dashboard only. */
  | { type: 'data'; request: string; act: DataAct };

/**
 * What exports or replaces everything: allowed to the dashboard alone.
 *
 * A file can be larger than a message may be, so it crosses in parts, and each answer is the leave for the next one:
 *
 *   out   open-export → { total }, then next-part with part = 0, 1, 2 … → FilePart, until `last`
 *   in    open-upload, then put-part with part = 0, 1, 2 … → false when the rest can be spared;
 *         preview-upload → ImportPreview, restore-upload → CommandResult; meanwhile restore-progress → RestoreProgress;
 *         or preview-merge → MergePreview, merge-upload → CommandResult, with the same progress; drop-transfer stops either,
 *         and nothing has happened
 *
 * `transfer` is a name that the dashboard gives. A port has at most one file on its way out and one on its way in; a new
 * one takes the place of the old one, and both go with the port. A part that is missing, doubled or out of order ends the
 * transfer, and its answer is a TransferProblem.
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
  /** Answers with a RestoredCopy. The passphrase, where the copy is locked. */
  | { kind: 'restore-snapshot'; passphrase?: string }
  /** A book that could not be read: what was in the way may have gone. */
  | { kind: 'open-again' }
  /** Of this machine alone, and no part of the book: each answers with a BackupPlanView. */
  | { kind: 'backup-plan' }
  | { kind: 'set-backup-plan'; change: Partial<BackupPlan> }
  | { kind: 'back-up-now' }
  /** Each answers with a CopiesState. What locks them stands in the vault by then (`lib/platform/sealing/vault.ts`). */
  | { kind: 'copies' }
  | { kind: 'lock-copies'; locked: boolean }
  | { kind: 'delete-everything' };

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
export const TRANSFER_PROBLEMS = ['transfer-gone', 'transfer-order', 'changed-meanwhile'] as const;
export type TransferProblem = (typeof TRANSFER_PROBLEMS)[number];

/** How the dashboard follows a file. */
export interface TransferWatch {
  /** The rep may stop it at any part; the promise rejects with an AbortError. */
  signal: AbortSignal;
  /** Rows on the way out, bytes on the way in. */
  onProgress(done: number, total: number): void;
}

/** What selected words are: an ask or a promise, or said by the client. */
export type CaptureAs = 'commitment' | Statement['about'];

/** Background → surface. */
export type SurfaceDown =
  | { type: 'answer'; request: string; ok: true; value: unknown }
  | { type: 'answer'; request: string; ok: false; problem: string }
  | { type: 'update'; request: string; value: unknown }
  | { type: 'done'; request: string; result: CommandResult }
  /** Open the capture editor: shortcut, context menu. */
  | { type: 'capture'; selection: PageSelection | null; as?: CaptureAs }
  | { type: 'focus' }
  /** To a frame alone: the page around it is light or dark. */
  | { type: 'tone'; tone: Tone }
  /** The extension was updated or the store is gated: read-only from here on. */
  | { type: 'stale'; why: 'updated' | 'newer-schema' };

/** runtime.sendMessage, background → surfaces whose port has gone to sleep: something changed, connect again. */
export const WAKE = 'wake';
/** tabs.sendMessage, background → content script: connect and report the page again. */
export const REPORT = 'report';
