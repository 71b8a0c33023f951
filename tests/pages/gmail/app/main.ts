/** Starts the page: reads the address, fetches the mailbox, builds what the window is for. */
import type { MailAccount } from '../mailbox.ts';
import type { App, Composer } from './base/app.ts';
import { startChurn } from './base/churn.ts';
import { parseHash } from './base/hash.ts';
import { createLog } from './base/log.ts';
import { readOptions } from './base/options.ts';
import { listenForShortcuts } from './base/keys.ts';
import { openLine } from './base/network.ts';
import { sharedStore } from './base/shared-store.ts';
import { applyTheme } from './base/theme.ts';
import { composeWindow, keysOfWindow, threadWindow, windowKind } from './base/windows.ts';
import { createComposer } from './compose/composer.ts';
import { sendAsExtension } from './compose/as-extension.ts';
import { sendScheduled } from './compose/schedule.ts';
import { startMailbox } from './mailbox-window.ts';
import { toasts } from './shell/toast.ts';
import { WORDS } from './words/words.ts';

async function start(): Promise<void> {
  const url = new URL(location.href);
  const app = await createApp(url);
  const kind = windowKind(url);
  if (kind === 'mailbox') startMailbox(app);
  else if (kind === 'thread') startThread(app, url);
  else startCompose(app, url);
  startChurn(app);
}

async function createApp(url: URL): Promise<App> {
  const options = readOptions(url.search);
  const index = Number(/^\/mail\/u\/(\d+)/.exec(url.pathname)?.[1] ?? 0);
  const address = `/mail/u/${index}/mailbox.json`;
  const account = (await (await fetch(address)).json()) as MailAccount;
  const words = WORDS[options.language];
  document.documentElement.lang = options.language;
  document.body.dir = options.dir;
  const { root, toast } = toasts(words, options.undo);
  document.body.append(root);
  const place = parseHash(url.hash);
  const line = openLine(options.network, options.sending);
  const app: App = {
    options,
    words,
    account,
    index,
    toast,
    store: sharedStore(account, address),
    log: createLog(applyTheme(options.theme)),
    place: () => place,
    go: () => undefined,
    deliver: line.deliver,
    compose: NO_COMPOSER,
  };
  const hooks = { setNetwork: line.set, sendAsExtension, sendScheduled: () => sendScheduled(app) };
  Object.assign(app.log, hooks);
  return app;
}

const NO_COMPOSER: Composer = { compose: () => undefined, reply: () => undefined, resume: () => false };

function startThread(app: App, url: URL): void {
  const shown = threadWindow(app, url);
  if (!shown) return;
  app.compose = createComposer(app, { moles: shown.moles, thread: () => shown.content });
  listenForShortcuts(app, keysOfWindow(app, shown.content.threadId));
}

function startCompose(app: App, url: URL): void {
  app.compose = createComposer(app, { moles: composeWindow(app), thread: () => null, alone: true });
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  if (app.compose.resume(asked('draft').replace(/^#/, ''))) return;
  app.compose.compose({
    to: asked('to'),
    cc: asked('cc'),
    bcc: asked('bcc'),
    subject: asked('su'),
    text: asked('body'),
  });
}

void start();
