/**
 * `npm run -s check:doubles -- FOLDER`: holds the doubles against captured fragments, one sub-folder for each site.
 * The fragments are read when it runs and stay where they are. Exit code 1 when a double deviates from one of them,
 * and when there was nothing to hold it against.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/e2e/harness/index.ts';
import { serveSites } from '../../tests/pages/server/serve.ts';
import type { SiteCheck } from './anchor.ts';
import { readCaptured } from './captured.ts';
import type { Captured } from './captured.ts';
import { holdAgainst } from './compare.ts';
import { findAnchors } from './find-in-page.ts';
import type { Found } from './find-in-page.ts';
import { countDeviations, writeReport } from './report.ts';
import { SITES } from './sites.ts';

/** The browser wants an extension; this one does next to nothing. */
const NO_EXTENSION = fileURLToPath(new URL('../../tests/e2e/harness/fixture', import.meta.url));

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run -s check:doubles -- FOLDER   (with sub-folders such as gmail and linkedin)');
  process.exit(2);
}
process.exitCode = await run(resolve(folder));

async function run(root: string): Promise<number> {
  let fragments = 0;
  let deviations = 0;
  for (const check of SITES) {
    const captured = await readCaptured(join(root, check.name));
    const found = captured.length > 0 ? await holdSite(check, captured) : 0;
    if (captured.length === 0) console.log(`${check.name}: no fragments in ${join(root, check.name)}\n`);
    fragments += captured.length;
    deviations += found;
  }
  console.log(`${fragments} fragments, ${deviations} deviations`);
  return fragments === 0 || deviations > 0 ? 1 : 0;
}

/** @returns the number of deviations */
async function holdSite(check: SiteCheck, captured: Captured[]): Promise<number> {
  const server = await serveSites([check.site()]);
  const browser = await launchBrowser({ extensionDir: NO_EXTENSION, server });
  try {
    const page = await browser.context.newPage();
    const { states, double } = await visit(check, page);
    // The double's own policy would stand in the way of parsing a fragment.
    await page.goto('about:blank');
    const reports = [];
    for (const fragment of captured) {
      const found = await findAnchors(page, check, fragment.html);
      reports.push({ fragment, held: holdAgainst(found, fragment.date, double, check.anchors) });
    }
    console.log(writeReport(check.name, states, reports, check.anchors).join('\n'));
    return countDeviations(reports);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Everything that was found in any state, together. */
async function visit(check: SiteCheck, page: Page): Promise<{ states: string[]; double: Found }> {
  const states: string[] = [];
  const double: Found = new Map();
  await check.visit(page, async (state) => {
    states.push(state);
    for (const [name, elements] of await findAnchors(page, check, null)) {
      double.set(name, [...(double.get(name) ?? []), ...elements]);
    }
  });
  return { states, double };
}
