/** A mail of ten megabytes takes no longer to be read than ten times one of a megabyte. In the browser: boxes cost, too. */
import assert from 'node:assert/strict';
import { noOutcome, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const MEGABYTE = 1024 * 1024;
const GROWTH = 10;
/** The clock of a page counts tenths of milliseconds, and a machine has other things to do. */
const NOISE = 1.3;
const NOISE_MS = 0.5;
/** What else the machine does only ever adds to a time: of a few, the shortest of each is what it takes. */
const TRIES = 3;
/** Ten times what an idle machine may take at most. */
const MOST_MS = 500;
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

function isLinear(small: number, large: number): boolean {
  return large <= NOISE * GROWTH * small + NOISE_MS;
}

async function run(from: number, count: number): Promise<Outcome> {
  const [{ gmailSite }, { startBeside }] = await Promise.all([
    import('../../pages/gmail/site.ts'),
    import('../../e2e/support/beside.ts'),
  ]);
  const outcome = noOutcome();
  const beside = await startBeside(gmailSite(), new URL('../browser/large-body.ts', import.meta.url));
  try {
    const { page, ask } = await beside.open(INBOX, '[role=main] tr.zA');
    await page.locator('[role=main]:visible tr.zA').first().click();
    await page.waitForSelector('.a3s');
    const shapes = await ask<string[]>('site.shapes');
    const timeOf = async (shape: string, size: number): Promise<number> => {
      const held = await ask<number>(`site.fill(${JSON.stringify(shape)}, ${size})`);
      assert.ok(held > 0.9 * size, `${shape}: ${held} characters`);
      return ask<number>('site.timeToRead(5, 3)');
    };
    for (let number = from; number < from + count; number += 1) {
      const shape = shapes[number % shapes.length] ?? '';
      try {
        let [small, large] = [Infinity, Infinity];
        for (let tries = 0; tries < TRIES; tries += 1) {
          small = Math.min(small, await timeOf(shape, MEGABYTE));
          large = Math.min(large, await timeOf(shape, GROWTH * MEGABYTE));
          if (isLinear(small, large)) break;
        }
        const said = `${shape}: ${small.toFixed(2)} ms for a megabyte, ${large.toFixed(2)} ms for ten`;
        assert.ok(isLinear(small, large), said);
        assert.ok(large <= MOST_MS, said);
      } catch (error) {
        outcome.lost.push(`case ${number}: ${wordsOf(error)}`);
      }
      outcome.counts[shape] = (outcome.counts[shape] ?? 0) + 1;
      outcome.tried += 1;
    }
  } finally {
    await beside.close();
  }
  return outcome;
}

export const largePages: Trial = {
  part: 'hostile',
  id: 'large-pages',
  what: 'a mail of ten megabytes against one of one, read in the browser: one text, paragraphs, nested quotes',
  full: 3,
  short: 3,
  batch: 3,
  of: ['lib/sites', 'lib/page', 'tests/pages/gmail', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
