/** LinkedIn's own way of looking for extensions finds nothing of ours, and nothing is done to the page. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { DoubleLog, Finding } from '../../pages/linkedin/app/base/log.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { ensureBuilt } from '../harness/index.ts';
import { useStage } from '../use-stage.ts';

const stage = useStage({ linkedin: 'granted', sites: [linkedinSite()] });
let files: string[];
beforeAll(async () => {
  const built = await ensureBuilt();
  files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(built.length)}/${entry.name}`.replace(/^\//, ''));
});

const logOf = (page: Page): Promise<DoubleLog> => page.evaluate<DoubleLog>('__double');

describe('beside a profile, with the sidebar open', () => {
  it('a probe of every file by id, a walk and an open ear find nothing', async () => {
    const { page, sidebar } = await stage.openGmail(
      'https://www.linkedin.com/in/dana-reyes-ops/?bubbles=sofia-lind-plant',
    );
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    const id = stage.browser.extensionId;
    const wanted = [[id], files].map((list) => JSON.stringify(list)).join();
    const findings = await page.evaluate<Finding[]>(`__double.probe(${wanted})`);
    expect(files).toContain('sidebar.html');
    expect(findings).toEqual([]);
    await page.close();
  });

  it('the page is not clicked, scrolled, focused or typed into, and nothing is asked of the network', async () => {
    const { page, sidebar } = await stage.openGmail('https://www.linkedin.com/in/dana-reyes-ops/');
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    const before = stage.server.seen.length;
    await page.waitForTimeout(1_500);
    expect((await logOf(page)).calls).toEqual([]);
    expect(stage.server.seen.length).toBe(before);
    await page.close();
  });
});

it('the probe itself works: it finds what a careless extension leaves', async () => {
  const page = await stage.browser.openPage('https://www.linkedin.com/feed/');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { alt: 'chrome-extension://abc/icon.png' }));
  });
  const findings = await page.evaluate<Finding[]>('__double.walk()');
  expect(findings.map(({ how }) => how)).toEqual(['dom']);
  await page.close();
});
