/** The mailboxes that were on screen are known as the rep's own, quietly, and can be taken out for good. */
import { expect, it } from 'vitest';
import { INBOX } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const stage = useStage();

const known = async (): Promise<string[]> =>
  (await stage.book.ask('summary', {})).settings.ownAddresses.toSorted((a, b) => a.localeCompare(b));

it('learns the address of each mailbox, and not again what the rep has taken out', async () => {
  const first = await stage.openGmail();
  await expect.poll(known).toHaveLength(1);
  const [address = ''] = await known();
  const second = await stage.openGmail(INBOX.replace('/u/0/', '/u/1/'));
  await expect.poll(known).toHaveLength(2);
  // Nobody offers to take back what nobody did.
  expect(await first.sidebar.locator('.toast').count()).toBe(0);
  await stage.book.page.goto(stage.book.page.url().replace(/#.*|$/, '#/settings'));
  await stage.book.page.getByRole('button', { name: `Remove ${address}` }).click();
  await expect.poll(known).not.toContain(address);
  await stage.openThread(first.page, 'Shift planning at the Rotterdam hub');
  await first.sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
  await second.page.close();
  await first.page.reload();
  await stage.browser.sidebarFrame(first.page);
  expect(await known()).toHaveLength(1);
  await first.page.close();
});
