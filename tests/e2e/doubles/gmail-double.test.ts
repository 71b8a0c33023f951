/** The Gmail double does to a content script what its description promises. No extension of ours takes part. */
import { expect, test } from 'vitest';
import { decodeToken } from '../../pages/gmail/token.ts';
import { INBOX, useGmailDouble } from '../support/gmail-double.ts';

const double = useGmailDouble();

test('enforces Trusted Types and its policy, and lets nothing of a mail run or load', async () => {
  await double.open();
  const refused = await double.page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>no</b>';
      return 'allowed';
    } catch (problem) {
      return String(problem);
    }
  });
  expect(refused).toContain('TrustedHTML');
  await double.openThread('Why rosters');
  expect(await double.page.evaluate(() => 'newsletterScriptRan' in globalThis)).toBe(false);
  expect(await double.page.locator('.a3s script, .a3s style, .a3s [onclick], .a3s img[src]').count()).toBe(0);
  expect(double.server.seen.map((request) => request.host).filter((host) => host !== 'mail.google.com')).toEqual([]);
});

test('a list has a heading that is no subject, and rows that carry ids like an open thread', async () => {
  await double.open();
  expect(await double.page.locator('[role=main] h2').count()).toBe(1);
  expect(await double.page.locator('h2[data-legacy-thread-id]').count()).toBe(0);
  const row = double.page.locator('tr.zA', { hasText: 'Supplier questionnaire' });
  const ids = await row
    .locator('[data-thread-id]')
    .first()
    .evaluate((span) => [span.getAttribute('data-thread-id'), span.getAttribute('data-legacy-thread-id')]);
  expect(BigInt(String(ids[0]).replace('#thread-f:', '')).toString(16)).toBe(ids[1]);
});

test('opening a thread writes its real token, and older views stay in the page, hidden', async () => {
  await double.open();
  await double.openThread('Supplier questionnaire');
  const subject = double.page.locator('h2.hP:visible');
  const token = new URL(double.page.url()).hash.split('/')[1] ?? '';
  expect(`thread-${decodeToken(token)}`).toBe(await subject.getAttribute('data-thread-perm-id'));
  await double.page.goBack();
  await double.openThread('Security review');
  expect(await double.page.locator('h2[data-legacy-thread-id]').count()).toBe(2);
  expect(await double.page.locator('h2[data-legacy-thread-id]:visible').count()).toBe(1);
  expect(await double.page.locator('[role=main]').count()).toBe(3);
  const hex = await double.page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id');
  await double.open('', `#inbox/${hex}`);
  expect(await double.page.locator('h2.hP:visible').textContent()).toContain('Security review');
});

test('a long thread opens with one message whole, two folded, the rest out of sight until asked for', async () => {
  await double.open();
  await double.openThread('Crew planning pilot');
  const items = double.page.locator('[role=list]:visible > [role=listitem]');
  expect(await items.count()).toBe(12);
  expect(await double.page.locator('[role=listitem][aria-expanded=true]').count()).toBe(1);
  expect(await double.page.locator('.adv .adx span').textContent()).toBe('9');
  expect(await double.page.locator('.kv [data-message-id], .kQ [data-message-id]').count()).toBe(0);
  expect(await double.page.locator('.kv span.gD[email]').count()).toBe(2);
  await double.page.locator('.adx').click();
  expect(await double.page.locator('.kv').count()).toBe(11);
  await items.nth(3).locator('.gE').click();
  expect(await items.nth(3).locator('[data-message-id]').count()).toBe(1);
});

test('only a narrower root makes room, and only once the page was told to measure again', async () => {
  await double.open();
  const edge = () =>
    double.page.locator('[role=main]').evaluate((main) => Math.round(main.getBoundingClientRect().right));
  const before = await edge();
  await double.page.evaluate(() => {
    document.body.style.marginRight = '344px';
    dispatchEvent(new Event('resize'));
  });
  expect(await edge()).toBe(before);
  await double.page.evaluate(() => {
    document.querySelector<HTMLElement>('body > div.nH')?.style.setProperty('width', 'calc(100% - 344px)', 'important');
  });
  expect(await edge()).toBe(before);
  await double.page.evaluate(() => dispatchEvent(new Event('resize')));
  expect(await edge()).toBe(before - 344);
  await double.open('stubborn=1');
  await double.page.evaluate(() => {
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
  await double.open(`hl=${language}`);
  await double.openThread('Rotterdam hub');
  expect(await double.attribute('span.g2[email="alex.morgan@larkfield.example"]', 'name')).toBe(me);
  await double.page.keyboard.press('r');
  expect(await double.attribute('.dC > [role=button]', 'data-tooltip')).toBe(`${send} \u202a(Ctrl-Enter)\u202c`);
});

test('two accounts stand at two addresses, and say who they are', async () => {
  await double.open('', '', 'https://mail.google.com/mail/u/1/');
  expect(await double.attribute('meta[name="og-profile-acct"]', 'content')).toBe('alex_morgan@gmail.com');
  expect(await double.page.title()).toBe('Inbox (1) - alex_morgan@gmail.com - Gmail');
  expect(await double.attribute('[role=banner] a[aria-label*="@"]', 'aria-label')).toContain('alex_morgan@gmail.com');
});

test('split pane: three rows a conversation, list and thread side by side, one subject visible', async () => {
  await double.open('split=1&lateIds=1500');
  const rows = await double.page.locator('tr.zA').count();
  expect(rows % 3).toBe(0);
  await double.openThread('Rotterdam hub');
  expect(await double.attribute('h2.hP:visible', 'data-legacy-thread-id')).toBeNull();
  expect(await double.page.locator('tr.zA.aps').count()).toBe(3);
  const id = () => double.attribute('.aia h2.hP:visible', 'data-legacy-thread-id');
  await expect.poll(id).toMatch(/^[0-9a-f]{16}$/);
  expect(await double.page.locator('tr.zA:visible').count()).toBe(rows);
});

test('without conversation view every mail is a row, thread ids repeat, one message is shown', async () => {
  await double.open('conv=off');
  expect(await double.page.locator('tr.zA', { hasText: 'Rotterdam hub' }).count()).toBeGreaterThan(3);
  await double.openThread('Rotterdam hub');
  expect(await double.page.locator('[role=list]:visible > [role=listitem]').count()).toBe(1);
  expect(decodeToken(new URL(double.page.url()).hash.split('/')[1] ?? '')).toMatch(/^a:r/);
});

test('right to left, the companion rail and the drafts change sides', async () => {
  await double.open('dir=rtl');
  const left = (selector: string) =>
    double.page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('[role=complementary]')).toBe(0);
  await double.page.keyboard.press('c');
  expect(await left('[role=dialog]')).toBeLessThan(200);
});

test('churns as often as it is told to, and shows the same all the while', async () => {
  await double.open('churn=200');
  const text = () => double.page.locator('table.zt').textContent();
  const before = [await text(), (await double.log()).churned] as const;
  await double.page.waitForTimeout(1000);
  expect((await double.log()).churned - before[1]).toBeGreaterThan(120);
  expect(await text()).toBe(before[0]);
});

test('conversations, drafts and print views in windows of their own', async () => {
  await double.open();
  const id = await double.attribute('tr.zA [data-thread-id]', 'data-thread-id');
  await double.open(`search=inbox&th=${encodeURIComponent(String(id))}&cvid=1`, '', `${INBOX}popout`);
  expect(await double.page.locator('body.aAU.xE.Su [role=main] h2.hP').count()).toBe(1);
  await double.open('view=cm&fs=1');
  expect(await double.page.locator('body.xE.xp .M9 [g_editable=true]').count()).toBe(1);
  expect(await double.page.locator('[role=dialog]').count()).toBe(0);
  await double.page.goto(`${INBOX}?view=pt&search=all&permmsgid=msg-f:1`);
  expect(await double.page.locator('[role=main], [role=banner]').count()).toBe(0);
});
