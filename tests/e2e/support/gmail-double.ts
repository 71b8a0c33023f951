/** One browser with the Gmail double and an extension that does next to nothing; a fresh page for each test. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import { launchBrowser } from '../harness/index.ts';
import type { RedPenBrowser } from '../harness/index.ts';

const FIXTURE = fileURLToPath(new URL('../harness/fixture', import.meta.url));
export const INBOX = 'https://mail.google.com/mail/u/0/';

/** What the double says of itself, as `window.__double`. */
export interface DoubleLog {
  shortcuts: string[];
  actions: string[];
  churned: number;
  sent: { id: string; threadId: string; to: string[] }[];
  setNetwork(network: 'online' | 'offline' | 'fails'): void;
  sendAsExtension(how?: 'click' | 'keys'): boolean;
  sendScheduled(): number;
  receive(subject: string, from: { name: string; email: string }, text: string): boolean;
}

type Hook = 'receive' | 'setNetwork' | 'sendAsExtension' | 'sendScheduled';

export interface GmailDouble {
  readonly page: Page;
  readonly server: PageServer;
  /** Opens a page in place of the one before. */
  open(query?: string, hash?: string, base?: string): Promise<void>;
  /** Clicks the first row with these words and waits for the conversation. */
  openThread(words: string): Promise<void>;
  log(): Promise<DoubleLog>;
  /** Calls one of its hooks in the page. */
  hook<Name extends Hook>(name: Name, ...given: Parameters<DoubleLog[Name]>): Promise<ReturnType<DoubleLog[Name]>>;
  /** Opens a new mail in a popup, fills it in, and returns its draft's id (`#msg-a:r…`). */
  write(to: string, subject: string, text?: string): Promise<string>;
  /** Of the first element that is found. */
  attribute(selector: string, name: string): Promise<string | null>;
}

/** Call it at the top of a test file: it starts and ends everything itself. */
export function useGmailDouble(): GmailDouble {
  let server: PageServer;
  let browser: RedPenBrowser;
  let page: Page | null = null;
  const shown = (): Page => {
    if (!page) throw new Error('no page was opened');
    return page;
  };
  beforeAll(async () => {
    server = await serveSites([gmailSite()]);
    browser = await launchBrowser({ extensionDir: FIXTURE, server });
  });
  afterEach(async () => {
    await page?.close();
    page = null;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get page() {
      return shown();
    },
    get server() {
      return server;
    },
    open: async (query = '', hash = '', base = INBOX) => {
      await page?.close();
      page = await browser.openPage(`${base}${query && `?${query}`}${hash}`);
      await page.waitForSelector('tr.zA, h2.hP, [role=dialog], .M9', { state: 'attached' });
    },
    openThread: async (words) => {
      await shown().locator('tr.zA:visible', { hasText: words }).first().click();
      await shown().locator('h2.hP:visible', { hasText: words }).waitFor();
    },
    log: () => shown().evaluate(() => Reflect.get(globalThis, '__double') as DoubleLog),
    hook: (name, ...given) =>
      shown().evaluate(
        ([name, given]) => {
          const log = Reflect.get(globalThis, '__double') as Record<string, (...given: unknown[]) => unknown>;
          return log[name]?.(...given);
        },
        [name, given] as [string, unknown[]],
      ) as never,
    write: async (to, subject, text = '') => {
      await shown().keyboard.press('c');
      await shown().keyboard.type(to);
      await shown().locator('.M9:visible input[name=subjectbox]').fill(subject);
      await shown().locator('.M9:visible [g_editable=true]').focus();
      await shown().keyboard.type(text);
      return String(await shown().locator('.M9:visible input[name=draft]').first().getAttribute('value'));
    },
    attribute: (selector, name) => shown().locator(selector).first().getAttribute(name),
  };
}
