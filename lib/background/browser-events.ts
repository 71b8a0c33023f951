/** What the browser itself tells the worker. Registered at once, as a worker that wakes has to. */
import { MAIL_PAGES, SITES } from '../page/sites.ts';
import { browser } from '../platform/browser.ts';
import { injectIntoOpenTabs } from '../platform/linkedin-script.ts';
import { hasSite } from '../platform/permissions.ts';
import { toggleFirefoxSidebar } from '../platform/windows/side-panel.ts';
import { createMenus } from './pages/capture.ts';
import type { LinkedInSwitch } from './pages/linkedin.ts';
import type { Pages } from './pages/pages.ts';
import type { SidebarControl } from './pages/sidebar-control.ts';

export function openDashboard(route = ''): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${route}`) });
}

export function listenToBrowser(pages: Pages, sidebar: SidebarControl, linkedin: LinkedInSwitch): void {
  browser.action.onClicked.addListener((tab) => {
    if (toggleFirefoxSidebar()) return;
    const { id } = tab;
    if (id === undefined) return openDashboard();
    void pages.reach(id).then((page) => (page ? sidebar.toggle(id) : openDashboard()));
  });
  const accessChanged = (): void => {
    linkedin.forget();
    void linkedin.reconcile();
  };
  browser.permissions.onRemoved.addListener(() => {
    accessChanged();
    void leaveGmail(pages);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    accessChanged();
    if (origins.some((origin) => origin.includes(new URL(SITES.gmail).host)))
      void injectIntoOpenTabs([MAIL_PAGES], 'gmail.js');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    linkedin.forget();
    void createMenus();
    void linkedin.reconcile();
    // Tabs that were open before: at an update the new script replaces the old one and its sidebar.
    void injectIntoOpenTabs([MAIL_PAGES], 'gmail.js');
    if (reason === 'install') openDashboard('#/welcome');
  });
}

/** A script that runs keeps running when the browser takes the site back; it is told to give the page back instead. */
async function leaveGmail(pages: Pages): Promise<void> {
  if (await hasSite('gmail')) return;
  for (const { tabId, site } of pages.all()) if (site === 'gmail') pages.send(tabId, { type: 'leave' });
}
