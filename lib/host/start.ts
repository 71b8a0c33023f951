/** Joins one site, one frame and one port. Everything here ends with one AbortSignal. */
import type { PageDown, PageWords } from '../contract/ports.ts';
import { extensionUrl, isRuntimeAlive } from '../platform/page-runtime.ts';
import type { PageSight } from '../page/sight.ts';
import type { Site } from '../sites/site.ts';
import { startPulse } from '../sites/pulse.ts';
import { environmentOf } from '../sites/visible.ts';
import { mountFrame } from './frame.ts';
import type { HostFrame } from './frame.ts';
import { openLink } from './link.ts';

/** A frame that has not reported in by then cannot load here (a page may forbid it). */
const FRAME_PATIENCE_MS = 5000;
const BLOCKED = 'blocked';

export interface HostOptions {
  /** Give the focus back to the page's own element when the rep leaves the frame; never done on LinkedIn. */
  restoresFocus: boolean;
}

export function startHost(site: Site, window: Window, options: HostOptions): void {
  const { document } = window;
  if (window.top !== window || !site.mountsOn(environmentOf(document).url)) return;
  // A tab that loads while the extension is installed or updated gets the script twice: from the manifest, and injected.
  const world = globalThis as { dock?: AbortSignal };
  if (world.dock?.aborted === false && isRuntimeAlive()) return;
  const ending = new AbortController();
  world.dock = ending.signal;
  const room = site.room(window);
  const layout = { open: false, width: 344, place: 'none' as 'page' | 'none', words: {} as PageWords };
  let frame: HostFrame | null = null;
  let reported = '';
  /** As last reported: to ask the page between two changes of ours makes it reckon its styles anew. */
  let tone: ReturnType<typeof room.tone> = 'light';
  let tabSays: keyof PageWords = 'open';
  let generation = 0;
  let fitting = false;
  /** The keys go into the frame once it stands. */
  let focusing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const read = (): PageSight => site.read(environmentOf(document));

  const report = (always: boolean): void => {
    tone = room.tone();
    const seen = { reading: read(), tone, held: frame?.hasKeys() ?? false };
    const text = JSON.stringify(seen);
    if (!always && text === reported) return;
    reported = text;
    generation += 1;
    link.post({ type: 'context', generation, ...seen });
  };

  const openByRep = (): void => {
    layout.open = true;
    arranging.soon();
    link.post({ type: 'layout', open: true, width: layout.width });
  };

  const ensureFrame = (): HostFrame =>
    (frame ??= mountFrame(document, {
      // Known before the first message, so that nothing flashes.
      url: `${extensionUrl('sidebar.html')}#${tone}`,
      label: layout.words.sidebar,
      onTab: openByRep,
      isAlive: () => !ending.signal.aborted && isRuntimeAlive(),
      onFrame: () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => say(BLOCKED), FRAME_PATIENCE_MS);
      },
    }));

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
    if (next === undefined) return arranging.soon();
    const held = ensureFrame();
    const says = open && !next ? 'noRoom' : tabSays;
    held.place(open, layout.width, next, { tone, says: layout.words[isRuntimeAlive() ? says : 'updated'] });
    if (focusing) held.focusFrame();
    focusing = false;
  };

  // After the frame that draws the page's change: to measure before would hold it up. What was mounted outlives the
  // extension, and its tab still opens the frame: so this has no end.
  const arranging = startPulse(window, arrange);

  const say = (key: keyof PageWords): void => {
    if (key !== tabSays) arranging.soon();
    tabSays = key;
  };

  const obey = (message: PageDown): void => {
    switch (message.type) {
      case 'layout':
        Object.assign(layout, message);
        return arranging.soon();
      case 'badge':
        return frame?.tab.show(message);
      case 'give-selection':
        return link.post({ type: 'selection', request: message.request, selection: site.selection(document) });
      case 'insert':
        return link.post({
          type: 'inserted',
          request: message.request,
          ok: site.insert?.(document, message.draft, message.text) ?? false,
        });
      case 'focus':
        focusing = message.to === 'frame';
        return focusing ? arranging.soon() : frame?.blurFrame(options.restoresFocus);
      case 'surface-ready':
        clearTimeout(waiting);
        return say('open');
      case 'leave':
        return leave();
    }
  };

  /** Gives the page back. The old frame stays when the extension was updated under it: it says so itself. */
  const leave = (): void => {
    ending.abort();
    layout.place = 'none';
    clearTimeout(waiting);
    clear();
    link.close();
  };

  /** The sidebar of the old version hears no word of it. Where the new one does not come, it looks as its size changes. */
  const onGone = (): void => {
    ending.abort();
    layout.width -= 1;
    arranging.soon();
  };

  const link = openLink({ onMessage: obey, onReport: () => report(true), onGone });

  const onPageChange = (typed?: boolean): void => {
    report(false);
    if (!typed) arranging.soon();
  };
  site.observe({ window, document }, onPageChange, ending.signal);
  site.watchSends({ window, document }, (press) => link.post({ type: 'send', press }), ending.signal);
  // What the room says to the page is no news to us.
  window.addEventListener('resize', () => fitting || arranging.soon(), { signal: ending.signal });
}
