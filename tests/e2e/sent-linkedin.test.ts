/** A message sent on LinkedIn goes into the ledger once it is marked as sent. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMITMENT_KINDS } from '../../lib/domain/types.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast.ts';
import { gmailSite } from '../pages/gmail/site.ts';
import { linkedinSite } from '../pages/linkedin/site.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
let stage: Stage;

beforeAll(async () => {
  const sites = [gmailSite(), linkedinSite()];
  stage = await openStage({ thirdPartyCookies: 'blocked', linkedin: 'granted', sites });
  await stage.book.run('change-settings', { autoRecord: [...COMMITMENT_KINDS] });
});
afterAll(() => stage.close());

const recorded = async (word: string) => (await stage.book.ask('ledger', { state: 'all', text: word })).rows;

test('a message in a bubble over another person’s page: of the one it went to, once', async () => {
  const page = await stage.browser.openPage(
    `https://www.linkedin.com/in/${ILSE.linkedinSlug}/?bubbles=${DANA.linkedinSlug}&sending=900`,
  );
  await page.locator('[componentkey$="Topcard"]').waitFor();
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Could you spare 20 minutes on Thursday for the rotas?');
  await page.locator('.msg-form__send-button').click();
  await page.waitForTimeout(400);
  expect(await recorded('rotas')).toEqual([]);
  await expect.poll(async () => (await recorded('rotas')).length, { timeout: 8000 }).toBe(1);
  const [row] = await recorded('rotas');
  expect(row).toMatchObject({ contactName: DANA.name, commitment: { channel: 'linkedin', found: true } });
  expect(row?.commitment.messageKey).toMatch(/^linkedin:urn:/);
  await page.waitForTimeout(800);
  expect(await recorded('rotas')).toHaveLength(1);
  await page.close();
});
