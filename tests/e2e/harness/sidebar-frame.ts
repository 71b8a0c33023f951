/** The sidebar stands in a closed shadow root: no locator of the page reaches it, the list of frames does. */
import type { Frame, Page } from 'playwright-core';

const LOADS_WITHIN = 10_000;

/** @throws when no sidebar has loaded in time */
export async function waitForSidebar(page: Page, timeout = LOADS_WITHIN): Promise<Frame> {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const frame = page.frames().find(isSidebar);
    if (frame) {
      await frame.waitForLoadState('domcontentloaded');
      return frame;
    }
    await page.waitForTimeout(25);
  }
  throw new Error(`no sidebar on ${page.url()} after ${timeout} ms`);
}

function isSidebar(frame: Frame): boolean {
  return /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url());
}
