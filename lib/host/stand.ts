/** What stands of us in the page: the frame, or its tab, where the room has a berth for it and as the worker wants it. */
import type { PageDown, PageWords, Tone } from '../contract/ports.ts';
import { extensionUrl, isRuntimeAlive } from '../platform/page-runtime.ts';
import { startPulse } from '../sites/pulse.ts';
import type { Site } from '../sites/site.ts';
import { mountFrame } from './frame.ts';
import type { HostFrame } from './frame.ts';

/** A frame that has not reported in by then cannot load here (a page may forbid it). */
const FRAME_PATIENCE_MS = 5000;
const BLOCKED = 'blocked';

/** What the worker says of how we stand. */
export type StandOrder = Extract<PageDown, { type: 'layout' | 'badge' | 'focus' | 'surface-ready' | 'leave' }>;

export interface Stand {
  obey(order: StandOrder): void;
  /** The page has moved under it. */
  soon(): void;
  /** What the worker is told of it: the page's tone behind it, and whether the keys are in it. */
  look(): { tone: Tone; held: boolean };
  /** The sidebar of the old version hears no word of the update. Where the new one does not come, it looks as its size changes. */
  tellGone(): void;
}

/**
 * @param signal ended when the extension has gone or was sent away: what stands then is no longer put back
 * @param onOpen the rep opened it by its tab
 */
export function standIn(window: Window, site: Site, signal: AbortSignal, onOpen: (width: number) => void): Stand {
  const room = site.room(window);
  const layout = { open: false, width: 344, place: 'none' as 'page' | 'none', words: {} as PageWords };
  let frame: HostFrame | null = null;
  /** As last looked at: to ask the page between two changes of ours makes it reckon its styles anew. */
  let tone: Tone = 'light';
  let tabSays: keyof PageWords = 'open';
  let fitting = false;
  /** The keys go into the frame once it stands. */
  let focusing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const mount = (): HostFrame =>
    mountFrame(window, {
      // Known before the first message, so that nothing flashes.
      url: `${extensionUrl('sidebar.html')}#${tone}`,
      label: layout.words.sidebar,
      onTab() {
        layout.open = true;
        arrangeSoon();
        onOpen(layout.width);
      },
      isAlive: () => !signal.aborted && isRuntimeAlive(),
      onFrame() {
        clearTimeout(waiting);
        waiting = setTimeout(() => say(BLOCKED), FRAME_PATIENCE_MS);
      },
    });

  const clear = (): void => {
    room.release();
    frame?.remove();
    frame = null;
    focusing = false;
  };

  const arrange = (): void => {
    if (layout.place === 'none') return clear();
    // A frame that could not load would stand there empty: the tab has the word, and opens it should it load after all.
    const open = layout.open && tabSays !== BLOCKED;
    fitting = true;
    const next = room.fit({ width: open ? layout.width : 0 });
    fitting = false;
    if (next === undefined) return arrangeSoon();
    frame ??= mount();
    const says = open && !next ? 'noRoom' : tabSays;
    frame.place(open, layout.width, next, {
      tone,
      says: layout.words[isRuntimeAlive() ? says : 'updated'],
    });
    if (focusing) frame.focus();
    focusing = false;
  };

  // After the frame that draws the page's change: to measure before would hold it up. What was mounted outlives the
  // extension, and its tab still opens the frame: so this has no end.
  const { soon: arrangeSoon } = startPulse(window, arrange);

  const say = (key: keyof PageWords): void => {
    if (key !== tabSays) arrangeSoon();
    tabSays = key;
  };

  // What the room says to the page is no news to us.
  window.addEventListener('resize', () => fitting || arrangeSoon(), { signal });

  return {
    obey(order) {
      switch (order.type) {
        case 'layout':
          Object.assign(layout, order);
          return arrangeSoon();
        case 'badge':
          return frame?.showTab(order);
        case 'focus':
          focusing = order.to === 'frame';
          return focusing ? arrangeSoon() : frame?.blur(Boolean(site.insert));
        case 'surface-ready':
          clearTimeout(waiting);
          return say('open');
        case 'leave':
          layout.place = 'none';
          clearTimeout(waiting);
          return clear();
      }
    },
    soon: arrangeSoon,
    look() {
      tone = room.tone();
      return { tone, held: frame?.hasKeys() ?? false };
    },
    tellGone() {
      layout.width -= 1;
      arrangeSoon();
    },
  };
}
