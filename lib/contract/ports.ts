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
import type { DataAct } from './data-acts.ts';
import type { Unfinished } from './views.ts';

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
