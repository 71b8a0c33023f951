/**
 * The extension is updated while a thread with its sidebar is open and a reply is being typed: the old sidebar gives way to
 * the new one in the same page, nothing of the reply is lost, and what was recorded is there.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from '../e2e/stage.ts';
import { tryEach } from './trial.ts';
import type { Outcome, Trial } from './trial.ts';

const SUBJECT = 'Shift planning at the Rotterdam hub';
const ACCOUNT = 'Northwind Logistics';
const BODY = '.M9:visible [g_editable=true]';
/** Of an idle laptop; on a busy machine ten times as much is no finding. */
const GOAL_MS = 2000;

interface Chrome {
  runtime: { reload(): void; getManifest(): { version: string } };
}

/** The files of another version lie where the browser looks, as after an update. */
function layVersion(root: string, version: string): void {
  const file = join(root, 'extension', 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), version }));
}

async function update({ browser }: Stage, root: string, version: string): Promise<void> {
  layVersion(root, version);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
}

async function tryUpdate(stage: Stage, root: string, number: number): Promise<string[]> {
  const { page, sidebar } = await stage.openGmail();
  try {
    await stage.openThread(page, SUBJECT);
    await sidebar.getByRole('heading', { name: ACCOUNT }).waitFor();
    await sidebar.evaluate(() => Object.assign(globalThis, { old: true }));
    await page.keyboard.press('r');
    const body = page.locator(BODY).first();
    await body.waitFor();
    await body.focus();
    const before = `Half of a sentence ${number}, and`;
    await page.keyboard.type(before);
    const gone = page.waitForEvent('framedetached', { timeout: 10 * GOAL_MS });
    const version = `0.${number + 1}.0`;
    const started = performance.now();
    await update(stage, root, version);
    // The rep goes on writing meanwhile.
    await page.keyboard.type(' the other half', { delay: 30 });
    await gone;
    const late = performance.now() - started > GOAL_MS ? ', later than 2 s' : '';
    const renewed = await stage.browser.sidebarFrame(page, 10 * GOAL_MS);
    await renewed.getByRole('heading', { name: ACCOUNT }).waitFor({ timeout: 10 * GOAL_MS });
    assert.equal(await renewed.evaluate(() => 'old' in globalThis), false, 'the old sidebar is still there');
    assert.equal(await page.locator('div[data-dock]').count(), 1, 'more than one sidebar, or none');
    const written = (await body.innerText()).replaceAll('\u00A0', ' ');
    assert.ok(written.includes(`${before} the other half`), `of the reply is left: ${written}`);
    const worker = await stage.browser.worker();
    const runs = await worker.evaluate(
      () => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getManifest().version,
    );
    assert.equal(runs, version);
    return [`the new one took over, the reply is whole${late}`];
  } finally {
    await page.close();
  }
}

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../e2e/stage.ts');
  const root = mkdtempSync(join(tmpdir(), 'red-pen-update-'));
  const stage = await openStage({ profileDir: root });
  try {
    return await tryEach(from, count, (number) => tryUpdate(stage, root, number));
  } finally {
    await stage.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export const updateWithTabs: Trial = {
  part: 'versions',
  id: 'update-with-tabs',
  what: 'the extension updated under an open thread while a reply is being typed',
  full: 10,
  short: 1,
  batch: 5,
  of: ['lib', 'components', 'entrypoints'],
  runs: 'browser',
  run,
};
