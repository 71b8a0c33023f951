/** The LinkedIn double, walked through the states that fragments were captured in. */
import type { Page } from 'playwright-core';
import { linkedinSite } from '../../tests/pages/linkedin/site.ts';
import type { SiteCheck } from './anchor.ts';
import { LINKEDIN_ANCHORS, LINKEDIN_LANDMARKS } from './linkedin-anchors.ts';

const HOST = 'https://www.linkedin.com';

type Step = (page: Page) => Promise<void>;

const STATES: [name: string, path: string, ready: string, step?: Step][] = [
  ['profile', '/in/ilse-brandt-planning/?bubbles=sofia-lind-plant,dana-reyes-ops', '[componentkey$="Topcard"]'],
  ['classic profile', '/in/amara-okafor-nursing/?ui=classic', 'main h1'],
  ['company', '/company/halden-foods-example/', '.org-top-card'],
  ['people of a company', '/company/halden-foods-example/people/', '.org-people-profile-card__profile-info'],
  ['thread', '/messaging/', '.msg-thread', openShortThread],
  ['connections', '/mynetwork/invite-connect/connections/', '[data-view-name="connections-list"]'],
  ['search', '/search/results/people/?keywords=director', '[componentkey^="SearchResults"]'],
  ['invitation', '/in/ilse-brandt-planning/?ui=sdui', '[componentkey$="_connect"]', invite],
  ['invited', '/in/ilse-brandt-planning/?ui=sdui', '[componentkey$="_connect"]', sendInvitation],
  ['Sales Navigator, inbox', '/sales/inbox/', '.thread-container article'],
  ['Sales Navigator, search', '/sales/search/people', '#search-results-container li'],
];

export const LINKEDIN: SiteCheck = {
  name: 'linkedin',
  site: () => linkedinSite(),
  anchors: LINKEDIN_ANCHORS,
  landmarks: LINKEDIN_LANDMARKS,
  visit: async (page, take) => {
    for (const [name, path, ready, step] of STATES) {
      await page.goto(HOST + path);
      await page.waitForSelector(ready);
      await step?.(page);
      await take(name);
    }
  },
};

/** Long threads have no profile card. */
async function openShortThread(page: Page): Promise<void> {
  await page.locator('a.msg-conversation-card', { hasText: 'Sofia Lind' }).click();
  await page.waitForSelector('.msg-s-profile-card');
}

async function invite(page: Page): Promise<void> {
  await page.locator('main .p-actions a[componentkey$="_connect"]').click();
  await page.waitForSelector('[role="dialog"] textarea');
}

async function sendInvitation(page: Page): Promise<void> {
  await invite(page);
  await page.locator('[aria-label="Send invitation"]').click();
  await page.waitForSelector('[componentkey$="_pending"]');
}
