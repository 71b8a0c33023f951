/** A page of the dashboard in a tab of its own. */
import type { Page } from 'playwright-core';
import type { RedPenBrowser } from '../harness/index.ts';

/** @param complaints takes what the page says against itself: errors and violations of the policy */
export async function openDashboard(browser: RedPenBrowser, hash: string, complaints: string[] = []): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html${hash}`);
  await page.locator('h1').first().waitFor();
  return page;
}
