/**
 * The browser's profile on a small disk of its own that is filled while the rep writes: it is said, nothing is half done, a
 * backup can be saved, whoever comes back finds the book, and with room again all goes on.
 */
import assert from 'node:assert/strict';
import { LEAST_ROOM } from '../../../lib/domain/limits/least-room.ts';
import type { Locator } from 'playwright-core';
import type { OpenBook } from '../../e2e/harness/index.ts';
import type { Stage } from '../../e2e/stage.ts';
import { mountSmallDisk } from '../support/small-tmpfs.ts';
import type { SmallDisk } from '../support/small-tmpfs.ts';
import { noOutcome, tryEach } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const DISK_MB = 400;
const MB = 1024 * 1024;
/**
 * What is left when the rep goes on writing. `unseen`: another program takes it between Red Pen's look at the disk and its
 * write, so that the browser itself runs out of room.
 */
const LEFT = [
  { bytes: 0, unseen: true },
  { bytes: 64 * 1024, unseen: false },
  { bytes: LEAST_ROOM + MB / 4, unseen: false },
  { bytes: MB, unseen: true },
  { bytes: 0, unseen: false },
  { bytes: 64 * 1024, unseen: true },
];
const MOST_WRITES = 300;
const WITHIN_MS = 30_000;
const FULL = 'The disk is full';
const LOST = 'The book has lost its content';

interface Written {
  acknowledged: string[];
  refused: string[];
}

async function write(book: OpenBook, named: string, most: number): Promise<Written> {
  const [row] = (await book.ask('deals', { text: 'Northwind' })).rows;
  const dealId = row?.deal.id ?? '';
  const written: Written = { acknowledged: [], refused: [] };
  // Long words, so that there is something to write.
  const filling = 'x'.repeat(1500);
  for (let n = 0; n < most && written.refused.length === 0; n += 1) {
    const words = `${named} ${n} ${filling}`;
    const result = await book.run('record-commitment', { dealId, kind: 'other', words, channel: 'other' });
    if (result.ok) written.acknowledged.push(words);
    else written.refused.push(result.problem);
  }
  return written;
}

/** What the rep is typing meanwhile, and may take elsewhere: the field it stands in. */
async function beginToType({ page }: OpenBook, words: string): Promise<Locator> {
  await page.evaluate(() => (location.hash = '#/deals?new=1'));
  const field = page.locator('form.new-deal input').first();
  await field.fill(words, { timeout: WITHIN_MS });
  return field;
}

/** A backup that holds everything that was acknowledged. */
async function saveBackup(book: OpenBook, acknowledged: readonly string[]): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  await book.page.evaluate(() => (location.hash = '#/data'));
  const button = book.page.getByRole('button', { name: 'Save a backup' }).first();
  // All of the page has asked what it asks by then.
  await book.page.getByText('How often').waitFor({ timeout: WITHIN_MS });
  const [download] = await Promise.all([
    book.page.waitForEvent('download', { timeout: WITHIN_MS }),
    button.click({ timeout: WITHIN_MS }),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  for (const words of acknowledged) assert.ok(text.includes(words), 'the backup lacks an acknowledged write');
}

/** Runs in the worker: there seems to be room, until a write has failed. */
function hideDisk(): void {
  let failed = false;
  const { estimate } = StorageManager.prototype;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function watched(...args) {
    const begun = transaction.apply(this, args);
    begun.addEventListener('abort', () => (failed = true));
    this.addEventListener('close', () => (failed = true));
    return begun;
  };
  StorageManager.prototype.estimate = function hidden() {
    return failed ? estimate.apply(this) : Promise.resolve({ quota: 1e10, usage: 0 });
  };
}

/** Whatever the screen asks of the rep, now that there is room. @returns whether the copy had to be brought back */
async function comeBack({ page }: OpenBook): Promise<boolean> {
  const closed = page.getByRole('button', { name: 'Open it again' });
  const lost = page.getByRole('heading', { name: LOST });
  const opened = page.locator('table tbody tr').first();
  await closed.or(lost).or(opened).first().waitFor({ timeout: WITHIN_MS });
  if (await closed.isVisible()) {
    await closed.click();
    await lost.or(opened).first().waitFor({ timeout: WITHIN_MS });
  }
  if (!(await lost.isVisible())) return false;
  await page.getByRole('button', { name: 'Restore the copy' }).click();
  await opened.waitFor({ timeout: WITHIN_MS });
  return true;
}

async function tryDisk(number: number, disk: SmallDisk): Promise<string[]> {
  const { openStage } = await import('../../e2e/stage.ts');
  const { holdAgainst } = await import('../browser/surfaces.ts');
  const { takeCopy } = await import('../browser/take-copy.ts');
  const options = { profileDir: `${disk.folder}/case-${number}` };
  const { bytes, unseen } = LEFT[number % LEFT.length] ?? { bytes: 0, unseen: true };
  let stage: Stage = await openStage(options);
  try {
    const { book, browser } = stage;
    const named = `disk ${number}`;
    const first = await write(book, named, 5);
    assert.equal(first.acknowledged.length, 5);
    await takeCopy(browser);
    const field = await beginToType(book, named);
    if (unseen) await (await browser.worker()).evaluate(hideDisk);
    disk.fill(bytes);
    const { acknowledged, refused } = await write(book, `${named} full`, MOST_WRITES);
    let all = [...first.acknowledged, ...acknowledged];
    assert.deepEqual(refused, ['store-full']);
    await book.page.getByText(FULL).first().waitFor({ timeout: WITHIN_MS });
    assert.equal(await field.inputValue({ timeout: WITHIN_MS }), named, 'what the rep typed is gone');
    if (!unseen) {
      await holdAgainst(stage, named, all);
      await saveBackup(book, all);
    }
    await browser.stopWorker();
    await book.page.goto(`${book.page.url().split('#')[0]}#/deals`);
    await book.page.reload();
    await book.page.getByText(FULL).first().waitFor({ timeout: WITHIN_MS });
    disk.makeRoom();
    const restored = await comeBack(book);
    // The browser's own database broke, as any can that runs out of room: what the copy holds is back.
    if (restored) assert.ok(unseen, 'the book was lost');
    if (restored) all = first.acknowledged;
    const after = await write(book, `${named} room`, 3);
    assert.deepEqual(after.refused, [], 'does not recover');
    await book.page.getByText(FULL).first().waitFor({ state: 'detached', timeout: WITHIN_MS });
    await holdAgainst(stage, named, [...all, ...after.acknowledged]);
    // And once more to the brim, with the browser started anew on it.
    disk.fill(bytes);
    await browser.kill();
    await stage.server.close();
    disk.makeRoom();
    stage = await openStage(options);
    await holdAgainst(stage, named, [...all, ...after.acknowledged]);
    const how = unseen ? 'ran out of room while it wrote' : 'refused before it wrote';
    return [`${how}, ${restored ? 'and the copy was restored' : 'and nothing was lost'}`];
  } finally {
    await stage.close();
    disk.makeRoom();
  }
}

async function run(from: number, count: number): Promise<Outcome> {
  const disk = mountSmallDisk(DISK_MB);
  if (!disk) {
    console.error('small-disk-browser: NOT RUN, mounting a disk is not allowed here');
    return { ...noOutcome(), counts: { 'NOT RUN, mounting a disk is not allowed here': count } };
  }
  try {
    return await tryEach(from, count, (number) => tryDisk(number, disk));
  } finally {
    disk.remove();
  }
}

export const smallDiskBrowser: Trial = {
  part: 'disk',
  id: 'small-disk-browser',
  what: 'a browser on a real disk that is filled to the brim while the rep writes (needs leave to mount)',
  full: 12,
  short: 3,
  batch: 6,
  of: ['lib', 'components', 'entrypoints', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
