/**
 * Draws every scene of the sidebar in the real browser, looks at each with axe, and leaves the pictures in a folder.
 *
 *   node tests/gallery/run.ts [--unchecked] [--light] [--dark] [--forced] [--german] … [--in=xx] [scene …]
 *
 * `--unchecked`: without axe. `--in=fr`: what is drawn, in French, under names that end in it. Without a look light and dark are drawn, and with axe the scenes that matter most in all others;
 * the looks are named below.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { checkGuard } from './guard.ts';
import { serveFolder } from './serve-folder.ts';
import { build } from 'vite';
import { findChromium } from '../e2e/harness/find-chromium.ts';
import { SCENES } from './scenes.ts';
import type { Scene } from './scenes.ts';
import { NOW } from './views/clock.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { translate } from '../../lib/locales/translate.ts';

const OUT = resolve(import.meta.dirname, '../../out/gallery/sidebar');
const UNCHECKED = process.argv.includes('--unchecked');

interface Look {
  name: string;
  width: number;
  options: BrowserContextOptions;
  height?: number;
  language?: Language;
}
const LOOKS: Look[] = [
  { name: 'light', width: 344, options: { colorScheme: 'light' } },
  { name: 'dark', width: 344, options: { colorScheme: 'dark' } },
];
const MORE_LOOKS: Look[] = [
  { name: 'forced', width: 344, options: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'light-280', width: 280, options: { colorScheme: 'light' } },
  { name: 'light-480', width: 480, options: { colorScheme: 'light' } },
  { name: 'german', width: 344, options: { colorScheme: 'light' }, language: 'de' },
  // The browser's side panel at its narrowest, at a zoom of 150 and of 200 %.
  { name: 'zoom-150', width: 240, height: 507, options: { colorScheme: 'light', deviceScaleFactor: 1.5 } },
  { name: 'zoom-200', width: 180, height: 380, options: { colorScheme: 'light', deviceScaleFactor: 2 } },
];
const ALL_LOOKS = [...LOOKS, ...MORE_LOOKS];
const LANGUAGE = LANGUAGE_CODES.find((language) => process.argv.includes(`--in=${language}`));
const inLanguage = (look: Look): Look =>
  LANGUAGE ? { ...look, name: `${look.name}.${LANGUAGE}`, language: LANGUAGE } : look;
const ASKED = ALL_LOOKS.filter(({ name }) => process.argv.includes(`--${name}`)).map(inLanguage);

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const scenes = SCENES.filter((scene) => wanted.length === 0 || wanted.includes(scene.name));
  if (wanted.length + ASKED.length === 0 && !LANGUAGE) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const app = await buildApp();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const findings: string[] = [];
  try {
    for (const look of ASKED.length > 0 ? ASKED : (UNCHECKED || LANGUAGE ? LOOKS : ALL_LOOKS).map(inLanguage)) {
      const seen = ASKED.length > 0 || LANGUAGE || LOOKS.includes(look) ? scenes : scenes.filter((scene) => scene.wide);
      findings.push(...(await drawAll(browser, app, look, seen)));
    }
    if (!UNCHECKED && !LANGUAGE && wanted.length === 0) findings.push(...(await checkGuard(browser, app)));
  } finally {
    await browser.close();
  }
  for (const finding of findings) console.error(finding);
  console.log(`${scenes.length} scenes in ${OUT}; ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

/** One bundle for all scenes. Returns the folder. */
async function buildApp(): Promise<string> {
  const outDir = resolve(OUT, '.app');
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome130', minify: false, modulePreload: false },
  });
  return outDir;
}

async function drawAll(browser: Browser, app: string, look: Look, scenes: Scene[]): Promise<string[]> {
  const findings: string[] = [];
  const context = await browser.newContext({
    ...look.options,
    viewport: { width: look.width, height: look.height ?? 760 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  await page.clock.setFixedTime(NOW);
  const address = await serveFolder(page, app);
  await page.goto(address);
  for (const scene of scenes) {
    const found = await draw(page, look, scene).catch((error: unknown) => [String(error).split('\n')[0] ?? '']);
    for (const finding of [...problems.splice(0), ...found]) findings.push(`${scene.name} ${look.name}: ${finding}`);
    // What is left open by a scene, the next one must not meet.
    await page.reload();
  }
  await context.close();
  return findings;
}

async function draw(page: Page, look: Look, scene: Scene): Promise<string[]> {
  await page.evaluate(([state, language]) => window.show(state, language), [scene.state, look.language] as const);
  await page.waitForSelector('#app > *');
  await page.waitForTimeout(scene.state === 'waiting' || scene.state === 'reading' ? 250 : 30);
  await standStill(page);
  await scene.act?.(page, (key, values) => translate(look.language ?? 'en', key, values));
  await page.waitForTimeout(60);
  await page.screenshot({ path: `${OUT}/${scene.name}.${look.name}.png` });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > (look.height ?? 760) + 10)
    await page.screenshot({ path: `${OUT}/${scene.name}.${look.name}.whole.png`, fullPage: true });
  return [...(await lookInside(page)), ...(UNCHECKED ? [] : await runAxe(page))];
}

/** Answers come one after the other, and the keys are heard once they are drawn. */
async function standStill(page: Page): Promise<void> {
  let before = '';
  for (;;) {
    const now = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => resolve(document.body.innerHTML), 20));
        }),
    );
    if (now === before) return;
    before = now;
  }
}

/** What a picture would show and nobody may miss: words that break out, values that were not filled. */
function lookInside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the frame');
    for (const open of document.querySelectorAll(':popover-open, dialog[open]')) {
      const { left, right } = open.getBoundingClientRect();
      if (left < 0 || right > window.innerWidth) found.push(`${open.className} leaves the frame`);
    }
    const words = document.body.innerText;
    const brace = /\{\w+[^}]*\}/.exec(words);
    if (brace) found.push(`unfilled: ${brace[0]}`);
    return found;
  });
}

async function runAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  );
}

await main();
