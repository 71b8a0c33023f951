/** The browser's own page where the keys of extensions are changed. */
import { browser } from './browser.ts';

interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Firefox has a call for it since 137; in Chrome and Edge it is a page that an extension may open, but not link to. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
