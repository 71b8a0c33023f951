/** Starts the double: spies first, then the shell, the page of the address, and the bubbles. */
import { memberBySlug } from '../data/members.ts';
import { makeTalks } from '../data/talks.ts';
import type { Talk } from '../data/talks.ts';
import type { App } from './base/app.ts';
import { publishLog } from './base/log.ts';
import { readOptions } from './base/options.ts';
import { startChurn } from './churn.ts';
import { openOutlet } from './overlay/outlet.ts';
import { talkWith } from './base/talk-with.ts';
import { buildOverlay } from './overlay/overlay.ts';
import type { Overlay } from './overlay/overlay.ts';
import { showToast } from './overlay/toast.ts';
import { messageModal } from './overlay/message-modal.ts';
import { withdrawDialog } from './overlay/withdraw-dialog.ts';
import { startProbe } from './probe/probe.ts';
import { startSpies } from './probe/spies.ts';
import { renderPage } from './render.ts';
import { openLine } from './sending.ts';
import { followLinks, startRouter } from './shell/router.ts';
import { makeSalesTalks } from './sales/sales-talks.ts';
import { buildSalesShell } from './sales/sales-shell.ts';
import { buildClassicShell, buildSduiShell } from './shell/shells.ts';

const options = readOptions(location.search, sessionStorage);
const ui = uiOfDocument();
publishLog();
startSpies();
startProbe(options.probe, options.files);

const shell = { classic: buildClassicShell, sdui: buildSduiShell, sales: buildSalesShell }[ui]();
const listeners: ((talk: Talk) => void)[] = [];
const router = startRouter({ options, ui }, (url) => {
  // The classic messaging page has its threads in the middle, and no bubbles.
  shell.outlet.hidden = url.pathname.startsWith('/messaging') && ui === 'classic';
  renderPage(app, shell, url);
});
let overlay: Overlay | null = null;
/** The thread that the hashed messaging page shows; the outlet may open later. */
let messaging: Talk | null = null;

const line = openLine(
  () => app,
  options,
  (talk) => listeners.forEach((listener) => listener(talk)),
);
const app: App = {
  options,
  ui,
  talks: makeTalks(Date.now()),
  salesTalks: makeSalesTalks(Date.now()),
  invited: new Set(),
  enterSends: options.enterSends,
  go: router.go,
  redraw: router.redraw,
  openBubble: (member) => overlay?.open(talkWith(app.talks, [member])),
  openModal: (member) => document.body.append(messageModal(app, member)),
  openInvite: (member) => overlay?.invite(member),
  showMessaging: (talk) => {
    messaging = talk;
    overlay?.messaging(talk);
  },
  toast: (text, type) => (overlay ? overlay.toast(text, type) : showToast(document.body, text, type)),
  block: (what) => overlay?.block(what),
  withdraw: (member) => document.body.append(withdrawDialog(app, member)),
  onLine: (listener) => void listeners.push(listener),
  ...line,
};

function uiOfDocument(): App['ui'] {
  const named = document.documentElement.dataset['ui'];
  return named === 'classic' || named === 'sales' ? named : 'sdui';
}

/** Two kinds of link open something over the page instead of leaving it. */
function follow(url: URL): boolean {
  const recipient = memberBySlug(url.searchParams.get('recipient') ?? url.searchParams.get('vanityName') ?? '');
  if (url.searchParams.get('interop') === 'msgOverlay' && recipient)
    (options.compose === 'modal' ? app.openModal : app.openBubble)(recipient);
  else if (url.pathname.startsWith('/preload/') && recipient) app.openInvite(recipient);
  else app.go(url.pathname + url.search);
  return true;
}

setTimeout(router.redraw, options.delay);
followLinks(document, follow);
startChurn(options.churn);
if (ui !== 'sales') void startOverlay();

async function startOverlay(): Promise<void> {
  const outlet = await openOutlet(shell, options.place);
  if (outlet.root !== document) followLinks(outlet.root, follow);
  overlay = buildOverlay(app, outlet);
  overlay.messaging(messaging);
  for (const slugs of options.bubbles) {
    const members = slugs.split('~').flatMap((slug) => memberBySlug(slug) ?? []);
    if (members.length > 0) overlay.open(talkWith(app.talks, members));
  }
}
