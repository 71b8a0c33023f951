/** Who is at the other end of a port. What cannot be told apart is refused. */
import type { Runtime } from 'webextension-polyfill';
import { siteAt } from '../page/sites.ts';
import type { SiteId } from '../page/sites.ts';

export type Party =
  | { kind: 'page'; site: SiteId; tabId: number; windowId: number | null }
  | { kind: 'frame'; tabId: number; windowId: number | null }
  | { kind: 'panel'; tabId: number | null; windowId: number | null }
  | { kind: 'dashboard'; tabId: number; windowId: number | null };

export interface Self {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…` */
  origin: string;
}

/**
 * Browsers differ in what they fill in; the address is the one thing that all of them give. An origin that is stated as
 * `null` is one (a sandboxed frame has it), and nobody's, whatever the address says.
 */
function originOf(sender: Runtime.MessageSender): string | null {
  const stated = (sender as { origin?: string }).origin;
  if (stated) return stated === 'null' ? null : stated;
  try {
    const url = new URL(sender.url ?? '');
    return `${url.protocol}//${url.host}`;
  } catch {
    return null;
  }
}

function pathOf(sender: Runtime.MessageSender): string {
  try {
    return new URL(sender.url ?? '').pathname;
  } catch {
    return '';
  }
}

/**
 * A surface has the extension's own origin: a frame in a tab also carries `sender.tab`, so the tab alone says nothing.
 * A content script has the site's origin and stands in the top frame.
 */
export function identifySender(sender: Runtime.MessageSender | undefined, self: Self): Party | null {
  if (!sender || sender.id !== self.id) return null;
  const origin = originOf(sender);
  const tabId = sender.tab?.id ?? null;
  const windowId = sender.tab?.windowId ?? null;
  if (origin === self.origin) {
    const path = pathOf(sender);
    const top = (sender.frameId ?? 0) === 0;
    if (path === '/dashboard.html' && tabId !== null && top) return { kind: 'dashboard', tabId, windowId };
    if (path !== '/sidebar.html') return null;
    if (tabId !== null && !top) return { kind: 'frame', tabId, windowId };
    return { kind: 'panel', tabId, windowId };
  }
  const site = origin === null ? undefined : siteAt(origin);
  if (!site || tabId === null || sender.frameId !== 0) return null;
  return { kind: 'page', site, tabId, windowId };
}
