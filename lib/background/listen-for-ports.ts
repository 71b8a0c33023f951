/** The two doors of the worker. Who may come through which is told by the browser, never by what is said. */
import { PAGE_PORT, SURFACE_PORT } from '../contract/ports.ts';
import { identifySender } from '../messaging/senders.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';
import type { Desk } from './desk.ts';
import { serveSurface } from './surfaces/serve-surface.ts';

export function listenForPorts(desk: Desk): void {
  const { library, pages, surfaces } = desk;
  // Not every engine has an origin for an address of this kind.
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const party = identifySender(port.sender, self);
    if (port.name === PAGE_PORT && party?.kind === 'page') {
      return pages.open(port, party.tabId, party.windowId, party.site);
    }
    if (port.name === SURFACE_PORT && party && party.kind !== 'page') {
      const surface = surfaces.open(port, party);
      port.onDisconnect.addListener(() => library.halfWritten.hurry());
      return port.onMessage.addListener((message: unknown) => void serveSurface(desk, surface, message));
    }
    return port.disconnect();
  });
}
