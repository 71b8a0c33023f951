/** A Chromium that can load the built extension: the machine's own, else one that can be had here. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge', 'brave-browser'];

function which(name: string): string | null {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? null) : null;
}

/** Path of the browser, or `null`. `RED_PEN_CHROMIUM` wins. */
export function findChromium(): string | null {
  const named = process.env.RED_PEN_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  for (const name of NAMES) {
    const path = which(name);
    if (path) return path;
  }
  return fetched();
}

/** Where playwright-core puts a browser that it fetched itself. */
function fetched(): string | null {
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "import('playwright-core').then((p) => process.stdout.write(p.chromium.executablePath()))"],
    { encoding: 'utf8' },
  );
  return stdout && existsSync(stdout) ? stdout : null;
}

function installWithApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !which('apt-get')) return;
  console.log('No Chromium here: installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

function fetchWithPlaywright(): void {
  console.log('No Chromium here: fetching one …');
  spawnSync('playwright-core', ['install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Path of the browser; ends the process with what to do when none can be had. */
export function ensureChromium(): string {
  for (const attempt of [() => {}, installWithApt, fetchWithPlaywright]) {
    attempt();
    const found = findChromium();
    if (found) return found;
  }
  console.error(
    [
      'The end-to-end tests need Chromium, and none was found or could be installed. Any of these will do:',
      '  Debian, Ubuntu:  apt-get install chromium',
      '  anywhere:        npx playwright-core install chromium   (fetches Chrome for Testing)',
      '  or name one:     RED_PEN_CHROMIUM=path npm test         (branded Chrome ignores --load-extension)',
    ].join('\n'),
  );
  process.exit(1);
}
