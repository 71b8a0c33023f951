/** The worst mails through the real browser, under enforced Trusted Types: nothing is executed, and the sidebar shows text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { hostileBrowser } from '../../torture/trials/hostile-browser.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { hostileMails, hugeMails } from '../../pages/hostile/generate.ts';
import type { HostileMail } from '../../pages/hostile/generate.ts';
import { hostileMailbox } from '../../pages/hostile/mailbox.ts';
import { foreignIn, harmIn, listenForHarm, NO_HARM, TURNS } from '../support/hostile.ts';
import { openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** One of each kind, and the two that are large. Subjects are numbered: some hold nothing that could be looked for. */
const WORST: HostileMail[] = [...hostileMails(9), ...hugeMails()].map((mail, at) => ({
  ...mail,
  subject: `${at}# ${mail.subject}`,
  // Gmail itself shows no more of a mail than half of that.
  text: mail.text.slice(0, 200_000),
}));

let stage: Stage;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  stage = await openStage({ sites: [gmailSite(hostileMailbox(WORST, Date.now()))] });
  ({ page, sidebar } = await stage.openGmail());
  await listenForHarm(sidebar);
});
afterAll(() => stage.close());

async function open(at: number): Promise<void> {
  await page
    .locator('[role=main]:visible tr.zA', { hasText: `${at}# ` })
    .first()
    .click();
  await page.locator('h2[data-legacy-thread-id]:visible', { hasText: `${at}# ` }).waitFor();
}

describe('a hostile mail', () => {
  it.each(WORST.map(({ kind }, at) => ({ kind, at })))('$at: $kind', async ({ kind, at }) => {
    await open(at);
    // Whoever can be read is offered as somebody new; beside the list there is neither.
    await sidebar
      .locator(kind === 'malformed' ? '.pane-facts' : '.offer')
      .first()
      .waitFor({ timeout: 10_000 });
    expect(await sidebar.locator('.next-ask, .stage-bar').count()).toBe(0);
    expect(await harmIn(page, sidebar)).toEqual(NO_HARM);
    expect(await foreignIn(sidebar)).toEqual([]);
    const shown = await sidebar.locator('body').innerText();
    expect(shown).not.toMatch(TURNS);
    if (kind === 'huge') expect(shown.length).toBeLessThan(20_000);
    await page.keyboard.press('u');
    await page.locator('[role=main]:visible tr.zA').first().waitFor();
  });
});

it('a few of the 200 mails and profiles of the torture are read in time, and none is taken for a client’s', async () => {
  const { tried, lost } = await hostileBrowser.run(0, hostileBrowser.short);
  expect(lost).toEqual([]);
  expect(tried).toBe(hostileBrowser.short);
}, 300_000);
