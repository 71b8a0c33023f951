/** The browser takes a site back while its pages are open: the scripts that run there are told to go. */
import { beforeAll, expect, it, vi } from 'vitest';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { SPEAKERS } from '../support/who-may.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker();
});

const pageOf = (who: string) => worker.connect('page', SPEAKERS.find((speaker) => speaker.who === who)?.sender);
const told = (page: ReturnType<typeof pageOf>) => page.heard.map(({ type }) => type);
const allow = (...origins: string[]) => {
  worker.api.permissions.contains = async (asked?: { origins: string[] }) =>
    asked?.origins.every((origin) => origins.includes(origin)) ?? false;
};

it('sends the script of Gmail away, and not while Gmail may still be read', async () => {
  const gmail = pageOf('content script of Gmail');
  await vi.waitFor(() => expect(told(gmail)).toContain('layout'), 60_000);
  allow('https://mail.google.com/*');
  worker.api.permissions.onRemoved.fire({ origins: ['https://www.linkedin.com/*'] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told(gmail)).not.toContain('leave');
  allow();
  worker.api.permissions.onRemoved.fire({ origins: ['https://mail.google.com/*'] });
  await vi.waitFor(() => expect(told(gmail)).toContain('leave'), 60_000);
});

it('puts the scripts back into open tabs when a site is given back', async () => {
  const injected: string[] = [];
  worker.api.tabs.query = (async ({ url }: { url: string[] }) =>
    url.some((pattern) => pattern.includes('google')) ? [{ id: 7 }] : []) as never;
  worker.api.scripting.executeScript = (async ({ files }: { files: string[] }) =>
    void injected.push(...files)) as never;
  allow('https://mail.google.com/*');
  worker.api.permissions.onAdded.fire({ origins: ['https://mail.google.com/*'] });
  await vi.waitFor(() => expect(injected).toEqual(['gmail.js']), 60_000);
});

it('registers the script of LinkedIn again, which the browser had taken and gives back', async () => {
  const registered: string[] = [];
  Object.assign(worker.api.scripting, {
    getRegisteredContentScripts: async () => registered.map((id) => ({ id })),
    registerContentScripts: async (scripts: { id: string }[]) => void registered.push(...scripts.map(({ id }) => id)),
    unregisterContentScripts: async () => void registered.splice(0),
  });
  await worker.must('change-settings', { linkedin: 'page' });
  allow('https://mail.google.com/*', 'https://www.linkedin.com/*');
  worker.api.permissions.onAdded.fire({ origins: ['https://www.linkedin.com/*'] });
  await vi.waitFor(() => expect(registered).toEqual(['linkedin']), 60_000);
  allow('https://mail.google.com/*');
  worker.api.permissions.onRemoved.fire({ origins: ['https://www.linkedin.com/*'] });
  await vi.waitFor(() => expect(registered).toEqual([]), 60_000);
  allow('https://mail.google.com/*', 'https://www.linkedin.com/*');
  worker.api.permissions.onAdded.fire({ origins: ['https://www.linkedin.com/*'] });
  await vi.waitFor(() => expect(registered).toEqual(['linkedin']), 60_000);
});
