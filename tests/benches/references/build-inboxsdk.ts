/**
 * A hello-world extension made with InboxSDK, bundled and minified as ours is: what an extension for Gmail usually costs.
 * The kit is a dev dependency, exactly of one version, and nothing of it ever stands in the product.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyAgain } from '../../../scripts/minify-twice.ts';
import { bundleScript } from '../../pages/server/bundle.ts';
import { describeExtension } from '../stages/build-extensions.ts';
import type { BenchExtension } from '../stages/build-extensions.ts';

const SOURCE = fileURLToPath(new URL('./inboxsdk', import.meta.url));
/** From ours to the name by which the kit asks for it. `true` = the page of the site loads and compiles it. */
const SCRIPTS = [
  ['content.js', 'content.js', true],
  ['page-world.js', 'pageWorld.js', true],
  ['background.js', 'background.js', false],
] as const;

export interface InboxSdkExtension extends BenchExtension {
  /** Of the scripts that a page of Gmail loads. */
  pageBytes: number;
}

/** @param root where it is laid out, over that of the run before */
export async function buildInboxSdk(root: string): Promise<InboxSdkExtension> {
  const folder = join(root, 'inboxsdk');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(SOURCE, 'manifest.json'), join(folder, 'manifest.json'));
  let pageBytes = 0;
  for (const [source, name, onPage] of SCRIPTS) {
    const bundled = await bundleScript(join(SOURCE, source), true);
    const script = onPage ? await minifyAgain(bundled) : bundled;
    writeFileSync(join(folder, name), script);
    if (onPage) pageBytes += Buffer.byteLength(script);
  }
  return { ...describeExtension(folder), pageBytes };
}
