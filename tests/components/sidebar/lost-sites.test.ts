// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadSite, SiteAccess } from '../../../components/hooks/surface/access.ts';
import type { BookSummary } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A browser that allows some sites, until it is told otherwise. */
function browserWith(...allowed: ReadSite[]) {
  const sites = new Set(allowed);
  const listening = new Set<() => void>();
  const asked: (readonly ReadSite[])[] = [];
  const access: SiteAccess = {
    has: async (site) => sites.has(site),
    request: async (wanted) => {
      asked.push(wanted);
      return false;
    },
    watch: (changed) => {
      listening.add(changed);
      return () => listening.delete(changed);
    },
  };
  const change = async (act: () => void) => {
    act();
    for (const changed of listening) changed();
    await settle();
  };
  return {
    access,
    asked,
    listening,
    take: (site: ReadSite) => change(() => sites.delete(site)),
    give: (site: ReadSite) => change(() => sites.add(site)),
  };
}

const GMAIL_LOST = /no longer lets me read Gmail/;
const LINKEDIN_LOST = /no longer lets me read LinkedIn/;

let drawn: Drawn;
const words = () => drawn.root.textContent;
const draw = async (linkedin: 'off' | 'page' | 'panel', access: SiteAccess) => {
  const answers = answersOf(shown());
  const summary = answers.summary as BookSummary;
  drawn = await drawSidebar(
    { ...answers, summary: { ...summary, settings: { ...summary.settings, linkedin } } },
    access,
  );
};
afterEach(() => drawn.end());

describe('a site that the browser has taken back', () => {
  it('is said at once, asked for by a click, and forgotten when it is back', async () => {
    const browser = browserWith('gmail', 'linkedin');
    await draw('panel', browser.access);
    expect(words()).not.toMatch(/no longer lets me/);
    await browser.take('linkedin');
    expect(words()).toMatch(LINKEDIN_LOST);
    expect(words()).not.toMatch(GMAIL_LOST);
    drawn.find('.banner button', 'Allow it again').click();
    await settle();
    expect(browser.asked).toEqual([['linkedin']]);
    await browser.give('linkedin');
    expect(words()).not.toMatch(/no longer lets me/);
    await browser.take('gmail');
    expect(words()).toMatch(GMAIL_LOST);
  });

  it('is said in one with the other, and asked for with it', async () => {
    const browser = browserWith();
    await draw('page', browser.access);
    expect(words()).toMatch(/no longer lets me read Gmail and LinkedIn/);
    expect(drawn.root.querySelectorAll('.banner')).toHaveLength(1);
    drawn.find('.banner button', 'Allow it again').click();
    await settle();
    expect(browser.asked).toEqual([['gmail', 'linkedin']]);
  });

  it('is no loss where the rep has switched it off', async () => {
    await draw('off', browserWith('gmail').access);
    expect(words()).not.toMatch(/no longer lets me/);
  });

  it('is no longer listened for when the surface goes', async () => {
    const browser = browserWith('gmail');
    await draw('page', browser.access);
    expect(browser.listening.size).toBe(1);
    drawn.end();
    await settle();
    expect(browser.listening.size).toBe(0);
  });
});
