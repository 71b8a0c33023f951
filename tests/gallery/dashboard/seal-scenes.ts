/** A backup that is to be locked, and one that is. */
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** No passphrase opens it. */
const LOCKED = `${JSON.stringify({
  format: 'red-pen-sealed',
  version: 1,
  rounds: 10,
  salt: '0'.repeat(32),
  start: '0'.repeat(14),
  check: '0'.repeat(32),
})}\n`;

async function lock(page: Page): Promise<void> {
  const section = page.locator('.data-section').first();
  await section.locator('input[type=checkbox]').check();
  await section.locator('input[type=password]').first().fill('nine lives');
  await section.locator('input[type=password]').last().fill('nine lifes');
  await section.locator('.button').first().click();
  await section.locator('.field-problem').waitFor();
}

async function unlock(page: Page): Promise<void> {
  const file = { name: 'red-pen-backup-2026-11-27.redpen', mimeType: '', buffer: Buffer.from(LOCKED) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  const asked = page.locator('.seal', { has: page.locator('.button-primary') });
  await asked.locator('input[type=password]').fill('nine lives');
  await asked.locator('.button-primary').click();
  await asked.locator('.field-problem').waitFor();
}

const copies = (page: Page) => page.locator('.data-section', { has: page.locator('.data-title', { hasText: COPIES }) });
const COPIES = /^(Copies for recovery|Kopien für den Notfall)$/;

async function typeForCopies(page: Page): Promise<void> {
  await copies(page).locator('input[type=checkbox]').check();
  await copies(page).locator('input[type=password]').first().fill('nine lives');
  await copies(page).locator('input[type=password]').last().fill('nine lives');
  await copies(page).scrollIntoViewIfNeeded();
}

async function lockCopies(page: Page): Promise<void> {
  await typeForCopies(page);
  await copies(page).locator('.button').first().click();
  await copies(page).locator('.data-said').waitFor();
}

async function openCopies(page: Page): Promise<void> {
  await page.locator('input[type=password]').fill('nine lives');
  await page.keyboard.press('Enter');
  await page.locator('.field-problem').waitFor();
}

export const SEAL: readonly Scene[] = [
  { name: 'data-lock', book: 'small', hash: '#/data', act: lock },
  { name: 'data-lock-de', book: 'small', hash: '#/data', language: 'de', act: lock },
  { name: 'data-unlock', book: 'small', hash: '#/data', act: unlock },
  { name: 'data-unlock-de', book: 'small', hash: '#/data', language: 'de', act: unlock },
  { name: 'copies-lock', book: 'small', hash: '#/data', act: typeForCopies },
  { name: 'copies-lock-de', book: 'small', hash: '#/data', language: 'de', act: typeForCopies },
  { name: 'copies-locked', book: 'small', hash: '#/data', act: lockCopies },
  { name: 'copies-open', book: 'empty', hash: '#/deals', query: 'health=lost-locked', act: openCopies },
  {
    name: 'copies-open-de',
    book: 'empty',
    hash: '#/deals',
    query: 'health=lost-locked',
    language: 'de',
    act: openCopies,
  },
];
