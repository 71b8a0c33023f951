/** Starts the double: spies first, then the shell, the page of the address, and the bubbles. */
import { memberBySlug, VIEWER } from '../data/members.ts';
import { addLine, makeTalks } from '../data/talks.ts';
import type { Talk } from '../data/talks.ts';
import type { App } from './base/app.ts';
import { log, publishLog } from './base/log.ts';
import { readOptions } from './base/options.ts';
import { startChurn } from './churn.ts';
import { openOutlet } from './overlay/outlet.ts';
import { buildOverlay, talkWith } from './overlay/overlay.ts';
import type { Overlay } from './overlay/overlay.ts';
import { startProbe } from './probe/probe.ts';
import { quietly, startSpies } from './probe/spies.ts';
import { renderPage } from './render.ts';
import { followLinks, startRouter } from './shell/router.ts';
import { buildClassicShell, buildSduiShell } from './shell/shells.ts';

const options = readOptions(location.search, sessionStorage);
const ui = document.documentElement.dataset['ui'] === 'classic' ? 'classic' : 'sdui';
publishLog();
startSpies();
startProbe(options.probe, options.files);

const shell = ui === 'classic' ? buildClassicShell() : buildSduiShell();
const listeners: ((talk: Talk) => void)[] = [];
const router = startRouter({ options, ui }, (url) => {
  // The messaging page has its threads in the middle, and no bubbles.
  shell.outlet.hidden = url.pathname.startsWith('/messaging');
  renderPage(app, shell, url);
});
let overlay: Overlay | null = null;

const app: App = {
  options,
  ui,
  talks: makeTalks(Date.now()),
  invited: new Set(),
  go: router.go,
  redraw: router.redraw,
  openBubble: (member) => overlay?.open(talkWith(app, member)),
  openInvite: (member) => overlay?.invite(member),
  onLine: (listener) => void listeners.push(listener),
  send(talk, text) {
    if (text === '') return;
    log.actions.push(`send ${talk.threadId}`);
    talk.draft = '';
    addLine(talk, VIEWER, Date.now(), text);
    quietly(() => listeners.forEach((listener) => listener(talk)));
  },
};

/** Two kinds of link open something over the page instead of leaving it. */
function follow(url: URL): boolean {
  const recipient = memberBySlug(url.searchParams.get('recipient') ?? url.searchParams.get('vanityName') ?? '');
  if (url.searchParams.get('interop') === 'msgOverlay' && recipient) app.openBubble(recipient);
  else if (url.pathname.startsWith('/preload/') && recipient) app.openInvite(recipient);
  else app.go(url.pathname + url.search);
  return true;
}

setTimeout(router.redraw, options.delay);
followLinks(document, follow);
startChurn(options.churn);
void startOverlay();

async function startOverlay(): Promise<void> {
  const outlet = await openOutlet(shell, options.place);
  if (outlet.root !== document) followLinks(outlet.root, follow);
  overlay = buildOverlay(app, outlet);
  for (const slug of options.bubbles) {
    const member = memberBySlug(slug);
    if (member) app.openBubble(member);
  }
}
