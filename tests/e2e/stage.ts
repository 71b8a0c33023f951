/** What every end-to-end test begins with: the doubles, the browser with the built extension, the sample book. */
import type { Frame, Page } from 'playwright-core';
import { gmailSite } from '../pages/gmail/site.ts';
import type { PageServer } from '../pages/server/serve.ts';
import { serveSites } from '../pages/server/serve.ts';
import type { HostedSite } from '../pages/server/site.ts';
import { ensureBuilt, launchBrowser, openBook, openSampleBook } from './harness/index.ts';
import type { BrowserOptions, OpenBook, RedPenBrowser } from './harness/index.ts';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
/** The thread that most tests begin with. Its deal is one of Northwind Logistics. */
export const SUBJECT = 'Shift planning at the Rotterdam hub';

export interface Stage {
  browser: RedPenBrowser;
  server: PageServer;
  book: OpenBook;
  /** A list in Gmail, its sidebar usable. */
  openGmail(url?: string): Promise<{ page: Page; sidebar: Frame }>;
  /** Opens the thread with this subject and waits until the sidebar shows what belongs to it. */
  openThread(page: Page, subject: string): Promise<void>;
  /** Gmail with the thread of `SUBJECT`, and its deal in the sidebar. */
  openDeal(): Promise<{ page: Page; sidebar: Frame }>;
  close(): Promise<void>;
}

export type StageOptions = Partial<BrowserOptions> & {
  sites?: HostedSite[];
  /** The sample, if not said. */ book?: 'empty';
};

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { sites = [gmailSite()], book: filled, ...rest } = options;
  const server = await serveSites(sites);
  const browser = await launchBrowser({ extensionDir: await ensureBuilt(), server, ...rest });
  const book = await (filled === 'empty' ? openBook(browser) : openSampleBook(browser));
  const openGmail = async (url = INBOX) => {
    const page = await browser.openPage(url);
    return { page, sidebar: await browser.sidebarFrame(page) };
  };
  const openThread = async (page: Page, subject: string) => {
    await page.locator('[role=main]:visible tr.zA', { hasText: subject }).first().click();
    await page.locator('h2[data-legacy-thread-id]:visible', { hasText: subject }).waitFor();
  };
  return {
    browser,
    server,
    book,
    openGmail,
    openThread,
    openDeal: async () => {
      const { page, sidebar } = await openGmail();
      await openThread(page, SUBJECT);
      await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
      return { page, sidebar };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
