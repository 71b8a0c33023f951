/** What needs the rep today, as a number: on the toolbar button and on the collapsed tab. Never a name. */
import { browser } from '../../platform/browser.ts';
import { countToday } from '../../reminders/today.ts';
import { currentZone } from '../../platform/zone.ts';
import { readWorkingWeek } from '../../store/reading/working-week.ts';
import type { Library } from '../library.ts';
import type { Pages } from '../pages/pages.ts';

export async function showBadge(library: Library, pages: Pages): Promise<void> {
  const { book } = await library.open();
  const week = await readWorkingWeek(book);
  const count = await countToday(book, { now: Date.now(), zone: currentZone(), week });
  await browser.action.setBadgeText({ text: count > 99 ? '99+' : count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#2b4a6f' });
  for (const page of pages.all()) pages.send(page.tabId, { type: 'badge', count });
}
