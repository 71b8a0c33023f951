/** How the browser is started: the doubles stand at the real host names, everything else leads nowhere. */
import type { BrowserContextOptions, LaunchOptions } from 'playwright-core';
import type { ThirdPartyCookies } from './workspace.ts';

export interface BrowserOptions {
  /** Built extension, e.g. the result of `ensureBuilt()`. */
  extensionDir: string;
  /** The running doubles. */
  server: { port: number; hosts: string[] };
  thirdPartyCookies?: ThirdPartyCookies;
  /** LinkedIn's optional host permission. */
  linkedin?: 'granted' | 'not';
  /** The optional permission for notifications. */
  notifications?: 'granted' | 'not';
  /** The optional permission for downloads. */
  downloads?: 'granted' | 'not';
  headless?: boolean;
  /** Kept after `close()`, and used again by a later start; absent = a temporary folder, removed by `close()`. */
  profileDir?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** Language of the browser, e.g. `de-DE`. */
  locale?: string;
  deviceScaleFactor?: number;
  /** Folders of other extensions that are installed beside ours; none has a worker. */
  beside?: string[];
  /** Addresses that the rep opens from our pages: the browser names us as who asked. Any other request fails the run. */
  mayAsk?: string[];
  /** More switches for the browser. */
  args?: string[];
}

export function switches(options: BrowserOptions, extension: string, netLog: string): string[] {
  const folders = [extension, ...(options.beside ?? [])].join(',');
  return [
    `--disable-extensions-except=${folders}`,
    `--load-extension=${folders}`,
    `--host-resolver-rules=${resolverRules(options.server)}`,
    `--log-net-log=${netLog}`,
    '--ignore-certificate-errors',
    '--disable-search-engine-choice-screen',
    '--lang=' + (options.locale ?? 'en-US'),
    ...(options.headless === false ? [] : ['--headless=new']),
    ...(options.args ?? []),
  ];
}

/** No name but ours resolves: a test that needs the network fails, and so does an extension that tries it. */
export function resolverRules({ port, hosts }: { port: number; hosts: string[] }): string {
  const ours = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...ours, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** What playwright is asked for; an option that was not given stays out. */
export function contextOptions(options: BrowserOptions): BrowserContextOptions & LaunchOptions {
  const { viewport, colorScheme, reducedMotion, forcedColors, locale, deviceScaleFactor } = options;
  return {
    // Extensions need the browser's new headless mode, which playwright must not replace by its own shell.
    headless: false,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: viewport ?? { width: 1440, height: 900 },
    env: { ...environment(), LANGUAGE: (locale ?? 'en-US').replace('-', '_') },
    ...(colorScheme ? { colorScheme } : {}),
    ...(reducedMotion ? { reducedMotion } : {}),
    ...(forcedColors ? { forcedColors } : {}),
    ...(locale ? { locale } : {}),
    ...(deviceScaleFactor ? { deviceScaleFactor } : {}),
  };
}

/** Playwright takes no undefined values. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
