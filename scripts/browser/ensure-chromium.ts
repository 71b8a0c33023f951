/** A Chromium that can load the built extension: the machine's own, else one that can be had here. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/e2e/harness/find-chromium.ts';

function installWithApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log('No Chromium here: installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** Chrome for Testing, into playwright's own folder. Found from then on through RED_PEN_CHROMIUM. */
function fetchWithPlaywright(): void {
  if (!existsSync(chromium.executablePath())) {
    console.log('No Chromium here: fetching one …');
    spawnSync('playwright-core', ['install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (existsSync(chromium.executablePath())) process.env['RED_PEN_CHROMIUM'] = chromium.executablePath();
}

/** Path of the browser; ends the process with what to do when none can be had. */
export function ensureChromium(): string {
  let problem = '';
  for (const attempt of [() => {}, installWithApt, fetchWithPlaywright]) {
    attempt();
    try {
      return findChromium();
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
  }
  console.error(problem);
  process.exit(1);
}
