/** LinkedIn's host is asked for only when the rep turns it on. Either can be taken back in the browser's own settings. */
import { pagesOf } from '../page/sites.ts';
import type { SiteId } from '../page/sites.ts';
import { browser } from './browser.ts';

/** May it be read, as far as the browser is concerned? */
export function hasSite(site: SiteId): Promise<boolean> {
  return browser.permissions.contains({ origins: [pagesOf(site)] });
}

/** Call straight from a click: the browser shows its own question. */
function requestSites(sites: readonly SiteId[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(pagesOf) });
}

/** Hears of every change of what the browser allows. */
function watchSites(listen: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = (): void => listen();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

export const siteAccess = { has: hasSite, request: requestSites, watch: watchSites };

/** As `requestSites`. */
export function requestLinkedIn(): Promise<boolean> {
  return requestSites(['linkedin']);
}

export function hasLinkedIn(): Promise<boolean> {
  return hasSite('linkedin');
}

export function dropLinkedIn(): Promise<boolean> {
  return browser.permissions.remove({ origins: [pagesOf('linkedin')] });
}

/** What was asked for one by one: as it was at the install. False where the browser keeps any of it. */
export function dropOptional(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['notifications', 'downloads'], origins: [pagesOf('linkedin')] });
}
