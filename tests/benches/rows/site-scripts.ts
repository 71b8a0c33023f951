/**
 * `site-script-bytes-*`: what each page of the site has to load and compile of us, as it is shipped, the browser's
 * polyfill included. The reference is the budget of 20 kB.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const BUDGET_BYTES = 20_000;

export function measureSiteScripts(built: string): Measured[] {
  return ['gmail', 'linkedin'].map((site) => ({
    row: rowOfTimes(`site-script-bytes-${site}`, statSync(join(built, `${site}.js`)).size, BUDGET_BYTES, 1),
    unit: 'bytes',
    note: `${site}.js as built; the reference is the budget`,
  }));
}
