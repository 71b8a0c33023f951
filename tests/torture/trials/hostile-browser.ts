/**
 * 200 hostile mails and profiles through the real browser, under the Trusted Types that both sites enforce: opened in the
 * doubles with the extension beside them. Nothing is executed, nothing taken for a client's, nothing turned; and the code of
 * the content script reads each in time, in a world of its own in the same page.
 */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import type { Stage } from '../../e2e/stage.ts';
import { hostileMails, hostileProfiles, hugeMails } from '../../pages/hostile/generate.ts';
import type { HostileMail, HostileProfile } from '../../pages/hostile/generate.ts';
import { rewriteProfile } from '../browser/rewrite-profile.ts';
import { noOutcome, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const HUGE = hugeMails();
/** By turns, so that any few of them are of both sites; the two that are huge come first. */
const MAILS = [...HUGE, ...hostileMails(138)];
const PROFILES = hostileProfiles(60);
const PROFILE_EVERY = 3;
/** As many does the list of the mailbox show: what lies behind them nobody could open. */
const MOST_LISTED = 50;
/** Gmail itself shows no more of a mail than half of that; `large-pages` has ten megabytes. */
const MOST_TEXT = 200_000;
const GOAL_MS = 50;
/** On a busy machine ten times as much is no finding. */
const MOST_MS = 10 * GOAL_MS;
/** Somebody whom the book does not know, whose page is written over. */
const STRANGER = { url: 'https://www.linkedin.com/in/helena-prado-manufacturing/', name: 'Helena Prado' };
/** Longer than the script waits for quiet, and the sidebar for its answer. */
const READ_MS = 700;

type Case = { mail: HostileMail; tag: string } | { profile: HostileProfile };

/** Sixty profiles among the first 180, and mails for the rest. */
function caseOf(number: number): Case {
  const at = Math.floor(number / PROFILE_EVERY);
  const profile = number % PROFILE_EVERY === PROFILE_EVERY - 1 ? PROFILES[at] : undefined;
  if (profile) return { profile };
  const mail = MAILS[number - Math.min(PROFILES.length, at)];
  assert.ok(mail, `no mail for case ${number}`);
  // Some subjects hold nothing that could be looked for.
  return { mail, tag: `#${String(number).padStart(3, '0')}#` };
}

interface Beside {
  page: Page;
  sidebar: Frame;
  /** Milliseconds that a reading takes. */
  timeReading(): Promise<number>;
}

async function openBeside(stage: Stage, url: string | undefined, inPage: string): Promise<Beside> {
  const [{ enterWorld }, { listenForHarm }, { bundleEntry }] = await Promise.all([
    import('../../e2e/support/beside.ts'),
    import('../../e2e/support/hostile.ts'),
    import('../../../scripts/read-page/bundle-entry.ts'),
  ]);
  const { page, sidebar } = await stage.openGmail(url);
  await sidebar.locator('main').first().waitFor();
  await listenForHarm(sidebar);
  const script = await bundleEntry(new URL(inPage, import.meta.url), 'site');
  const ask = await enterWorld(await page.context().newCDPSession(page), script);
  return { page, sidebar, timeReading: () => ask<number>('site.timeReading()') };
}

async function openMail({ page, sidebar }: Beside, { kind }: HostileMail, tag: string): Promise<void> {
  await page.locator('[role=main]:visible tr.zA', { hasText: tag }).first().click();
  await page.locator('h2[data-legacy-thread-id]:visible', { hasText: tag }).waitFor();
  // Whoever can be read is offered as somebody new; of an address that is none there is little or nothing to show.
  if (kind === 'malformed') await page.waitForTimeout(READ_MS);
  else await sidebar.locator('.offer').first().waitFor({ timeout: 20_000 });
}

async function look({ page, sidebar, timeReading }: Beside): Promise<string> {
  const { foreignIn, harmIn, NO_HARM, TURNS } = await import('../../e2e/support/hostile.ts');
  assert.deepEqual(await harmIn(page, sidebar), NO_HARM, 'something was executed, or stopped at it');
  assert.deepEqual(await foreignIn(sidebar), [], 'markup in the sidebar');
  assert.equal(await sidebar.locator('.next-ask, .stage-bar').count(), 0, 'taken for a client’s');
  assert.doesNotMatch(await sidebar.locator('body').innerText(), TURNS, 'a direction is turned');
  const time = await timeReading();
  assert.ok(time <= MOST_MS, `read in ${time.toFixed(1)} ms`);
  return time > GOAL_MS ? 'read, slower than 50 ms' : 'read within 50 ms';
}

/** What stands in it, and in its fields. */
function wordsIn(sidebar: Frame): Promise<string> {
  return sidebar.evaluate(() =>
    [document.body.innerText, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join('\n'),
  );
}

async function waitForStranger({ page, sidebar }: Beside): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await wordsIn(sidebar)).includes(STRANGER.name)) return;
    await page.waitForTimeout(200);
  }
  assert.fail('the sidebar never showed the stranger');
}

async function tryCase(one: Case, gmail: Beside, linkedin: Beside): Promise<string[]> {
  if ('profile' in one) {
    await linkedin.page.bringToFront();
    await linkedin.page.evaluate(rewriteProfile, one.profile);
    await linkedin.page.waitForTimeout(READ_MS);
    assert.ok(
      !(await wordsIn(linkedin.sidebar)).includes(STRANGER.name),
      'the sidebar still shows who was there before',
    );
    return [`profile ${await look(linkedin)}`];
  }
  await gmail.page.bringToFront();
  await openMail(gmail, one.mail, one.tag);
  const said = await look(gmail);
  await gmail.page.keyboard.press('u');
  await gmail.page.locator('[role=main]:visible tr.zA').first().waitFor();
  return [`mail ${said}`];
}

async function run(from: number, count: number): Promise<Outcome> {
  const [{ openStage }, { gmailSite }, { linkedinSite }, { hostileMailbox }] = await Promise.all([
    import('../../e2e/stage.ts'),
    import('../../pages/gmail/site.ts'),
    import('../../pages/linkedin/site.ts'),
    import('../../pages/hostile/mailbox.ts'),
  ]);
  const outcome = noOutcome();
  const cases = Array.from({ length: count }, (_, at) => caseOf(from + at));
  const mails = cases.flatMap((one) =>
    'mail' in one
      ? [{ ...one.mail, subject: `${one.tag} ${one.mail.subject}`, text: one.mail.text.slice(0, MOST_TEXT) }]
      : [],
  );
  assert.ok(mails.length <= MOST_LISTED, 'more mails than the list shows');
  const sites = [gmailSite(hostileMailbox(mails, Date.now())), linkedinSite()];
  const stage = await openStage({ linkedin: 'granted', sites });
  try {
    const gmail = await openBeside(stage, undefined, '../../e2e/page/gmail-reading/in-page.ts');
    const linkedin = await openBeside(stage, STRANGER.url, '../../e2e/page/linkedin-reading/in-page.ts');
    await waitForStranger(linkedin);
    for (const [at, one] of cases.entries()) {
      try {
        for (const name of await tryCase(one, gmail, linkedin)) outcome.counts[name] = (outcome.counts[name] ?? 0) + 1;
      } catch (error) {
        const { kind } = 'mail' in one ? one.mail : one.profile;
        outcome.lost.push(`case ${from + at}, ${kind}: ${wordsOf(error)}`);
        await gmail.page.goto('https://mail.google.com/mail/u/0/#inbox');
      }
      outcome.tried += 1;
    }
  } catch (error) {
    outcome.lost.push(`cases from ${from}: ${wordsOf(error)}`);
  } finally {
    await stage.close();
  }
  return outcome;
}

export const hostileBrowser: Trial = {
  part: 'hostile',
  id: 'hostile-browser',
  what: 'a hostile mail or profile opened in the browser with the sidebar beside it, under enforced Trusted Types',
  full: MAILS.length + PROFILES.length,
  short: 9,
  batch: MOST_LISTED,
  of: ['lib', 'components', 'entrypoints', 'tests/pages', 'tests/e2e/support', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
