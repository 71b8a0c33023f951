/** What becomes of an invitation that is refused or withdrawn, and of a message that is written in a dialog of the page's. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import type { SendState } from '../../../lib/page/sending/types.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { startBeside } from '../support/beside.ts';
import type { Beside, BesideBrowser } from '../support/beside.ts';

const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const TOPCARD = '[componentkey$="Topcard"]';

let driver: BesideBrowser;
let page: Page;
let ask: Beside['ask'];

beforeAll(async () => {
  driver = await startBeside(linkedinSite(), new URL('sending/in-page.ts', import.meta.url));
});
afterAll(() => driver.close());

async function open(path: string, ready: string): Promise<void> {
  ({ page, ask } = await driver.open(`https://www.linkedin.com${path}`, ready));
}

const told = () => ask<string[]>('site.told()');
const changed = () => ask<SendState[]>('site.changed');
/** Observers tell of messages within a second. */
const settle = () => page.waitForTimeout(1_100);

const invite = async (path: string, control: string, note = 'Shall we compare rotas?') => {
  await open(path, control);
  await page.locator(control).first().click();
  await page.locator('#custom-message').fill(note);
  await page.locator('[aria-label="Send invitation"]').click();
};
const CONNECT = '.p-actions a[componentkey$="_connect"]';
const confirm = 'dialog [aria-label^="Withdraw invitation"]';

test('an invitation from a list is not asked about where a dialog says that no note is left', async () => {
  await invite(
    '/search/results/people/?keywords=ilse&invites=notes',
    `main a[href*="vanityName=${ILSE.linkedinSlug}"]`,
  );
  await settle();
  await page.locator('.dialog button', { hasText: 'Not now' }).click();
  await settle();
  await ask('site.wait(31000)');
  expect(await told()).toEqual(['armed dropped']);
});

test('an invitation that is withdrawn on its person’s page, and not one that only might have been', async () => {
  await invite(`/in/${ILSE.linkedinSlug}/`, CONNECT);
  await expect.poll(told).toEqual(['armed provisional']);
  await page.locator('.p-actions [componentkey$="_pending"]').click();
  await page.locator('dialog [aria-label="Cancel"]').click();
  await settle();
  expect(await told()).toEqual(['armed provisional']);
  await page.locator('.p-actions [componentkey$="_pending"]').click();
  await page.locator(confirm).click();
  await settle();
  await ask('site.wait(4000)');
  expect(await told()).toEqual(['armed provisional', 'armed provisional']);
  expect((await changed()).at(-1)?.snapshot).toMatchObject({
    places: expect.arrayContaining([`withdrawal:in/${ILSE.linkedinSlug}`]),
    unmarked: true,
  });
});

test('an invitation that is withdrawn among those that were sent, by the row that it stands in', async () => {
  await invite('/search/results/people/?keywords=ilse', `main a[href*="vanityName=${ILSE.linkedinSlug}"]`);
  await page.evaluate(
    `history.pushState({}, '', '/mynetwork/invitation-manager/sent/'), dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.locator('[role=listitem] a.button').click();
  await page.locator(confirm).click();
  await settle();
  await ask('site.wait(4000)');
  expect((await changed()).at(-1)).toMatchObject({
    state: 'provisional',
    snapshot: { places: [`withdrawal:in/${ILSE.linkedinSlug}`] },
  });
});

test('an invitation that could not be withdrawn stands', async () => {
  await invite(`/in/${ILSE.linkedinSlug}/?withdrawals=refused`, CONNECT);
  await expect.poll(told).toEqual(['armed provisional']);
  await page.locator('.p-actions [componentkey$="_pending"]').click();
  await page.locator(confirm).click();
  await settle();
  await ask('site.wait(31000)');
  expect(await told()).toEqual(['armed provisional', 'armed dropped']);
});

test('a message written in a server-driven dialog: of the one whose page it was opened on, and told as unmarked', async () => {
  await open(`/in/${DANA.linkedinSlug}/?compose=modal`, TOPCARD);
  await page.locator('.p-actions a[href*="recipient="]').click();
  await page.locator('[role=dialog] textarea').fill('Shall we say Monday?');
  await settle();
  await page.locator('[role=dialog] button').last().click();
  await settle();
  await ask('site.wait(4000)');
  expect(await told()).toEqual(['armed provisional']);
  expect((await changed())[1]).toMatchObject({
    messageId: null,
    snapshot: {
      unmarked: true,
      text: 'Shall we say Monday?',
      conversation: { place: 'bubble', participants: [{ name: DANA.name, slug: DANA.linkedinSlug }] },
    },
  });
});
