/** Builds the extension when what lies there is older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = [
  'entrypoints',
  'modules',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];
const OUTPUT = join(ROOT, '.output/chrome-mv3');
const LOCK = join(ROOT, '.cache/build.lock');
const BUILT_WITHIN = 120_000;

/**
 * @returns the folder of the built extension
 * @throws with the builder's words when it does not build
 */
export async function ensureBuilt(): Promise<string> {
  if (isFresh()) return OUTPUT;
  await withLock(() => {
    if (!isFresh()) buildExtension();
  });
  return OUTPUT;
}

function isFresh(): boolean {
  const manifest = join(OUTPUT, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

/** Time of the last change in a file or a tree, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function buildExtension(): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest says `test`, and the builder would take that for a build to develop with.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8', env });
  if (result.status !== 0) throw new Error(`the extension does not build:\n${result.stdout}\n${result.stderr}`);
}

/** Two runs at once would build into the same folder. */
async function withLock(act: () => void): Promise<void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const until = Date.now() + BUILT_WITHIN;
  while (!tryLock()) {
    if (Date.now() > until) throw new Error(`another build holds ${LOCK}; remove it if there is none`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    act();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}
