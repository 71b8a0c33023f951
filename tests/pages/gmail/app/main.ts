/** Starts the page: reads the address, fetches the mailbox, builds the frame, follows the hash. */
import type { MailAccount, MailThread } from '../mailbox.ts';
import type { App } from './base/app.ts';
import { startChurn } from './base/churn.ts';
import { formatHash, parseHash } from './base/hash.ts';
import type { Place } from './base/hash.ts';
import { listenForShortcuts } from './base/keys.ts';
import { createLog } from './base/log.ts';
import { readOptions } from './base/options.ts';
import { createStore } from './base/store.ts';
import { applyTheme } from './base/theme.ts';
import { createComposer } from './compose/composer.ts';
import { createPages, openMarked } from './pages.ts';
import { buildSkeleton } from './shell/skeleton.ts';
import { actsOn } from './shell/thread-acts.ts';
import { toasts } from './shell/toast.ts';
import { WORDS } from './words/words.ts';

async function start(): Promise<void> {
  const options = readOptions(location.search);
  const index = Number(/^\/mail\/u\/(\d+)/.exec(location.pathname)?.[1] ?? 0);
  const address = `/mail/u/${index}/mailbox.json`;
  const account = (await (await fetch(address)).json()) as MailAccount;
  const save = (thread: MailThread) =>
    void fetch(address, { method: 'POST', body: JSON.stringify(thread), keepalive: true });
  const words = WORDS[options.language];
  document.documentElement.lang = options.language;
  document.body.dir = options.dir;
  applyTheme(options.theme);
  const toast = toasts(words, options.undo);
  let place = parseHash(location.hash);

  const app: App = {
    options,
    words,
    account,
    index,
    store: createStore(account, save),
    log: createLog(),
    toast: toast.toast,
    place: () => place,
    go: (next) => go(next),
    compose: { compose: () => undefined, reply: () => undefined, resume: () => undefined },
  };
  const skeleton = buildSkeleton(app);
  document.body.append(toast.root);
  const pages = createPages(app, skeleton);
  const composer = createComposer(app, { moles: skeleton.moles, thread: pages.thread });
  app.compose = composer;

  /** The address changes at once, the page a little later. */
  const follow = () => setTimeout(() => pages.show(place), options.lag);
  const go = (next: Partial<Place>) => {
    const moved = next.list !== undefined || next.thread !== undefined || next.page !== undefined;
    place = { ...place, message: null, ...next };
    const hash = formatHash(place);
    if (moved && hash !== location.hash) location.hash = hash;
    else if (moved) follow();
    // Opening and closing a draft is no step that Back should return to.
    else history.replaceState(history.state, '', hash);
  };
  window.addEventListener('hashchange', () => {
    const message = place.message ?? null;
    const next = parseHash(location.hash);
    place = { ...next, message: next.thread === place.thread ? message : null };
    follow();
    if (place.compose) composer.openFromAddress(place.compose);
  });

  app.store.onChange(() => pages.refresh());
  connectKeys(app, pages);
  pages.show(place);
  if (place.compose) composer.openFromAddress(place.compose);
  startChurn(app);
}

function connectKeys(app: App, pages: ReturnType<typeof createPages>): void {
  let marked: string | null = null;
  const open = () => pages.thread()?.threadId ?? null;
  listenForShortcuts(app, {
    threadId: () => open() ?? marked,
    acts: (id) => {
      const acts = actsOn(app, id);
      const leaving = (act: () => void) => () => {
        const was = open();
        act();
        if (was) app.go({ thread: null });
      };
      return {
        archive: leaving(acts.archive),
        remove: leaving(acts.remove),
        star: acts.star,
        unread: leaving(acts.unread),
      };
    },
    move: (step) => {
      const threads = pages.list()?.shown() ?? [];
      const at = threads.findIndex((thread) => thread.id === (open() ?? marked));
      const next = threads[at + step] ?? null;
      if (!next) return;
      marked = next.id;
      if (open()) app.go({ thread: next.id });
      else pages.list()?.mark(next.id);
    },
    open: () => openMarked(app, marked),
    leave: () => app.go({ thread: null }),
  });
}

void start();
