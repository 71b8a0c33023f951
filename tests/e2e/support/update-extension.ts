/** Another version of the extension takes the place of the one that runs, under open tabs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedPenBrowser } from '../harness/index.ts';

interface Chrome {
  runtime: { reload(): void };
}

/** The files of another version lie where the browser looks, as after an update. */
function layVersion(root: string, version: string): void {
  const file = join(root, 'extension', 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), version }));
}

/** @param root the profile's folder */
export async function updateExtension(browser: RedPenBrowser, root: string, version: string): Promise<void> {
  layVersion(root, version);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
}
