/** The mailbox itself: follows the hash, listens for keys. */
import type { App } from './base/app.ts';
import { formatHash, parseHash } from './base/hash.ts';
import type { Place } from './base/hash.ts';
import { listenForShortcuts } from './base/keys.ts';
import { receive } from './base/receive.ts';
import { createComposer } from './compose/composer.ts';
import { createPages, openMarked } from './pages.ts';
import type { Pages } from './pages.ts';
import { buildSkeleton } from './shell/skeleton.ts';
import { actsOn } from './shell/thread-acts.ts';

export function startMailbox(app: App): void {
  let place = parseHash(location.hash);
  app.place = () => place;
  const skeleton = buildSkeleton(app);
  const pages = createPages(app, skeleton);
  const composer = createComposer(app, { moles: skeleton.moles, thread: pages.thread });
  app.compose = composer;

  /** The address changes at once, the page a little later. */
  const follow = () => setTimeout(() => pages.show(place), app.options.lag);
  app.go = (next: Partial<Place>) => {
    const moved = next.list !== undefined || next.thread !== undefined || next.page !== undefined;
    place = { ...place, message: null, ...next };
    const hash = formatHash(place);
    if (moved && hash !== location.hash) location.hash = hash;
    else if (moved) follow();
    // Opening and closing a draft is no step that Back should return to.
    else history.replaceState(history.state, '', hash);
  };
  window.addEventListener('hashchange', () => {
    const { message = null, thread } = place;
    const next = parseHash(location.hash);
    place = { ...next, message: next.thread === thread ? message : null };
    follow();
    if (place.compose) composer.openFromAddress(place.compose);
  });

  app.store.onChange(pages.refresh);
  app.log.receive = (subject, from, text) => receive(app, subject, from, text);
  connectKeys(app, pages);
  pages.show(place);
  if (place.compose) composer.openFromAddress(place.compose);
}

function connectKeys(app: App, pages: Pages): void {
  let marked: string | null = null;
  const open = () => pages.thread()?.threadId ?? null;
  const leaving = (act: () => void) => () => {
    const wasOpen = open() !== null;
    act();
    if (wasOpen) app.go({ thread: null });
  };
  listenForShortcuts(app, {
    threadId: () => open() ?? marked,
    acts: (id) => {
      const acts = actsOn(app, id);
      return {
        archive: leaving(acts.archive),
        remove: leaving(acts.remove),
        unread: leaving(acts.unread),
        star: acts.star,
      };
    },
    move: (step) => {
      const threads = pages.list()?.shown() ?? [];
      const at = threads.findIndex((thread) => thread.id === (open() ?? marked));
      const next = threads[at + step];
      if (!next) return;
      marked = next.id;
      if (open()) app.go({ thread: next.id });
      else pages.list()?.mark(next.id);
    },
    open: () => openMarked(app, marked),
    leave: () => app.go({ thread: null }),
  });
}
