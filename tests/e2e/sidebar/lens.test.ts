/** The rep writes, and the sidebar says what the draft asks for: in every way of writing, on both sites. */
import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { useStage } from '../use-stage.ts';

const DANA = 'dana.reyes@northwind.example';
const AMARA = 'amara.okafor@brightwater.example';
const STORY = 'We went through the rota that your team sent over, and the pattern repeats every third week. ';
const ASK = 'Could you spare 20 minutes on Thursday for a call?';
/** Apart from the others, which it must not teach anything. */
const TAUGHT = 'Can we talk for half an hour next Tuesday?';

interface Node {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const insideOf = (node: Node): Node[] => [...(node.children ?? []), ...(node.shadowRoots ?? [])];
const wordsOf = (node: Node): string =>
  node.nodeName === 'STYLE' ? '' : node.nodeValue + insideOf(node).map(wordsOf).join('');

/** What stands on the collapsed tab: it is in a closed root, where only the browser looks. */
async function tabText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes('data-dock') ? node : insideOf(node).map(find).find(Boolean);
  const host = find(root);
  if (!host) throw new Error('no sidebar on the page');
  return wordsOf(host);
}

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies, linkedin: 'granted', sites: [gmailSite(), linkedinSite()] });

  /** The draft that has the focus. */
  const draftOf = (page: Page): Locator => page.locator('.M9:focus-within');
  const bodyOf = (page: Page): Locator => page.locator('.M9:visible [g_editable=true]').first();

  /** A new mail in a popup, with the caret before the signature. */
  async function write(page: Page, to: string, subject: string, text: string): Promise<void> {
    const open = await page.locator('.M9').count();
    await page.locator('[gh=cm]').click();
    await expect.poll(() => page.locator('.M9').count()).toBe(open + 1);
    await draftOf(page).waitFor();
    await page.keyboard.type(`${to},`);
    await draftOf(page).locator('input[name=subjectbox]').fill(subject);
    const body = draftOf(page).locator('[g_editable=true]');
    await body.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(text);
  }
  const line = (sidebar: Frame, words: string | RegExp) => sidebar.locator('.lens-line', { hasText: words });

  it('finds the ask of a new mail as it is typed, and keeps what the rep put right for the next one', async () => {
    const { page, sidebar } = await stage.openGmail();
    await write(page, DANA, 'Rotterdam', STORY);
    await sidebar.locator('.lens-nothing', { hasText: 'Asks for nothing yet. Missing here:' }).waitFor();
    await page.keyboard.type(TAUGHT);
    await line(sidebar, /^Asks for half an hour · /).waitFor();
    await sidebar.getByRole('button', { name: /^What it asks for/ }).click();
    await sidebar.getByRole('menuitemradio', { name: 'Explore' }).click();
    await line(sidebar, 'Asks to look into it').waitFor();
    await line(sidebar, 'recorded when sent').waitFor();

    await write(page, AMARA, 'Theatre staffing', STORY + TAUGHT);
    await sidebar.locator('.lens-which', { hasText: 'Draft: Theatre staffing' }).waitFor();
    await sidebar.getByRole('heading', { name: 'Brightwater Clinics' }).waitFor();
    await line(sidebar, 'Asks to look into it').waitFor();
    expect(await line(sidebar, 'recorded when sent').count()).toBe(0);

    // Undo takes both back: the mark on the draft, and the example.
    await sidebar.locator('.lens-words').click();
    await sidebar.locator('.lens-words').press('Control+z');
    await line(sidebar, 'Asks for half an hour').waitFor();
    await page.close();
  });

  it('confirms with one key, for this draft, while the keys are in the sidebar', async () => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, 'Rotterdam hub');
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await write(page, AMARA, 'Theatre staffing', STORY + ASK);
    await sidebar.getByRole('heading', { name: 'Brightwater Clinics' }).waitFor();
    await line(sidebar, 'Asks for 20 minutes').waitFor();
    await sidebar.locator('.lens-words').click();
    await sidebar.locator('.lens-words').press('y');
    await line(sidebar, 'recorded when sent').waitFor();
    // The popup is still what it is about, and not the thread behind it.
    await page.waitForTimeout(400);
    expect(await sidebar.getByRole('heading', { name: 'Brightwater Clinics' }).count()).toBe(1);
    const { rows } = await stage.book.ask('deals', { text: 'Brightwater' });
    expect(rows.length).toBeGreaterThan(0);
    await page.close();
  });

  it('says what is missing in an answer, and inserts it at the caret in one step to undo', async () => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, 'Rotterdam hub');
    await page.keyboard.press('r');
    const body = bodyOf(page);
    await page.keyboard.type(STORY);
    await sidebar.locator('.lens-nothing', { hasText: 'Missing here: change.' }).waitFor();
    const words = await sidebar.locator('.lens .next-ask-text').innerText();
    const before = await body.innerText();
    await sidebar
      .locator('.lens')
      .getByRole('button', { name: /^Insert/ })
      .click();
    await expect.poll(() => body.innerText()).toContain(words.slice(0, 40));
    expect((await body.innerText()).startsWith(STORY.trim())).toBe(true);
    await line(sidebar, 'Asks whether this will change').first().waitFor();
    await body.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => body.innerText()).toBe(before);
    await sidebar.locator('.lens-nothing').waitFor();
    await page.close();
  });

  it('goes along to full screen, where the tab has a dot, and back', async () => {
    const { page, sidebar } = await stage.openGmail();
    await write(page, DANA, 'Rotterdam', STORY);
    await sidebar.locator('.lens-nothing').waitFor();
    await page.locator('.Hq').click();
    await page.locator('.aSs .M9').waitFor();
    await bodyOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${ASK} `);
    await line(sidebar, 'Asks for 20 minutes').waitFor({ state: 'attached' });
    await expect.poll(() => tabText(page)).toMatch(/^\d*•$/);
    await page.close();
  });

  it('stands beside a draft in a window of its own', async () => {
    const query = new URLSearchParams({ view: 'cm', fs: '1', to: DANA, su: 'Rotterdam', body: STORY });
    const { page, sidebar } = await stage.openGmail(`https://mail.google.com/mail/u/0/?${query.toString()}`);
    await sidebar.locator('.lens-nothing').waitFor();
    await bodyOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${ASK} `);
    await line(sidebar, 'Asks for 20 minutes').waitFor();
    await page.close();
  });

  it('shows a dot and nothing else of it while the sidebar is collapsed', async () => {
    const { page, sidebar } = await stage.openGmail();
    await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
    await write(page, DANA, 'Rotterdam', STORY + ASK);
    await expect.poll(() => tabText(page)).toMatch(/^\d*•$/);
    await page.locator('div[data-dock]').click();
    await sidebar
      .locator('.lens')
      .getByRole('button', { name: /^Confirm/ })
      .click();
    await line(sidebar, 'recorded when sent').waitFor();
    await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
    // What stands on the tab says nothing of this: it stands there also while the sidebar is open.
    await sidebar.locator('.lens').waitFor({ state: 'hidden' });
    await expect.poll(() => tabText(page)).toMatch(/^\d*$/);
    await page.locator('div[data-dock]').click();
    await sidebar.locator('.lens').waitFor();
    await page.close();
  });

  it('stays out of thanks and of mail to colleagues', async () => {
    const { page, sidebar } = await stage.openGmail();
    await write(page, DANA, 'Thanks', 'Hi Dana, thank you so much for your help yesterday!');
    await sidebar.locator('.lens-quiet', { hasText: 'A thank-you' }).waitFor();
    await write(page, 'jo.winter@larkfield.example', 'Lunch', ASK);
    await sidebar.locator('.lens-quiet').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    expect(await sidebar.locator('.lens').count()).toBe(0);
    await page.close();
  });

  it('reads what is written in a LinkedIn conversation, and copies what is missing', async () => {
    const page = await stage.browser.openPage('https://www.linkedin.com/messaging/');
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.locator('.msg-conversation-card', { hasText: 'Dana Reyes' }).first().click();
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    const field = page.locator('.msg-form__contenteditable:visible').first();
    await field.click();
    await page.keyboard.type(STORY);
    await sidebar.locator('.lens').getByRole('button', { name: /^Copy/ }).click();
    await sidebar.getByText('Copied.').waitFor();
    expect((await field.innerText()).trim()).toBe(STORY.trim());
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${ASK}`);
    await line(sidebar, 'Asks for 20 minutes').waitFor();
    await page.close();
  });
});
