/** The product in a window, for as long as the window stays open. */
import { openSampleBook } from '../../tests/e2e/harness/index.ts';
import type { RedPenBrowser } from '../../tests/e2e/harness/index.ts';
import { DEMO } from './demo.ts';

export async function openByHand(browser: RedPenBrowser): Promise<void> {
  await openSampleBook(browser);
  await browser.openPage(DEMO.prospect.profile);
  const gmail = await browser.openPage(DEMO.inbox);
  await gmail.bringToFront();
  console.log('Gmail, LinkedIn and the dashboard are open, with a sample book of deals. Close the window to end.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}
