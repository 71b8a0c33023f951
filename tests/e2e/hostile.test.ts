/** The worst mails through the real browser, under enforced Trusted Types: nothing is executed, and the sidebar shows text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { gmailSite } from '../pages/gmail/site.ts';
import { hostileMails, hugeMails } from '../pages/hostile/generate.ts';
import type { HostileMail } from '../pages/hostile/generate.ts';
import { hostileMailbox } from '../pages/hostile/mailbox.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

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
  await sidebar.evaluate(() => {
    const broken: string[] = [];
    Reflect.set(globalThis, '__broken', broken);
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  });
});
afterAll(() => stage.close());

/** What was executed, in the page or beside it. */
async function harmIn(frame: Frame): Promise<unknown> {
  const hits = [await page.evaluate('window.__hit ?? null'), await frame.evaluate('window.__hit ?? null')];
  return [...hits, await frame.evaluate('window.__broken')];
}

/** Elements that only a mail could have brought, and links that are none. */
const foreign = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('script:not([src]), iframe, object, base, template, [onerror], [onload], a[href]')]
      .filter((element) => !/^(https|mailto|#|chrome-extension):?/.test(element.getAttribute('href') ?? ''))
      .map((element) => element.outerHTML),
  );

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
    expect(await harmIn(sidebar)).toEqual([null, null, []]);
    expect(await foreign(sidebar)).toEqual([]);
    const shown = await sidebar.locator('body').innerText();
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    if (kind === 'huge') expect(shown.length).toBeLessThan(20_000);
    await page.keyboard.press('u');
    await page.locator('[role=main]:visible tr.zA').first().waitFor();
  });
});
