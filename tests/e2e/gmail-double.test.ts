/** The Gmail double does to a content script what its description promises. No extension of ours takes part. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { gmailSite } from '../pages/gmail/site.ts';
import { decodeToken } from '../pages/gmail/token.ts';
import { serveSites } from '../pages/server/serve.ts';
import type { PageServer } from '../pages/server/serve.ts';
import { launchBrowser } from './harness/index.ts';
import type { RedPenBrowser } from './harness/index.ts';

const FIXTURE = fileURLToPath(new URL('./harness/fixture', import.meta.url));
const INBOX = 'https://mail.google.com/mail/u/0/';

interface DoubleLog {
  shortcuts: string[];
  actions: string[];
  churned: number;
}

let server: PageServer;
let browser: RedPenBrowser;
let page: Page;

beforeAll(async () => {
  server = await serveSites([gmailSite()]);
  browser = await launchBrowser({ extensionDir: FIXTURE, server });
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(query = '', hash = '', base = INBOX): Promise<void> {
  page = await browser.openPage(`${base}${query && `?${query}`}${hash}`);
  await page.waitForSelector('tr.zA, h2.hP, [role=dialog], .M9', { state: 'attached' });
}

async function openThread(words: string): Promise<void> {
  await page.locator('tr.zA:visible', { hasText: words }).first().click();
  await page.locator('h2.hP:visible', { hasText: words }).waitFor();
}

function log(): Promise<DoubleLog> {
  return page.evaluate(() => Reflect.get(globalThis, '__double') as DoubleLog);
}

const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);

test('enforces Trusted Types and its policy, and lets nothing of a mail run or load', async () => {
  await open();
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>no</b>';
      return 'allowed';
    } catch (problem) {
      return String(problem);
    }
  });
  expect(refused).toContain('TrustedHTML');
  await openThread('Why rosters');
  expect(await page.evaluate(() => 'newsletterScriptRan' in globalThis)).toBe(false);
  expect(await page.locator('.a3s script, .a3s style, .a3s [onclick], .a3s img[src]').count()).toBe(0);
  expect(server.seen.map((request) => request.host).filter((host) => host !== 'mail.google.com')).toEqual([]);
});

test('a list has a heading that is no subject, and rows that carry ids like an open thread', async () => {
  await open();
  expect(await page.locator('[role=main] h2').count()).toBe(1);
  expect(await page.locator('h2[data-legacy-thread-id]').count()).toBe(0);
  const row = page.locator('tr.zA', { hasText: 'Supplier questionnaire' });
  const ids = await row
    .locator('[data-thread-id]')
    .first()
    .evaluate((span) => [span.getAttribute('data-thread-id'), span.getAttribute('data-legacy-thread-id')]);
  expect(BigInt(String(ids[0]).replace('#thread-f:', '')).toString(16)).toBe(ids[1]);
});

test('opening a thread writes its real token, and older views stay in the page, hidden', async () => {
  await open();
  await openThread('Supplier questionnaire');
  const subject = page.locator('h2.hP:visible');
  const token = new URL(page.url()).hash.split('/')[1] ?? '';
  expect(`thread-${decodeToken(token)}`).toBe(await subject.getAttribute('data-thread-perm-id'));
  await page.goBack();
  await openThread('Security review');
  expect(await page.locator('h2[data-legacy-thread-id]').count()).toBe(2);
  expect(await page.locator('h2[data-legacy-thread-id]:visible').count()).toBe(1);
  expect(await page.locator('[role=main]').count()).toBe(3);
  const hex = await page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id');
  await page.close();
  await open('', `#inbox/${hex}`);
  expect(await page.locator('h2.hP:visible').textContent()).toContain('Security review');
});

test('a long thread opens with one message whole, two folded, the rest out of sight until asked for', async () => {
  await open();
  await openThread('Crew planning pilot');
  const items = page.locator('[role=list]:visible > [role=listitem]');
  expect(await items.count()).toBe(12);
  expect(await page.locator('[role=listitem][aria-expanded=true]').count()).toBe(1);
  expect(await page.locator('.adv .adx span').textContent()).toBe('9');
  expect(await page.locator('.kv [data-message-id], .kQ [data-message-id]').count()).toBe(0);
  expect(await page.locator('.kv span.gD[email]').count()).toBe(2);
  await page.locator('.adx').click();
  expect(await page.locator('.kv').count()).toBe(11);
  await items.nth(3).locator('.gE').click();
  expect(await items.nth(3).locator('[data-message-id]').count()).toBe(1);
});

test('a new mail stands in a popup, moves whole to full screen, and takes typed addresses along', async () => {
  await open();
  await page.keyboard.press('c');
  await page.keyboard.type('helena.prado@tessera-materials.example,rui');
  expect(new URL(page.url()).hash).toBe('#inbox?compose=new');
  expect(await attribute('[name=to] [role=option][data-hovercard-id]', 'data-hovercard-id')).toBe(
    'helena.prado@tessera-materials.example',
  );
  expect(await page.locator('.dw .no .AD [role=dialog] input[peoplekit-id]').first().inputValue()).toBe('rui');
  const draft = await attribute('input[name=draft]', 'value');
  expect(draft).toMatch(/^#msg-a:r-?\d+$/);
  expect(await attribute('input[name=rt]', 'value')).toMatch(/^#thread-a:r-?\d+$/);
  await page.evaluate(() => Object.assign(document.querySelector('.M9') ?? {}, { marked: true }));
  await page.locator('.Hq').click();
  expect(await page.evaluate(() => 'marked' in (document.querySelector('.aSs .aSt .M9') ?? {}))).toBe(true);
  expect(await page.locator('.dw [role=dialog]').count()).toBe(0);
  expect(await attribute('input[name=draft]', 'value')).toBe(draft);
});

test('an answer keeps its draft id when it is sent, is numbered later, and can be taken back', async () => {
  await open('sync=1500&undo=20');
  await openThread('Ordonnancement');
  await page.keyboard.press('r');
  await page.keyboard.type('Merci Lucie');
  const draft = await attribute('[role=main]:visible input[name=draft]', 'value');
  expect(await attribute('[role=main]:visible input[name=rm]', 'value')).toMatch(/^#msg-f:\d+$/);
  await page.keyboard.press('Control+Enter');
  await page.locator('#link_vsm').waitFor();
  expect(await attribute('#link_undo', 'param')).toBe(`#${await attribute('h2.hP:visible', 'data-thread-perm-id')}`);
  const sent = page.locator(`[data-message-id="${draft}"]`);
  expect(await sent.getAttribute('data-legacy-message-id')).toBeNull();
  await expect.poll(() => sent.getAttribute('data-legacy-message-id'), { timeout: 5000 }).toMatch(/^[0-9a-f]{16}$/);
  await page.locator('#link_undo').click();
  expect(await page.locator(`[data-message-id="${draft}"]`).count()).toBe(0);
  expect(await attribute('[role=main]:visible input[name=draft]', 'value')).toBe(draft);
  expect((await log()).actions).toEqual(['reply', 'send', 'undo-send']);
});

test('a mail to nobody is refused; one that is sent outlives a reload', async () => {
  await open();
  await page.keyboard.press('c');
  await page.keyboard.press('Control+Enter');
  await page.locator('[role=alertdialog]').waitFor();
  expect(await page.locator('#link_vsm').count()).toBe(0);
  await page.locator('[role=alertdialog] button').click();
  await page.keyboard.type('helena.prado@tessera-materials.example');
  await page.locator('input[name=subjectbox]').fill('Thursday, 20 minutes?');
  const draft = await attribute('input[name=draft]', 'value');
  await page.locator('.dC > [role=button]:not([aria-haspopup=true])').click();
  await page.locator('#link_vsm').waitFor();
  await page.close();
  await open('', '#sent');
  await openThread('Thursday, 20 minutes?');
  expect(await attribute('h2.hP:visible', 'data-thread-perm-id')).toMatch(/^thread-a:r/);
  expect(await page.locator(`[data-message-id="${draft}"]:visible`).count()).toBe(1);
  expect(await attribute('span.g2[email]:visible', 'email')).toBe('helena.prado@tessera-materials.example');
});

test('single keys act, but not in a field; keys that leak from a shadow root do', async () => {
  await open();
  await page.locator('input[name=q]').focus();
  await page.keyboard.type('e#rz');
  expect((await log()).shortcuts).toEqual([]);
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const input = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(input);
    input.focus();
  });
  await page.keyboard.type('je');
  expect((await log()).shortcuts).toEqual(['j', 'e']);
  expect((await log()).actions).toEqual(['archive']);
  await page.keyboard.press('z');
  expect((await log()).actions).toEqual(['archive', 'undo']);
});

test('only a narrower root makes room, and only once the page was told to measure again', async () => {
  await open();
  const edge = () => page.locator('[role=main]').evaluate((main) => Math.round(main.getBoundingClientRect().right));
  const before = await edge();
  await page.evaluate(() => {
    document.body.style.marginRight = '344px';
    dispatchEvent(new Event('resize'));
  });
  expect(await edge()).toBe(before);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('body > div.nH')?.style.setProperty('width', 'calc(100% - 344px)', 'important');
  });
  expect(await edge()).toBe(before);
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  expect(await edge()).toBe(before - 344);
  await page.close();
  await open('stubborn=1');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('body > div.nH')?.style.setProperty('width', 'calc(100% - 344px)', 'important');
    dispatchEvent(new Event('resize'));
  });
  expect(await edge()).toBe(before);
});

test.for([
  ['en', 'me', 'Send'],
  ['de', 'mir', 'Senden'],
  ['ru', 'мне', 'Отправить'],
] as const)('speaks %s: I am "%s", and the button says "%s"', async ([language, me, send]) => {
  await open(`hl=${language}`);
  await openThread('Rotterdam hub');
  expect(await attribute('span.g2[email="alex.morgan@larkfield.example"]', 'name')).toBe(me);
  await page.keyboard.press('r');
  expect(await attribute('.dC > [role=button]', 'data-tooltip')).toBe(`${send} \u202a(Ctrl-Enter)\u202c`);
});

test('two accounts stand at two addresses, and say who they are', async () => {
  await open('', '', 'https://mail.google.com/mail/u/1/');
  expect(await attribute('meta[name="og-profile-acct"]', 'content')).toBe('alex_morgan@gmail.com');
  expect(await page.title()).toBe('Inbox (1) - alex_morgan@gmail.com - Gmail');
  expect(await attribute('[role=banner] a[aria-label*="@"]', 'aria-label')).toContain('alex_morgan@gmail.com');
});

test('split pane: three rows a conversation, list and thread side by side, one subject visible', async () => {
  await open('split=1&lateIds=1500');
  const rows = await page.locator('tr.zA').count();
  expect(rows % 3).toBe(0);
  await openThread('Rotterdam hub');
  expect(await attribute('h2.hP:visible', 'data-legacy-thread-id')).toBeNull();
  expect(await page.locator('tr.zA.aps').count()).toBe(3);
  const id = () => attribute('.aia h2.hP:visible', 'data-legacy-thread-id');
  await expect.poll(id, { timeout: 5000 }).toMatch(/^[0-9a-f]{16}$/);
  expect(await page.locator('tr.zA:visible').count()).toBe(rows);
});

test('without conversation view every mail is a row, thread ids repeat, one message is shown', async () => {
  await open('conv=off');
  expect(await page.locator('tr.zA', { hasText: 'Rotterdam hub' }).count()).toBeGreaterThan(3);
  await openThread('Rotterdam hub');
  expect(await page.locator('[role=list]:visible > [role=listitem]').count()).toBe(1);
  expect(decodeToken(new URL(page.url()).hash.split('/')[1] ?? '')).toMatch(/^a:r/);
});

test('right to left, the companion rail and the drafts change sides', async () => {
  await open('dir=rtl');
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('[role=complementary]')).toBe(0);
  await page.keyboard.press('c');
  expect(await left('[role=dialog]')).toBeLessThan(200);
});

test('churns as often as it is told to, and shows the same all the while', async () => {
  await open('churn=200');
  const text = () => page.locator('table.zt').textContent();
  const before = [await text(), (await log()).churned] as const;
  await page.waitForTimeout(1000);
  expect((await log()).churned - before[1]).toBeGreaterThan(120);
  expect(await text()).toBe(before[0]);
});

test('conversations, drafts and print views in windows of their own', async () => {
  await open();
  const id = await attribute('tr.zA [data-thread-id]', 'data-thread-id');
  await page.close();
  await open(`search=inbox&th=${encodeURIComponent(String(id))}&cvid=1`, '', `${INBOX}popout`);
  expect(await page.locator('body.aAU.xE.Su [role=main] h2.hP').count()).toBe(1);
  await page.close();
  await open('view=cm&fs=1');
  expect(await page.locator('body.xE.xp .M9 [g_editable=true]').count()).toBe(1);
  expect(await page.locator('[role=dialog]').count()).toBe(0);
  await page.goto(`${INBOX}?view=pt&search=all&permmsgid=msg-f:1`);
  expect(await page.locator('[role=main], [role=banner]').count()).toBe(0);
});
