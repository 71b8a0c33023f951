/** Firefox with the built add-on, against the doubles. No driver binary: Firefox's own remote protocol does. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMarionette } from './marionette.ts';
import type { Marionette } from './marionette.ts';
import { startProxy } from './proxy.ts';

const NAMES = ['firefox-esr', 'firefox'];
/** Keys that are no letters, as WebDriver writes them. */
export const KEYS = { control: '\uE009', enter: '\uE007', home: '\uE011' };
/** As WebDriver names an element in a message. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface FirefoxRun {
  client: Marionette;
  open(url: string): Promise<void>;
  /** Letters, pressed and let go one after the other, where the focus is. */
  type(text: string): Promise<void>;
  /** Pressed together, let go in reverse. */
  press(...keys: string[]): Promise<void>;
  /** Runs in the document that is entered now. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Asks the worker for one command, from an extension page that is open now. */
  command(name: string, args: unknown): Promise<unknown>;
  /** Enters the sidebar's document in the closed shadow root of the page on screen. */
  enterSidebar(timeout?: number): Promise<void>;
  leaveSidebar(): Promise<void>;
  waitFor<T>(script: string, timeout?: number): Promise<T>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `null` where there is none. `RED_PEN_FIREFOX` wins. */
function findFirefox(): string | null {
  const named = process.env['RED_PEN_FIREFOX'];
  if (named) return named;
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

/** As root on Debian it can be had. */
export function ensureFirefox(): string | null {
  if (!findFirefox() && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr'], { stdio: 'ignore', env });
  }
  return findFirefox();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

function writePreferences(profile: string, marionettePort: number, proxyPort: number): void {
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': marionettePort,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'extensions.autoDisableScopes': 0,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Installed, it opens its welcome, in the foreground: in a page behind it no frame is drawn, and no key arrives. */
async function keepOneTab(client: Marionette): Promise<void> {
  const own = await client.send<string>('WebDriver:GetWindowHandle');
  const until = Date.now() + 10_000;
  for (;;) {
    const handles = await client.send<string[]>('WebDriver:GetWindowHandles');
    const welcome = handles.find((handle) => handle !== own);
    if (welcome) {
      await client.send('WebDriver:SwitchToWindow', { handle: welcome, focus: true });
      await client.send('WebDriver:CloseWindow');
    }
    if (welcome || Date.now() > until) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await client.send('WebDriver:SwitchToWindow', { handle: own, focus: true });
}

export async function launchFirefox(options: {
  addonDir: string;
  server: { port: number; hosts: string[] };
}): Promise<FirefoxRun> {
  const binary = findFirefox();
  if (!binary) throw new Error('No Firefox found: apt-get install firefox-esr, or RED_PEN_FIREFOX=path');
  const profile = mkdtempSync(join(tmpdir(), 'red-pen-firefox-'));
  const port = await freePort();
  const proxy = await startProxy(options.server);
  writePreferences(profile, port, proxy.port);
  const flags = ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(binary, flags, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', HOME: profile },
  });
  const client = await connectMarionette(port);
  await client.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'eager' });
  await client.send('WebDriver:SetWindowRect', { width: 1440, height: 900 });
  await client.send('Addon:Install', { path: options.addonDir, temporary: true });
  await keepOneTab(client);

  const run = <T>(script: string, ...args: unknown[]) =>
    client.send<T>('WebDriver:ExecuteScript', { script, args, sandbox: 'default' });

  const waitFor = async <T>(script: string, timeout = 30_000): Promise<T> => {
    const until = Date.now() + timeout;
    for (;;) {
      const value = await run<T>(script);
      if (value) return value;
      if (Date.now() > until) throw new Error(`Firefox: waited in vain for ${script}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };

  const act = async (actions: { type: 'keyDown' | 'keyUp'; value: string }[]) => {
    await client.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };

  const command = (name: string, args: unknown) =>
    client.send('WebDriver:ExecuteAsyncScript', {
      sandbox: null,
      scriptTimeout: 60_000,
      args: [name, args],
      script: `const [name, args, done] = arguments;
        const { runtime } = (window.wrappedJSObject ?? window).browser;
        const port = runtime.connect({ name: 'surface' });
        port.onMessage.addListener((message) => message.type === 'done' && done(message.result.ok));
        port.postMessage({ type: 'hello', surface: 'dashboard', windowId: null });
        port.postMessage({ type: 'command', request: 'r', commandId: name + '-in-firefox', name, args });`,
    });

  return {
    client,
    run,
    command,
    waitFor,
    type: (text) =>
      act(text.split('').flatMap((value) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const])),
    press: (...keys) =>
      act([
        ...keys.map((value) => ({ type: 'keyDown', value }) as const),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
      ]),
    open: async (url) => {
      await client.send('WebDriver:Navigate', { url });
    },
    enterSidebar: async (timeout = 30_000) => {
      // Only a privileged sandbox sees into a closed root.
      const script = `const host = document.querySelector('div[data-dock]');
        return host?.openOrClosedShadowRoot?.querySelector('iframe') ?? null;`;
      const until = Date.now() + timeout;
      for (;;) {
        const frame = await client.send<Record<string, string> | null>('WebDriver:ExecuteScript', {
          script,
          args: [],
          sandbox: 'system',
        });
        if (frame) {
          await client.send('WebDriver:SwitchToFrame', { element: frame[ELEMENT] });
          return;
        }
        if (Date.now() > until) throw new Error('Firefox: no sidebar frame in the page');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    leaveSidebar: async () => {
      await client.send('WebDriver:SwitchToFrame', { id: null });
    },
    screenshot: async () =>
      Buffer.from(await client.send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'),
    close: async () => {
      await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      client.close();
      await new Promise<void>((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      });
      proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
