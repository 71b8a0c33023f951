/** Starts the page: reads the address, fetches the mailbox, builds what the window is for. */
import type { MailAccount, MailThread } from '../mailbox.ts';
import type { App, Composer } from './base/app.ts';
import { startChurn } from './base/churn.ts';
import { parseHash } from './base/hash.ts';
import { createLog } from './base/log.ts';
import { readOptions } from './base/options.ts';
import { createStore } from './base/store.ts';
import { applyTheme } from './base/theme.ts';
import { composeWindow, threadWindow, windowKind } from './base/windows.ts';
import { createComposer } from './compose/composer.ts';
import { startMailbox } from './mailbox-window.ts';
import { toasts } from './shell/toast.ts';
import { WORDS } from './words/words.ts';

async function start(): Promise<void> {
  const url = new URL(location.href);
  const app = await createApp(url);
  const kind = windowKind(url);
  if (kind === 'mailbox') startMailbox(app);
  else if (kind === 'thread') startThread(app, url);
  else startCompose(app);
  startChurn(app);
}

async function createApp(url: URL): Promise<App> {
  const options = readOptions(url.search);
  const index = Number(/^\/mail\/u\/(\d+)/.exec(url.pathname)?.[1] ?? 0);
  const address = `/mail/u/${index}/mailbox.json`;
  const account = (await (await fetch(address)).json()) as MailAccount;
  const save = (thread: MailThread) => void fetch(address, { method: 'POST', body: JSON.stringify(thread) });
  const words = WORDS[options.language];
  document.documentElement.lang = options.language;
  document.body.dir = options.dir;
  const log = createLog(applyTheme(options.theme));
  const { root, toast } = toasts(words, options.undo);
  document.body.append(root);
  const place = parseHash(url.hash);
  return {
    options,
    words,
    account,
    index,
    toast,
    store: createStore(account, save),
    log,
    place: () => place,
    go: () => undefined,
    compose: NO_COMPOSER,
  };
}

const NO_COMPOSER: Composer = { compose: () => undefined, reply: () => undefined, resume: () => undefined };

function startThread(app: App, url: URL): void {
  const shown = threadWindow(app, url);
  if (shown) app.compose = createComposer(app, { moles: shown.moles, thread: () => shown.content });
}

function startCompose(app: App): void {
  app.compose = createComposer(app, { moles: composeWindow(app), thread: () => null, alone: true });
  app.compose.compose();
}

void start();
