/** Opens a thread as a click on its row does: the address changes, the page follows. */
import type { Page } from 'playwright-core';
import { formatHash } from '../../pages/gmail/app/base/hash.ts';
import type { BenchThread } from '../stages/big-book.ts';

const WITHIN = 15_000;

export async function switchThread(page: Page, { thread, subject }: BenchThread): Promise<void> {
  const hash = formatHash({ list: 'inbox', page: 1, thread: thread.id, compose: null });
  await page.evaluate((next) => void (location.hash = next), hash);
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor({ timeout: WITHIN });
}
