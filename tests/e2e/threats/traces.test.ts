/** A walk through LinkedIn and Gmail with the sidebar in use: the pages find nothing of us, and nothing leaves us. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { gmailSite } from '../../pages/gmail/site.ts';
import type { DoubleLog, Finding } from '../../pages/linkedin/app/base/log.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { ensureBuilt } from '../harness/index.ts';
import { openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

const PROFILE = 'https://www.linkedin.com/in/dana-reyes-ops/';
/** What the doubles ask for themselves, apart from the pages that the walk opens. */
const OWN_REQUESTS = [
  'mail.google.com GET /mail/u/0/',
  'mail.google.com GET /mail/app.css',
  'mail.google.com GET /mail/app.js',
  'mail.google.com GET /mail/u/0/mailbox.json',
  'mail.google.com POST /mail/u/0/mailbox.json',
  'www.linkedin.com GET /double/app.js',
  'www.linkedin.com GET /double/page.css',
  'www.linkedin.com GET /double/overlay.css',
  'www.linkedin.com GET /preload/',
];

let stage: Stage;
let files: string[];
let closed = false;
/** What anything of ours said to a console. */
const logged: string[] = [];

beforeAll(async () => {
  stage = await openStage({ linkedin: 'granted', sites: [gmailSite(), linkedinSite()] });
  const built = await ensureBuilt();
  files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(built.length)}/${entry.name}`.replace(/^\//, ''));
  const note = (line: { text(): string }): void => void logged.push(line.text());
  stage.browser.context.on('console', note);
  (await stage.browser.worker()).on('console', note);
  // Gmail's double has no ear of its own.
  await stage.browser.context.addInitScript(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, '__heard', heard);
    addEventListener('message', (event) => heard.push(`${event.origin} ${JSON.stringify(event.data)}`));
  });
});
afterAll(async () => {
  if (!closed) await stage.browser.closeAndReadRequests();
  await stage.close();
});

/**
 * The rep's keys go into the frame: any page sees then that an element of no class has the focus, by a click as by the
 * shortcut. Nothing of the page's own may get it.
 */
function isOurOwnFocus({ what, detail }: DoubleLog['calls'][number]): boolean {
  return what === 'focus' && detail === 'div.';
}

/** The page asks for each of our files by our id, walks itself and says what it noticed. */
async function traces(page: Page): Promise<{ findings: Finding[]; calls: DoubleLog['calls'] }> {
  const wanted = [[stage.browser.extensionId], files].map((list) => JSON.stringify(list)).join();
  const findings = await page.evaluate<Finding[]>(`__double.probe(${wanted})`);
  const calls = await page.evaluate<DoubleLog['calls']>('__double.calls');
  return { findings, calls: calls.filter((call) => !isOurOwnFocus(call)) };
}

const NOTHING = { findings: [], calls: [] };

/** Words and a record, so that page, worker and sidebar do speak with each other. */
async function recordSomething(sidebar: Frame): Promise<void> {
  await stage.browser.dispatchCommand('capture');
  const words = sidebar.getByRole('textbox', { name: 'Words' });
  await words.waitFor();
  await words.fill('Will you bring Ilse?');
  await words.press('Enter');
  await words.waitFor({ state: 'detached' });
}

describe('LinkedIn', () => {
  it('finds nothing and is done nothing to on a profile, a company page and in messaging', async () => {
    expect(files).toEqual(expect.arrayContaining(['sidebar.html', 'manifest.json', 'background.js']));
    const { page, sidebar } = await stage.openGmail(PROFILE);
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await recordSomething(sidebar);
    expect(await traces(page)).toEqual(NOTHING);

    await page.locator('main a[href*="/company/"]').first().click();
    await page.waitForURL('**/company/**');
    const beside = await stage.browser.sidebarFrame(page);
    await beside.locator('main h1').first().waitFor();
    expect(await traces(page)).toEqual(NOTHING);

    await page.locator('a[href*="/messaging/"]:visible').first().click();
    await page.waitForURL('**/messaging/**');
    await page.waitForTimeout(1_000);
    await (await stage.browser.sidebarFrame(page)).locator('main h1').first().waitFor();
    expect(await traces(page)).toEqual(NOTHING);
    await page.close();
  });
});

describe('Gmail', () => {
  it('holds no address of ours, no frame, no message, and can load none of our files', async () => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, 'Shift planning at the Rotterdam hub');
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await recordSomething(sidebar);
    const found = await page.evaluate(
      async ({ id, names }) => {
        const load = (name: string) => fetch(`chrome-extension://${id}/${name}`).then(Boolean, () => false);
        const loaded = await Promise.all(names.map(load));
        const isOurs = (text: string): boolean => text.includes('-extension:') || text.includes(id);
        return {
          loaded: names.filter((_, at) => loaded[at]),
          markup: isOurs(document.documentElement.outerHTML),
          resources: performance.getEntries().filter((entry) => isOurs(entry.name)).length,
          frames: window.length + document.querySelectorAll('iframe').length,
          heard: Reflect.get(globalThis, '__heard') as string[],
        };
      },
      { id: stage.browser.extensionId, names: files },
    );
    expect(found).toEqual({ loaded: [], markup: false, resources: 0, frames: 0, heard: [] });
    await page.close();
  });

  it('control: the ear hears; the one file that a page may frame has no lasting address', async () => {
    const page = await stage.browser.openPage('https://mail.google.com/mail/u/0/#inbox');
    await page.evaluate(() => postMessage('a careless message', '*'));
    await expect.poll(() => page.evaluate<string[]>('__heard')).toHaveLength(1);
    const manifest = await stage.browser
      .worker()
      .then((worker) => worker.evaluate<{ web_accessible_resources: object[] }>('chrome.runtime.getManifest()'));
    expect(manifest.web_accessible_resources).toEqual([expect.objectContaining({ use_dynamic_url: true })]);
    await page.close();
  });
});

describe('names of clients and what they said', () => {
  /** A company, a person, her address, and the words that were recorded above. */
  const CANARIES = ['Northwind', 'Reyes', 'northwind.example', 'bring Ilse'];
  const holds = (text: string): string[] => CANARIES.filter((name) => text.includes(name));

  it('stand in no log, badge or tooltip, and in nothing that is kept beside the book', async () => {
    const worker = await stage.browser.worker();
    const said = await worker.evaluate<Record<string, unknown>>(`(async () => ({
      badge: await chrome.action.getBadgeText({}),
      tooltip: await chrome.action.getTitle({}),
      notifications: Object.keys(await (chrome.notifications?.getAll() ?? {})),
      alarms: await chrome.alarms.getAll(),
      kept: await chrome.storage.local.get(null),
      session: await chrome.storage.session?.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }))()`);
    expect(said).toMatchObject({ badge: expect.stringMatching(/^\d*$/), tooltip: 'Red Pen' });
    expect(holds(JSON.stringify(said))).toEqual([]);
    // The browser said there that the pages' probes were turned away: so this is heard.
    expect(logged.filter((line) => line.startsWith('Denying load of'))).not.toEqual([]);
    expect(holds(logged.join('\n'))).toEqual([]);
  });

  it('stand in no title and no storage of our pages, whatever page is open', async () => {
    const { page } = stage.book;
    const { rows } = await stage.book.ask('deals', { text: 'Northwind' });
    for (const route of ['#/today', '#/deals', `#/deals/${rows[0]?.deal.id}`, '#/ledger', '#/people']) {
      await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html${route}`);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(200);
      expect([route, await page.title()]).toEqual([route, expect.stringMatching(/ · Red Pen$/)]);
      const kept = await page.evaluate(() => [
        document.title,
        document.cookie,
        Object.entries(localStorage),
        Object.entries(sessionStorage),
      ]);
      expect(holds(JSON.stringify(kept))).toEqual([]);
    }
    expect(await page.locator('body').innerText()).toContain('Northwind');
  });

  it('control: the book does hold them', async () => {
    expect(holds(JSON.stringify(await stage.book.ask('search', { text: 'bring Ilse', limit: 5 })))).toContain(
      'bring Ilse',
    );
  });
});

it('no request has left the extension, and the doubles were asked for nothing that they did not ask for', async () => {
  const asked = stage.server.seen.map(({ host, method, path }) => `${host} ${method} ${path}`);
  const pages = stage.server.seen.filter((request) => request.destination === 'document');
  const opened = pages.map(({ host, method, path }) => `${host} ${method} ${path}`);
  const strange = asked.filter((one) => !opened.includes(one) && !OWN_REQUESTS.includes(one));
  expect(strange).toEqual([]);
  expect(opened.filter((one) => !/\/(mail\/u\/0\/|in\/dana-reyes-ops\/|company\/|messaging\/)/.test(one))).toEqual([]);
  expect(stage.server.seen.filter(({ origin }) => origin?.includes('extension'))).toEqual([]);
  closed = true;
  expect(await stage.browser.closeAndReadRequests()).toEqual([]);
});
