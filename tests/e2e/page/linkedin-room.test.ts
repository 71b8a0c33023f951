/** Room beside LinkedIn: nothing of the page lies under the panel, or the panel collapses; and all is given back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberByKey, salesIdOf } from '../../pages/linkedin/data/members.ts';
import { startDriver } from './linkedin-reading/drive.ts';
import type { Driver } from './linkedin-reading/drive.ts';

const PANEL = 344;
const WIDTHS = [1024, 1280, 1440, 1920];
const VIEWS: [name: string, path: string, ready: string][] = [
  ['profile', '/in/ilse-brandt-planning/', '[componentkey$="Topcard"]'],
  ['classic profile', '/in/amara-okafor-nursing/?ui=classic', 'main h1'],
  ['company', '/company/halden-foods-example/', '.org-top-card'],
  ['messaging', '/messaging/', '.msg-thread'],
  ['feed', '/feed/', '.post'],
  ['one bubble', '/in/ilse-brandt-planning/?bubbles=dana-reyes-ops', '.msg-overlay-conversation-bubble'],
  [
    'two bubbles',
    '/in/ilse-brandt-planning/?bubbles=dana-reyes-ops,sofia-lind-plant',
    '.msg-overlay-conversation-bubble',
  ],
  [
    'a bubble in the page itself',
    '/in/ilse-brandt-planning/?place=light&bubbles=dana-reyes-ops',
    '.msg-overlay-conversation-bubble',
  ],
  ['hashed bubble', '/feed/?place=hashed&bubbles=dana-reyes-ops', '._5f12c9ee'],
];
/** Where two bubbles and a panel cannot stand side by side. */
const TIGHT = new Set(['two bubbles at 1024', 'two bubbles at 1280']);

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

it.each(VIEWS)('%s', async (name, path, ready) => {
  const { page, ask, log } = await driver.open(path, ready);
  const before = await ask<string[]>('site.styles()');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const berth = await ask<{ top: number } | null>(`site.room.fit({ width: ${PANEL} })`);
    expect(berth === null, `${name} at ${width}`).toBe(TIGHT.has(`${name} at ${width}`));
    if (berth === null) continue;
    expect(await ask(`site.beyond(${width - PANEL})`), `${name} at ${width}`).toEqual([]);
    expect(await ask(`site.room.fit({ width: ${PANEL} })`), 'the same again').toEqual(berth);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await ask('site.room.release()');
  expect(await ask('site.styles()')).toEqual(before);
  expect((await log()).calls).toEqual([]);
});

const LEAD = `/sales/lead/${salesIdOf(memberByKey('helena.prado'))},NAME_SEARCH,abcd`;
it.each([
  ['a bubble', '/in/ilse-brandt-planning/', '[componentkey$="Topcard"]', '.msg-overlay-conversation-bubble'],
  ['the box of Sales Navigator', LEAD, '.sn-top', '.sn-panel'],
])('moves what opens later, and follows a panel that changes its width: %s', async (_what, path, ready, opened) => {
  const { page, ask } = await driver.open(path, ready);
  await ask(`site.room.fit({ width: ${PANEL} })`);
  await page.locator('.p-actions .button', { hasText: 'Message' }).click();
  await page.waitForSelector(opened);
  for (const width of [PANEL, 300, 420]) {
    expect(await ask(`site.room.fit({ width: ${width} })`)).not.toBeNull();
    expect(await ask(`site.beyond(${1440 - width})`)).toEqual([]);
  }
});

it.each(['light', 'dark'])('tells the page’s tone: %s', async (theme) => {
  const { ask } = await driver.open(`/feed/?theme=${theme}`, '.post');
  expect(await ask('site.room.tone()')).toBe(theme);
});
