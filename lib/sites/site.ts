/** What the host asks of a site adapter. A site reads the page into plain data and makes room; it never acts on the page. */
import type { PageSelection } from '../page/context.ts';
import type { SeenPress } from '../page/sending/press.ts';
import type { PageSight } from '../page/sight.ts';

/** What a reader needs of the page; passed in so that saved pages without layout can be read too. */
export interface ReadEnvironment {
  document: Document;
  url: URL;
  /** Has boxes on screen. Sites keep old views in the DOM, hidden. */
  isVisible(element: Element): boolean;
}

export interface Panel {
  /** CSS pixels that the open sidebar takes, 0 when it takes none. */
  width: number;
}

/** Where the panel may stand, in CSS pixels of the viewport. `null` = there is no room: collapse to the tab. */
export interface Berth {
  side: 'left' | 'right';
  /** Distance from that side of the viewport (a companion rail stands there). */
  inset: number;
  top: number;
  bottom: number;
}

export interface Room {
  /**
   * Reserves `panel.width` beside the page's own content, or gives it back when 0. Idempotent and cheap. `undefined` =
   * something was moved just now: how it stands is seen in the next frame, without a layout of its own.
   */
  fit(panel: Panel): Berth | null | undefined;
  /** Gives everything back. */
  release(): void;
  /** The page's tone behind the panel, for the collapsed tab: light or dark. */
  tone(): 'light' | 'dark';
}

/** A site reports what it saw, for the background to conclude from. */
export interface Site<Sight extends PageSight = PageSight> {
  /** False on pages where nothing may be mounted (print views, attachments). */
  mountsOn(url: URL): boolean;
  read(environment: ReadEnvironment): Sight;
  /**
   * Calls back for the page as it is, and when it may have changed, at most once a frame. Nothing runs while nothing changes.
   * `typed` = nothing but the words of a draft: everything stands where it stood.
   */
  observe(window: Window, onChange: (typed?: boolean) => void, signal: AbortSignal): void;
  /** Calls back when a draft is about to be sent or taken back, before the page hears of it. Holds nothing up. */
  watchSends(document: Document, onPress: (press: SeenPress) => void, signal: AbortSignal): void;
  room(window: Window): Room;
  selection(document: Document): PageSelection | null;
  /** Puts text at the caret of the named draft (`null` = the focused or only one). `false` = not possible here. Absent on LinkedIn: nothing is typed there, nor focused. */
  insert?(document: Document, draft: string | null, text: string): boolean;
}
