/** Finds a Chromium that still loads extensions from the command line (branded Chrome does not since 137). */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/chrome-for-testing', '/opt/homebrew/bin'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const HELP = `No Chromium found. One of these helps:
  - Debian or Ubuntu:  apt-get install chromium
  - anywhere:          npx @puppeteer/browsers install chrome@stable
  - one that you have: RED_PEN_CHROMIUM=/path/to/chrome
Branded Google Chrome does not do: since version 137 it ignores --load-extension.`;

export interface Surroundings {
  env: Record<string, string | undefined>;
  isExecutable(path: string): boolean;
}

const HERE: Surroundings = { env: process.env, isExecutable };

/**
 * @returns the path of the browser
 * @throws with the ways to get one, when there is none
 */
export function findChromium({ env, isExecutable }: Surroundings = HERE): string {
  const named = env['RED_PEN_CHROMIUM'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`RED_PEN_CHROMIUM=${named} cannot be run.\n${HELP}`);
  }
  const found = candidates(env['PATH'] ?? '').find(isExecutable);
  if (!found) throw new Error(HELP);
  return found;
}

function candidates(path: string): string[] {
  const folders = [...path.split(delimiter).filter(Boolean), ...PLACES];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
