/**
 * Every message that crosses a port: one map per direction. There is no other channel: no window.postMessage, and
 * runtime.sendMessage carries only WAKE (worker → surfaces) and REPORT (worker → content script).
 *
 *   content script ──PageUp──▶ background ──SurfaceDown──▶ sidebar frame, side panel, dashboard
 *                  ◀─PageDown─            ◀──SurfaceUp────
 */
import type { PageReading, PageSelection } from '../page/context.ts';
import type { CommandName, CommandResult } from './commands.ts';
import type { QueryName } from './queries.ts';

export const PAGE_PORT = 'page';
export const SURFACE_PORT = 'surface';

/** Of the page's ground: the sidebar takes it over where the rep leaves the theme to it. */
export type Tone = 'light' | 'dark';

/** Content script → background. It may report what is on screen, and nothing else: on the wire `Sight` is a PageSight. */
export type PageUp<Sight = PageReading> =
  | { type: 'context'; generation: number; reading: Sight; tone: Tone }
  /** The rep opened the sidebar by its tab. A page without room closes only itself, and says nothing. */
  | { type: 'layout'; open: boolean; width: number }
  | { type: 'selection'; request: string; selection: PageSelection | null }
  | { type: 'inserted'; request: string; ok: boolean };

/** Background → content script. It learns nothing about deals but a count, and gets one text: what the rep inserts. */
export type PageDown =
  | { type: 'layout'; open: boolean; width: number; place: 'page' | 'none' }
  | { type: 'badge'; count: number }
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
  | { type: 'hello'; surface: 'sidebar' | 'panel' | 'dashboard'; windowId: number | null }
  | { type: 'query'; request: string; name: QueryName; args: unknown }
  | { type: 'subscribe'; request: string; name: QueryName; args: unknown }
  | { type: 'unsubscribe'; request: string }
  | { type: 'command'; request: string; commandId: string; name: CommandName; args: unknown }
  /** Put this text into the draft on the page of this tab. */
  | { type: 'insert'; request: string; draft: string | null; text: string }
  | { type: 'layout'; open: boolean; width: number }
  | { type: 'release-keys' }
  /** Dashboard only. */
  | { type: 'data'; request: string; act: DataAct };

/** What exports or replaces everything: allowed to the dashboard alone. */
export type DataAct =
  | { kind: 'export-backup' }
  | { kind: 'export-csv'; table: 'deals' | 'contacts' | 'accounts' | 'commitments' }
  | { kind: 'preview-backup'; text: string }
  | { kind: 'restore-backup'; text: string; commandId: string }
  | { kind: 'restore-snapshot' }
  | { kind: 'delete-everything' };

/** Background → surface. */
export type SurfaceDown =
  | { type: 'answer'; request: string; ok: true; value: unknown }
  | { type: 'answer'; request: string; ok: false; problem: string }
  | { type: 'update'; request: string; value: unknown }
  | { type: 'done'; request: string; result: CommandResult }
  /** Open the capture editor: shortcut, context menu. */
  | { type: 'capture'; selection: PageSelection | null }
  | { type: 'focus' }
  /** To a frame alone: the page around it is light or dark. */
  | { type: 'tone'; tone: Tone }
  /** The extension was updated or the store is gated: read-only from here on. */
  | { type: 'stale'; why: 'updated' | 'newer-schema' };

/** runtime.sendMessage, background → surfaces whose port has gone to sleep: something changed, connect again. */
export const WAKE = 'wake';
/** tabs.sendMessage, background → content script: connect and report the page again. */
export const REPORT = 'report';
