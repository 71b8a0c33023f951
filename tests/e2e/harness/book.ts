/** Speaks to the running extension as its dashboard does: fills a book for a test, and looks into it afterwards. */
import type { Page } from 'playwright-core';
import type { CommandArgs, CommandName, CommandResult } from '../../../lib/contract/commands.ts';
import type { QueryArgs, QueryName, QueryResults } from '../../../lib/contract/queries.ts';
import type { RedPenBrowser } from './launch.ts';

export interface OpenBook {
  /** The dashboard's own tab. */
  page: Page;
  run<N extends CommandName>(name: N, args: CommandArgs<N>, commandId?: string): Promise<CommandResult>;
  ask<N extends QueryName>(name: N, args: QueryArgs<N>): Promise<QueryResults[N]>;
}

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: Record<string, unknown>) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** One message over a port of its own; a worker that dies meanwhile rejects. Runs in the dashboard's page. */
function exchange(message: Record<string, unknown>): Promise<unknown> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: { name: string }): Port } } })
    .chrome;
  return new Promise((resolve, reject) => {
    const port = runtime.connect({ name: 'surface' });
    port.onMessage.addListener((reply) => {
      if (reply['request'] !== message['request']) return;
      port.disconnect();
      if (reply['type'] === 'done') resolve(reply['result']);
      else if (reply['ok'] === true) resolve(reply['value']);
      else reject(new Error(String(reply['problem'])));
    });
    port.onDisconnect.addListener(() => reject(new Error('the worker has gone')));
    port.postMessage({ type: 'hello', surface: 'dashboard', windowId: null });
    port.postMessage(message);
  });
}

export async function openBook(browser: RedPenBrowser): Promise<OpenBook> {
  const page = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html`);
  const send = (message: Record<string, unknown>) =>
    page.evaluate(exchange, { request: crypto.randomUUID(), ...message });
  return {
    page,
    run: async (name, args, commandId = crypto.randomUUID()) =>
      (await send({ type: 'command', commandId, name, args })) as CommandResult,
    ask: async <N extends QueryName>(name: N, args: QueryArgs<N>) =>
      (await send({ type: 'query', name, args })) as QueryResults[N],
  };
}

interface Permissions {
  contains(asked: { origins: string[] }): Promise<boolean>;
}

const mayReadLinkedIn = (): Promise<boolean> => {
  const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
  return permissions.contains({ origins: ['https://www.linkedin.com/*'] });
};

/** The sample book, past the welcome, with the rep's own domain known, and LinkedIn on where the browser allows it. */
export async function openSampleBook(browser: RedPenBrowser): Promise<OpenBook> {
  const book = await openBook(browser);
  await book.run('load-sample', {});
  const linkedin = (await book.page.evaluate(mayReadLinkedIn)) ? 'page' : 'off';
  await book.run('change-settings', { onboarded: true, ownDomains: ['larkfield.example'], linkedin });
  // The welcome has opened in front of it; behind it a page is drawn once a second, and each click waits for two frames.
  await book.page.bringToFront();
  return book;
}
