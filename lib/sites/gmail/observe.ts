/**
 * When the page may have changed. Gmail's list never stands still, so the observers are narrow; while the whole body is
 * watched, a fingerprint is compared before anybody is called:
 *
 *   address ── hashchange, popstate; at every look      the thread it names is not on screen yet? a draft has gone?
 *      body  ── for at most 15 s                        … until heading and address agree, until the toast
 *   the open thread                                     messages, late ids, drafts of answers
 *   .dw, toast, title, body's own children              drafts, account, dialogs
 *   input, focusin                                      typing
 *   sizes of the views and of the companion rail        room
 */
import { urlThread } from '../../page/gmail/urls.ts';
import { startPulse } from '../pulse.ts';
import type { Site } from '../site.ts';
import { environmentOf } from '../visible.ts';
import { agrees } from './agreement.ts';
import { findDrafts } from './drafts.ts';
import { findHeading } from './find-heading.ts';
import { watchScopes } from './scopes.ts';
import { boxAround } from './selectors.ts';

/** Gmail may take that long to paint; afterwards the thread stays unknown until something else happens. */
const PATIENCE_MS = 15_000;
const NEVER = Number.NEGATIVE_INFINITY;

export const observeGmail: Site['observe'] = (window, onChange, signal) => {
  const { document } = window;
  let print = '';
  /** Since the last look: anything at all; known to have changed, whatever the fingerprint says; written in a draft. */
  let stirred = false;
  let changed = false;
  let wrote = false;
  /** The address, and since when. */
  let address = '';
  let arrived = 0;
  /** How many are open, and when one has gone. */
  let drafts = 0;
  let sent = NEVER;

  /** @returns whether the page has changed */
  const look = (): boolean => {
    const environment = environmentOf(document);
    const url = urlThread(environment.url);
    const heading = findHeading(environment, url);
    const settled = url ? heading && agrees(document, url, heading, '') : !heading;
    const open = findDrafts(environment).length;
    const now = Date.now();
    if (address !== document.URL) arrived = now;
    address = document.URL;
    if (open < drafts) sent = now;
    drafts = open;
    const since = settled ? (document.querySelector('.b8') ? NEVER : sent) : arrived;
    aim(heading && paneOf(heading.element), Math.abs(now - since) < PATIENCE_MS);
    const before = print;
    print = [settled, heading?.legacyThreadId, open].join();
    return changed || print !== before;
  };
  // Words alone move nothing: between two keys there is no time to look at the whole page.
  const beat = (): void => {
    const moved = stirred && look();
    // The look may have had to lay the page out: to read it as well in the same task would hold a slow machine up.
    if (moved || wrote) setTimeout(() => signal.aborted || onChange(!moved));
    stirred = changed = wrote = false;
  };
  const pulse = startPulse(window, beat, signal);
  const stir = (): void => {
    stirred = true;
    pulse.soon();
  };
  const change = (): void => {
    changed = true;
    stir();
  };
  let typed: EventTarget | null = null;
  const type = ({ target }: Event): void => {
    // Key after key in one place: it is looked up once.
    if (target !== typed && !(target instanceof Element && boxAround(target))) return;
    typed = target;
    wrote = true;
    pulse.later();
  };
  const aim = watchScopes(document, stir, change, signal);

  // On the way down: Gmail stops them on their way up. Of an address that is only written over, title and view tell: to ask
  // for the page's navigation costs it 4 kB.
  const listening = { capture: true, signal };
  window.addEventListener('input', type, listening);
  for (const sign of ['focusin', 'hashchange', 'popstate']) window.addEventListener(sign, change, listening);
  change();
};

/** The smallest part of the page that holds heading and messages; with a split pane the list is not in it. */
function paneOf(heading: Element): Element {
  const { parentElement } = heading;
  return !parentElement || heading.matches('[role=main]') || heading.querySelector('[role=listitem]')
    ? heading
    : paneOf(parentElement);
}
