/**
 * Pictures of every page of the dashboard, in light, dark and forced colours, wide, narrow and zoomed, and what axe finds in each.
 *   node tests/gallery/dashboard.ts [part of a name …] [--light] [--dark] [--narrow] [--zoomed] [--forced] [--german] [--in=xx] [--quick] [--unchecked]
 * `--in=fr` draws all of it in French, under names that end in it. `--quick` leaves the books of 10,000 deals out, `--unchecked` axe, which takes longer than the picture.
 * Pictures go to out/gallery/dashboard. Ends with 1 when axe found anything or a page threw.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { LANGUAGE_CODES, regionOf } from '../../lib/domain/rows/languages.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { findChromium } from '../e2e/harness/find-chromium.ts';
import { SCENES } from './dashboard/scenes.ts';
import type { Scene } from './dashboard/scenes.ts';

const OUT = join('out', 'gallery', 'dashboard');
interface Look {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  /** Drawn only where it is asked for: scenes that go by English words have one of their own in German. */
  language?: Language;
}
const LOOKS: Look[] = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow', width: 900, colorScheme: 'light' },
  // A window of 1280 at a zoom of 200 %.
  { name: 'zoomed', width: 640, colorScheme: 'light' },
  { name: 'forced', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'german', width: 1280, colorScheme: 'light', language: 'de' },
];

const args = process.argv.slice(2);
const UNCHECKED = args.includes('--unchecked');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const asked = LOOKS.filter(({ name }) => args.includes(`--${name}`));
const wantedLanguage = LANGUAGE_CODES.find((language) => args.includes(`--in=${language}`));
const looks = (asked.length > 0 ? asked : LOOKS.filter(({ language }) => !language)).map((look) =>
  wantedLanguage ? { ...look, name: `${look.name}-${wantedLanguage}`, language: wantedLanguage } : look,
);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part))).filter(
  ({ book }) => book !== 'large' || !args.includes('--quick'),
);

async function photograph(browser: Browser, base: string, scene: Scene, look: Look): Promise<string[]> {
  const language = look.language ?? scene.language ?? 'en';
  const context = await browser.newContext({
    viewport: { width: look.width, height: 860 },
    colorScheme: look.colorScheme,
    locale: regionOf(language),
    reducedMotion: 'reduce',
    ...(look.forcedColors ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  await page.goto(`${base}?book=${scene.book}&language=${language}&${scene.query ?? ''}${scene.hash}`);
  await page.locator('h1').first().waitFor({ timeout: 400_000 });
  const settled = () => (scene.waiting ? page.waitForTimeout(500) : settle(page));
  await settled();
  await scene.act?.(page);
  if (scene.print) await page.emulateMedia({ media: 'print' });
  await settled();
  await page.screenshot({ path: join(OUT, `${scene.name}-${look.name}.png`), fullPage: scene.full === true });
  // A sheet of paper has no landmarks.
  const { violations } = scene.print || UNCHECKED ? { violations: [] } : await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations)
    problems.push(
      `axe ${id}: ${nodes
        .map((n) => n.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
    );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0 && !scene.print) problems.push(`wider than the window by ${wide}`);
  const braces = await page.locator('body').innerText();
  if (/\{\w+\}/.test(braces)) problems.push(`a value is missing: ${/.{0,30}\{\w+\}.{0,10}/.exec(braces)?.[0]}`);
  await context.close();
  return problems;
}

/** Until the first answers stand: two quiet frames, after the skeletons have had their chance. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.locator('.ghost-rows').waitFor({ state: 'detached', timeout: 60_000 });
}

mkdirSync(OUT, { recursive: true });
const built = {
  configFile: false,
  root: join('tests', 'gallery', 'dashboard'),
  base: './',
  logLevel: 'error',
  build: { outDir: join(process.cwd(), 'out', '.gallery-dashboard'), emptyOutDir: true, target: 'chrome130' },
} as const;
await build(built);
const server = await preview({ ...built, preview: { port: 0, host: '127.0.0.1' } });
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
let found = 0;
try {
  for (const scene of scenes) {
    for (const look of looks) {
      // A scene that finds no way in its look is a finding like another; the rest is still drawn.
      const problems = await photograph(browser, base, scene, look).catch((error: unknown) => [
        String(error).split('\n')[0] ?? '',
      ]);
      found += problems.length;
      console.log(`${problems.length === 0 ? 'clean' : 'FOUND'}  ${scene.name}-${look.name}`);
      for (const problem of problems) console.log(`       ${problem}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = found > 0 ? 1 : 0;
