/**
 * `npm start`: the whole product on this machine, with no account anywhere. Builds the extension, serves our own Gmail
 * and LinkedIn at their real host names to a real browser, and opens them. With no display it walks through the main job
 * instead, says what it did, and leaves pictures.
 *
 *   npm start                        npm start -- --mailbox FOLDER     (`.eml` files become the mailbox)
 *   npm start -- --headless          npm start -- --theme dark
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, launchBrowser } from '../tests/e2e/harness/index.ts';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { serveDoubles } from './start/doubles.ts';
import { openByHand } from './start/by-hand.ts';
import { walkThrough } from './start/walk-through.ts';

const { values } = parseArgs({
  options: {
    mailbox: { type: 'string' },
    headless: { type: 'boolean', default: false },
    theme: { type: 'string', default: 'light' },
    pictures: { type: 'string', default: join('out', 'start') },
  },
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless || !hasDisplay;

ensureChromium();
console.log('Building the extension …');
const extensionDir = await ensureBuilt();
const server = await serveDoubles(values.mailbox);
const colorScheme = values.theme === 'dark' ? 'dark' : 'light';
const browser = await launchBrowser({ extensionDir, server, linkedin: 'granted', headless, colorScheme });
try {
  if (headless) {
    mkdirSync(values.pictures, { recursive: true });
    await walkThrough(browser, { pictures: values.pictures, ownMailbox: values.mailbox !== undefined });
  } else {
    await openByHand(browser);
  }
} finally {
  await browser.close();
  await server.close();
}
