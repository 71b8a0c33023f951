/** A message sent on LinkedIn goes into the ledger once it is marked as sent. */
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { memberByKey, salesIdOf } from '../../pages/linkedin/data/members.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { useStage } from '../use-stage.ts';

const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
const TOM = personOf(clientOf('northwind'), 'tom.hagen');
const stage = useStage({
  thirdPartyCookies: 'blocked',
  linkedin: 'granted',
  sites: [gmailSite(), linkedinSite()],
});

const recorded = async (word: string) => (await stage.book.ask('ledger', { state: 'all', text: word })).rows;
const once = async (word: string) => {
  await expect.poll(async () => (await recorded(word)).length).toBe(1);
};

describe('with third-party cookies blocked', () => {
  beforeAll(async () => {
    await stage.book.run('change-settings', { autoRecord: [...COMMITMENT_KINDS] });
  });

  test('a message in a bubble over another person’s page: of the one it went to, once', async () => {
    const page = await stage.browser.openPage(
      `https://www.linkedin.com/in/${ILSE.linkedinSlug}/?bubbles=${DANA.linkedinSlug}&sending=2500`,
    );
    await page.locator('[componentkey$="Topcard"]').waitFor();
    await page.locator('.msg-form__contenteditable').click();
    await page.keyboard.type('Could you spare 20 minutes on Thursday for the rotas?');
    await page.locator('.msg-form__send-button').click();
    await page.waitForTimeout(400);
    expect(await recorded('rotas')).toEqual([]);
    await once('rotas');
    const [row] = await recorded('rotas');
    expect(row).toMatchObject({ contactName: DANA.name, commitment: { channel: 'linkedin', found: true } });
    expect(row?.commitment.messageKey).toMatch(/^linkedin:urn:/);
    await page.waitForTimeout(800);
    expect(await recorded('rotas')).toHaveLength(1);
    await page.close();
  });

  test('the note of an invitation: once it is pending, of the person invited', async () => {
    const page = await stage.browser.openPage(
      `https://www.linkedin.com/in/${ILSE.linkedinSlug}/?inviteSteps=1&sending=2500`,
    );
    await page.locator('[componentkey$="Topcard"]').waitFor();
    await page.locator('.p-actions a[componentkey$="_connect"]').click();
    const dialog = page.locator('[role=dialog][aria-labelledby=send-invite-modal]');
    await dialog.locator('[aria-label="Add a note"]').click();
    await dialog.locator('#custom-message').fill('Could you spare 20 minutes on Friday for the lockers?');
    await page.waitForTimeout(1_100);
    await dialog.locator('[aria-label="Send invitation"]').click();
    await page.waitForTimeout(300);
    expect(await recorded('lockers')).toEqual([]);
    await once('lockers');
    expect((await recorded('lockers'))[0]).toMatchObject({
      contactName: ILSE.name,
      commitment: { channel: 'linkedin', kind: 'time', found: true },
    });
    // Accepted, it stands in the conversation as a message: none that the record lacks, and answered there.
    await page.evaluate(`__double.accept(${JSON.stringify(ILSE.linkedinSlug)})`);
    await page.evaluate(`__double.receive(${JSON.stringify(ILSE.linkedinSlug)}, 'Hello Sam, good to be in touch.')`);
    await page.locator('.p-actions .button', { hasText: 'Message' }).click();
    await page.locator('.msg-form__contenteditable').click();
    const sidebar = await stage.browser.sidebarFrame(page);
    await sidebar.locator('.answer-asked', { hasText: 'lockers' }).waitFor();
    expect(await sidebar.locator('.sent-line', { hasText: 'not in your record' }).count()).toBe(0);
    await page.close();
  });

  test('the note of an invitation is confirmed beside it, while its person’s deal stays in sight', async () => {
    const page = await stage.browser.openPage(
      `https://www.linkedin.com/in/${TOM.linkedinSlug}/?inviteSteps=1&sending=2500`,
    );
    const sidebar = await stage.browser.sidebarFrame(page);
    const account = sidebar.getByRole('heading', { name: clientOf('northwind').name });
    await account.waitFor();
    await page.locator('.p-actions a[componentkey$="_connect"]').click();
    const dialog = page.locator('[role=dialog][aria-labelledby=send-invite-modal]');
    await dialog.locator('[aria-label="Add a note"]').click();
    await dialog.locator('#custom-message').fill('Could you spare 20 minutes on Friday for the harbours?');
    const line = (words: string) => sidebar.locator('.lens-line', { hasText: words });
    await line('Asks for 20 minutes').waitFor();
    await sidebar
      .locator('.lens')
      .getByRole('button', { name: /^Confirm/ })
      .first()
      .click();
    await line('recorded when sent').waitFor();
    expect(await account.isVisible()).toBe(true);
    await page.close();
  });

  test('an invitation that is withdrawn leaves the record, says so quietly and comes back by one key', async () => {
    const page = await stage.browser.openPage(`https://www.linkedin.com/in/${TOM.linkedinSlug}/`);
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.locator('.p-actions a[componentkey$="_connect"]').click();
    await page.locator('#custom-message').fill('Could you spare 20 minutes on Friday for the pallets?');
    await page.locator('[aria-label="Send invitation"]').click();
    await once('pallets');
    await page.locator('.p-actions [componentkey$="_pending"]').click();
    await page.locator('dialog [aria-label^="Withdraw invitation"]').click();
    const line = sidebar.locator('.sent-line', { hasText: `Invitation to ${TOM.name} withdrawn` });
    await line.waitFor();
    expect(await recorded('pallets')).toEqual([]);
    await line.getByRole('button', { name: 'Undo' }).click();
    await once('pallets');
    await line.waitFor({ state: 'detached' });
    await page.close();
  });

  test('in the inbox of Sales Navigator, of a name alone: asked for the deal, then recorded once', async () => {
    const page = await stage.browser.openPage('https://www.linkedin.com/sales/inbox/?sending=500');
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.locator('.thread-container textarea').fill('Could you spare 20 minutes on Friday for the turnstiles?');
    await page.locator('.thread-container form button').click();
    const card = sidebar.locator('.sent-card', { hasText: 'In which deal?' });
    await card.waitFor();
    expect(await recorded('turnstiles')).toEqual([]);
    await card.getByRole('button', { name: /Night-shift planning/ }).click();
    await once('turnstiles');
    expect((await recorded('turnstiles'))[0]?.commitment).toMatchObject({ channel: 'linkedin', kind: 'time' });
    await page.close();
  });

  test('an invitation from a list of people, of which nothing shows that it has left: asked about, and recorded by the rep’s word', async () => {
    const page = await stage.browser.openPage('https://www.linkedin.com/search/results/people/?keywords=ilse');
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.locator(`main a[href*="vanityName=${ILSE.linkedinSlug}"]`).click();
    await page.locator('#custom-message').fill('Could you spare 20 minutes on Friday for the forklifts?');
    await sidebar.getByRole('heading', { name: clientOf('northwind').name }).waitFor();
    await page.locator('[aria-label="Send invitation"]').click();
    const card = sidebar.locator('.sent-card', { hasText: 'forklifts' });
    await card.waitFor();
    expect(await recorded('forklifts')).toEqual([]);
    await card.getByRole('button', { name: /^Record/ }).click();
    await once('forklifts');
    expect((await recorded('forklifts'))[0]).toMatchObject({ contactName: ILSE.name, commitment: { kind: 'time' } });
    await page.close();
  });

  test('a message from a lead’s page in Sales Navigator: beside its box stands what it asks for, and it is asked about once it has gone', async () => {
    const lead = `https://www.linkedin.com/sales/lead/${salesIdOf(memberByKey(DANA.key))},NAME_SEARCH,abcd?sending=300`;
    const page = await stage.browser.openPage(lead);
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.locator('.p-actions .button--main').click();
    await page.locator('form textarea').fill('Could you spare 20 minutes on Friday for the conveyors?');
    await page.locator('form input').fill('Rotas');
    await sidebar.locator('.lens-line', { hasText: 'Asks for 20 minutes' }).waitFor();
    await page.locator('form footer button').click();
    const card = sidebar.locator('.sent-card', { hasText: 'conveyors' });
    await card.waitFor();
    expect(await recorded('conveyors')).toEqual([]);
    await card
      .getByRole('button', { name: /^Record|Night-shift planning/ })
      .first()
      .click();
    await once('conveyors');
    expect((await recorded('conveyors'))[0]?.commitment).toMatchObject({ channel: 'linkedin', kind: 'time' });
    await page.close();
  });
});
