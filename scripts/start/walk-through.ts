/** The main job without a display: does it as a rep would, says what it saw, and leaves a picture of each step. */
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openSampleBook } from '../../tests/e2e/harness/index.ts';
import type { RedPenBrowser } from '../../tests/e2e/harness/index.ts';
import { DEMO } from './demo.ts';

interface WalkOptions {
  pictures: string;
  /** The mailbox is the developer's own: nothing is known of its threads. */
  ownMailbox: boolean;
}

type Narrator = (page: Page, what: string) => Promise<void>;

function narrate(folder: string): Narrator {
  let step = 0;
  return async (page, what) => {
    step += 1;
    const name = `${String(step).padStart(2, '0')}-${what
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .slice(0, 48)}.png`;
    await page.screenshot({ path: join(folder, name) });
    console.log(`${String(step).padStart(2)}  ${what}`);
  };
}

async function firstLines(sidebar: Frame): Promise<string> {
  const text = await sidebar.locator('main').innerText();
  return text.split('\n').filter(Boolean).slice(0, 2).join(' · ');
}

async function readThread(browser: RedPenBrowser, say: Narrator): Promise<void> {
  const page = await browser.openPage(DEMO.inbox);
  const sidebar = await browser.sidebarFrame(page);
  await say(page, 'Opened the inbox: the sidebar stands beside it and has nothing to say');
  await page.locator('tr.zA:visible', { hasText: DEMO.subject }).first().click();
  await sidebar.getByRole('heading', { name: DEMO.account }).waitFor();
  await say(page, `Opened a thread: the sidebar found ${DEMO.account}, its stage and the next ask`);
  const step = sidebar.getByRole('checkbox', { name: 'Find who sees no need to change' });
  await step.click();
  await say(page, 'Ticked a step of the stage');
  await sidebar.getByRole('heading', { name: DEMO.account }).click();
  await page.keyboard.press('a');
  const words = sidebar.getByRole('textbox', { name: 'Words' });
  await words.fill('Is this something you are going to fix this year, Dana?');
  await say(page, 'Pressed A: the ask is prefilled with kind and person');
  await words.press('Enter');
  await words.waitFor({ state: 'detached' });
  await say(page, 'Pressed Enter: recorded, with undo');
  await page.close();
}

async function draftToStranger(browser: RedPenBrowser, say: Narrator): Promise<void> {
  const page = await browser.openPage(DEMO.inbox);
  const sidebar = await browser.sidebarFrame(page);
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('[role=dialog]').filter({ has: page.locator('[g_editable=true]') });
  await dialog.locator('input[peoplekit-id]').first().fill(DEMO.stranger.address);
  await page.keyboard.press('Enter');
  const body = dialog.locator('[role=textbox][g_editable=true]');
  await body.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hello Helena, ');
  const create = sidebar.getByRole('button', { name: 'Create the deal' });
  await create.waitFor();
  await say(page, `Wrote to a stranger: ${DEMO.stranger.account} is offered, prefilled`);
  await create.click();
  await sidebar.getByRole('heading', { name: DEMO.stranger.account }).waitFor();
  await sidebar.getByRole('button', { name: /^Insert/ }).click();
  await body.getByText('Helena, could', { exact: false }).or(body).first().waitFor();
  await page.waitForTimeout(500);
  await say(page, 'Created the deal in Target, and inserted the next ask at the caret');
  await page.close();
}

async function addPerson(browser: RedPenBrowser, say: Narrator): Promise<void> {
  const page = await browser.openPage(DEMO.prospect.profile);
  const sidebar = await browser.sidebarFrame(page);
  const create = sidebar.getByRole('button', { name: 'Create the deal' });
  await create.waitFor();
  await say(page, 'Opened a profile on LinkedIn: person, title and company are read');
  await create.click();
  await sidebar.getByRole('heading', { name: DEMO.prospect.account }).waitFor();
  await say(page, 'Added the person with one click: the deal begins in Target, with its checklist');
  await page.close();
}

async function lookAtDashboard(browser: RedPenBrowser, say: Narrator): Promise<void> {
  const page = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/deals`);
  await page.getByText(DEMO.account).first().waitFor();
  await say(page, 'Opened the dashboard: every deal with its stage, next ask and open asks');
  await page.close();
}

/** One's own mails: the newest threads, one after the other, and what the sidebar makes of each. */
async function readOwnMailbox(browser: RedPenBrowser, say: Narrator): Promise<void> {
  const page = await browser.openPage(DEMO.inbox);
  const sidebar = await browser.sidebarFrame(page);
  const rows = page.locator('[role=main]:visible tr.zA');
  await say(page, `Opened the mailbox: ${await rows.count()} threads on the first page`);
  for (let n = 0; n < Math.min(5, await rows.count()); n += 1) {
    await rows.nth(n).click();
    await page.locator('h2[data-legacy-thread-id]:visible').waitFor();
    await page.waitForTimeout(800);
    await say(page, `Opened thread ${n + 1}: ${await firstLines(sidebar)}`);
    await page.goBack();
    await rows.first().waitFor();
  }
  await page.close();
}

export async function walkThrough(browser: RedPenBrowser, options: WalkOptions): Promise<void> {
  const say = narrate(options.pictures);
  const book = await openSampleBook(browser);
  await book.page.close();
  console.log('No display: walking through the main job.\n');
  if (options.ownMailbox) {
    await readOwnMailbox(browser, say);
  } else {
    await readThread(browser, say);
    await draftToStranger(browser, say);
    await addPerson(browser, say);
  }
  await lookAtDashboard(browser, say);
  console.log(`\nPictures: ${resolve(options.pictures)}`);
}
