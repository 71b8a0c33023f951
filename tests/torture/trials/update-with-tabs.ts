/**
 * The extension is updated while a thread with its sidebar is open and something is being typed: the old sidebar gives way
 * to the new one in the same page, and nothing of it is lost. By turns it is a reply in the page, with half a note left in
 * the sidebar, or the note itself; with third-party cookies allowed and blocked.
 *
 * Chromium (156) loses some reloads of an extension whose process is busy: the worker starts before the process knows the
 * new version, runs as the old one or without any API, and every call of it ends in "No SW". A bare extension shows it too.
 * What comes by itself waits while a page of ours is open, so a rep meets it by hand only. Then no new sidebar comes, and the
 * old one has to say so.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Stage } from '../../e2e/stage.ts';
import { updateExtension } from '../../e2e/support/update-extension.ts';
import { tryEach } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const SUBJECT = 'Shift planning at the Rotterdam hub';
const ACCOUNT = 'Northwind Logistics';
const BODY = '.M9:visible [g_editable=true]';
/** Of an idle laptop; on a busy machine ten times as much is no finding. */
const GOAL_MS = 2000;

interface Chrome {
  runtime: { getManifest(): { version: string } };
}

/** Opened by its key, whatever had the focus. */
async function openNote(sidebar: Frame): Promise<Locator> {
  await sidebar.getByRole('heading', { name: ACCOUNT }).click();
  await sidebar.page().keyboard.press('l');
  const note = noteIn(sidebar);
  await note.click();
  return note;
}

const noteIn = (sidebar: Frame): Locator => sidebar.getByLabel('What came of it', { exact: true });

/** Half-written texts, as they stand on the disk. */
async function readKept({ browser }: Stage): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settled(indexedDB.open('red-pen'));
    const range = IDBKeyRange.bound('unfinished:', 'unfinished;');
    const rows = await settled(database.transaction('sends').objectStore('sends').getAll(range));
    database.close();
    return rows.map((row) => JSON.stringify(row));
  });
}

/** How soon it is written down is not what is tried here. */
async function waitForKept(stage: Stage, isThere: (texts: string[]) => boolean, problem: string): Promise<void> {
  const deadline = Date.now() + 10 * GOAL_MS;
  while (!isThere(await readKept(stage))) {
    assert.ok(Date.now() < deadline, problem);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const waitUntilKept = (stage: Stage, words: string): Promise<void> =>
  waitForKept(stage, (texts) => texts.some((text) => text.includes(words)), `never kept: ${words}`);

interface Typed {
  /** What is typed while the update is under way, and until the new sidebar has taken over. */
  goOn(): Promise<void>;
  /** Of the new sidebar. @returns what to say of it */
  look(renewed: Frame): Promise<string>;
}

/** Half a note stands in the sidebar, the rep writes a reply in the page: its caret stays there. */
async function typeReply(stage: Stage, page: Page, sidebar: Frame, number: number): Promise<Typed> {
  const half = `Dana said ${number}, but`;
  const note = await openNote(sidebar);
  await note.pressSequentially(half);
  await waitUntilKept(stage, half);
  const body = page.locator(BODY).first();
  await page.locator('h2[data-legacy-thread-id]:visible').click();
  await page.keyboard.press('r');
  await body.waitFor();
  await body.focus();
  const before = `Half of a sentence ${number}, and`;
  await page.keyboard.type(before);
  return {
    goOn: () => page.keyboard.type(' the other half', { delay: 30 }),
    look: async (renewed) => {
      await noteIn(renewed).waitFor({ timeout: 10 * GOAL_MS });
      assert.equal(await noteIn(renewed).inputValue(), half);
      await page.keyboard.type(', yes');
      const written = (await body.innerText()).replaceAll('\u00A0', ' ');
      assert.ok(written.includes(`${before} the other half, yes`), `of the reply is left: ${written}`);
      await letGo(stage, renewed);
      return 'the reply is whole, and so is half a note';
    },
  };
}

/** The rep writes the note itself, up to the moment: it stands in the new sidebar, to be gone on with. */
async function typeNote(stage: Stage, page: Page, sidebar: Frame, number: number): Promise<Typed> {
  const before = `Dana said ${number}, and that`;
  const more = ' the shifts are short by two every night since';
  await openNote(sidebar);
  await page.keyboard.type(before);
  await waitUntilKept(stage, before);
  return {
    goOn: () => page.keyboard.type(more, { delay: 30 }),
    look: async (renewed) => {
      const note = noteIn(renewed);
      await note.waitFor({ timeout: 10 * GOAL_MS });
      const kept = await note.inputValue();
      const went = kept.slice(before.length);
      // What is typed while no sidebar stands there is lost, and nothing else.
      const isRest = Array.from(went, (_, at) => at)
        .concat(went.length)
        .some((at) => more.startsWith(went.slice(0, at)) && more.endsWith(went.slice(at)));
      assert.ok(kept.startsWith(before) && isRest, `of the note is left: ${kept}`);
      assert.equal(await page.locator(BODY).count(), 0, 'the page took the keys for its own');
      // The caret is where the rep goes on, and nobody puts it there.
      await page.keyboard.type(' End.');
      assert.equal(await note.inputValue(), `${kept} End.`);
      await letGo(stage, renewed);
      return 'the note is there';
    },
  };
}

/** Cancelled, it comes back nowhere. */
async function letGo(stage: Stage, sidebar: Frame): Promise<void> {
  await noteIn(sidebar).press('Escape');
  await noteIn(sidebar).waitFor({ state: 'detached' });
  await waitForKept(stage, (texts) => texts.length === 0, 'a cancelled note stays');
}

/** A case that the browser has lost is tried again, in a new one. */
const MOST_TRIES = 3;
const LOST_BY_BROWSER = 'the browser lost the reload, the old one said so';

/** No new sidebar has come. Right only where the browser does not run the new version, and the old sidebar says so. */
async function lookLeftBehind({ browser }: Stage, sidebar: Frame, version: string): Promise<string> {
  const runs = await browser.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(() => (globalThis as unknown as { chrome?: Partial<Chrome> }).chrome?.runtime?.getManifest().version);
  assert.notEqual(runs, version, 'the new version runs, and its sidebar never came');
  await sidebar.getByRole('heading', { name: ACCOUNT }).hover();
  await sidebar.getByText('Red Pen was updated.').waitFor({ timeout: 10 * GOAL_MS });
  return LOST_BY_BROWSER;
}

async function tryUpdate(stage: Stage, root: string, number: number): Promise<string> {
  const { page, sidebar } = await stage.openGmail();
  try {
    await stage.openThread(page, SUBJECT);
    await sidebar.getByRole('heading', { name: ACCOUNT }).waitFor();
    await sidebar.evaluate(() => Object.assign(globalThis, { old: true }));
    const typed = await (number % 2 === 0 ? typeReply : typeNote)(stage, page, sidebar, number);
    const gone = page.waitForEvent('framedetached', { timeout: 10 * GOAL_MS }).then(
      () => true,
      () => false,
    );
    const version = `0.${number + 1}.0`;
    const started = performance.now();
    await updateExtension(stage.browser, root, version);
    // The rep goes on writing meanwhile.
    await typed.goOn();
    if (!(await gone)) return await lookLeftBehind(stage, sidebar, version);
    const late = performance.now() - started > GOAL_MS ? ', later than 2 s' : '';
    const renewed = await stage.browser.sidebarFrame(page, 10 * GOAL_MS);
    await renewed.getByRole('heading', { name: ACCOUNT }).waitFor({ timeout: 10 * GOAL_MS });
    assert.equal(await renewed.evaluate(() => 'old' in globalThis), false, 'the old sidebar is still there');
    assert.equal(await page.locator('div[data-dock]').count(), 1, 'more than one sidebar, or none');
    const outcome = await typed.look(renewed);
    const worker = await stage.browser.worker();
    const runs = await worker.evaluate(
      () => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getManifest().version,
    );
    assert.equal(runs, version);
    return `the new one took over, ${outcome}${late}`;
  } finally {
    await page.close();
  }
}

const isOurs = (page: Page): boolean => page.url().startsWith('chrome-extension://');

/** A browser for each way with cookies. */
async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const open = new Map<string, { stage: Stage; root: string }>();
  const stageFor = async (thirdPartyCookies: 'allowed' | 'blocked') => {
    const known = open.get(thirdPartyCookies);
    if (known) return known;
    const root = mkdtempSync(join(tmpdir(), 'red-pen-update-'));
    const one = { root, stage: await openStage({ profileDir: root, thirdPartyCookies }) };
    open.set(thirdPartyCookies, one);
    // A dashboard beside keeps the process busy, and the browser loses about every other reload.
    for (const page of one.stage.browser.context.pages()) if (isOurs(page)) await page.close();
    return one;
  };
  const close = async (thirdPartyCookies: 'allowed' | 'blocked') => {
    const one = open.get(thirdPartyCookies);
    open.delete(thirdPartyCookies);
    await one?.stage.close();
    if (one) rmSync(one.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return await tryEach(from, count, async (number) => {
      const cookies = number % 4 === 0 || number % 4 === 3 ? 'blocked' : 'allowed';
      const came: string[] = [];
      for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
        const { stage, root } = await stageFor(cookies);
        try {
          came.push(await tryUpdate(stage, root, number));
        } catch (error) {
          // What it has left behind, as half a note, is nothing that the next case may be tried with.
          await close(cookies);
          throw error;
        }
        if (came.at(-1) !== LOST_BY_BROWSER) return came;
        // Nothing of ours runs in there any more.
        await close(cookies);
      }
      return assert.fail(`${LOST_BY_BROWSER}, ${MOST_TRIES} times`);
    });
  } finally {
    for (const cookies of ['allowed', 'blocked'] as const) await close(cookies);
  }
}

export const updateWithTabs: Trial = {
  part: 'versions',
  id: 'update-with-tabs',
  what: 'the extension updated under an open thread while a reply or a note is being typed',
  full: 12,
  short: 2,
  batch: 6,
  of: ['lib', 'components', 'entrypoints', 'tests/e2e/support'],
  runs: 'browser',
  run,
};
