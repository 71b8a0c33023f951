/** LinkedIn's content script is registered after consent and goes with it. */
import { pagesOf } from '../page/sites.ts';
import { browser } from './browser.ts';
import { hasLinkedIn } from './permissions.ts';

const ID = 'linkedin';
const MATCHES = [pagesOf('linkedin')];

async function isRegistered(): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return scripts.length > 0;
}

/** Makes the registration agree with what the rep wants and the browser grants. Returns whether LinkedIn is read. */
export async function reconcileLinkedInScript(wanted: boolean): Promise<boolean> {
  const [granted, registered] = await Promise.all([hasLinkedIn(), isRegistered()]);
  const active = wanted && granted;
  if (active && !registered) {
    await browser.scripting.registerContentScripts([
      { id: ID, js: ['linkedin.js'], matches: MATCHES, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    await injectIntoOpenTabs(MATCHES, 'linkedin.js');
  }
  if (!active && registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  return active;
}

/** For tabs that were open before the script was declared: after consent, after an install, after an update. */
export async function injectIntoOpenTabs(matches: string[], file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [file] })));
}
