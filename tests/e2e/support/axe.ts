/** What axe finds in a frame of the built extension, in light, dark and forced colours. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AT_REST_MS = 700;
const LOOKS = ['light', 'dark', 'forced'] as const;

/** Runs in the frame. */
async function look(rules: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const { violations, passes } = await axe.run({ runOnly: rules, resultTypes: ['violations', 'passes'] });
  // Where nothing was looked at, nothing was proven.
  if (passes.length < 5) return ['axe saw nothing'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** In the frame: drawn, and no colour on its way to another. */
async function comeToRest(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** A busy machine may draw later than it says: what is found has to be there still when nothing can be on its way. */
async function lookTwice(page: Page, frame: Frame): Promise<string[]> {
  const first = await frame.evaluate(look, RULES);
  if (first.length === 0) return first;
  await page.waitForTimeout(AT_REST_MS);
  return frame.evaluate(look, RULES);
}

/** @param name of the state, for the report */
export async function findings(page: Page, frame: Frame, name: string): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(`${axe.source};0`);
  const found: string[] = [];
  for (const kind of LOOKS) {
    await page.emulateMedia({ forcedColors: kind === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
    // The browser tells its frames a moment later, and a look in between would mix the colours of two.
    await frame.waitForFunction((on) => matchMedia('(forced-colors: active)').matches === on, kind === 'forced');
    await frame.evaluate(
      (theme) => (document.documentElement.dataset['theme'] = theme),
      kind === 'dark' ? kind : 'light',
    );
    await frame.evaluate(comeToRest);
    for (const finding of await lookTwice(page, frame)) found.push(`${name}, ${kind}: ${finding}`);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
