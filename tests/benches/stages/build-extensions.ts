/**
 * Extensions in the bench's own folder: the built one with a page that fills its book, the reference, and one that does
 * nothing. Nothing of this ever stands in the product.
 */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../pages/server/bundle.ts';

const REFERENCE = fileURLToPath(new URL('../references/bare-hops', import.meta.url));
const EMPTY = fileURLToPath(new URL('../references/empty', import.meta.url));
const LOAD_BOOK = fileURLToPath(new URL('./extension-pages/load-book.ts', import.meta.url));
const LOAD_PLAIN = fileURLToPath(new URL('./extension-pages/load-plain.ts', import.meta.url));

/** Pages whose address holds this are left alone by the extension. */
const LEFT_ALONE = 'https://mail.google.com/mail/*bench=*';

export interface BenchExtensions {
  ours: BenchExtension;
  reference: BenchExtension;
  empty: BenchExtension;
  /** Of the code that fills the books: the same key, the same rows in the same schema. */
  loaders: string;
}

export interface BenchExtension {
  folder: string;
  /** `chrome-extension://<id>` */
  origin: string;
}

/** @param built folder of the built extension; @param root where all are laid out, over those of the run before */
export async function buildExtensions(built: string, root: string): Promise<BenchExtensions> {
  const ours = join(root, 'ours');
  const reference = join(root, 'reference');
  const empty = join(root, 'empty');
  for (const old of [ours, reference, empty]) rmSync(old, { recursive: true, force: true });
  cpSync(built, ours, { recursive: true });
  cpSync(REFERENCE, reference, { recursive: true });
  cpSync(EMPTY, empty, { recursive: true });
  renewVersion(ours, leaveAlone);
  const scripts = [await bundleScript(LOAD_BOOK), await bundleScript(LOAD_PLAIN)] as const;
  addLoader(ours, scripts[0]);
  addLoader(reference, scripts[1]);
  const loaders = createHash('sha256').update(scripts.join('')).digest('hex');
  return {
    ours: describeExtension(ours),
    reference: describeExtension(reference),
    empty: describeExtension(empty),
    loaders,
  };
}

/** A page in the extension's own origin, such as the one that fills its book: `load.html`. */
export function addLoader(folder: string, script: string, name = 'load'): void {
  writeFileSync(join(folder, `${name}.js`), script);
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><meta charset="utf-8" /><title>${name}</title><script src="${name}.js"></script>`,
  );
}

interface Manifest {
  version: string;
  content_scripts: { matches: string[]; exclude_matches?: string[] }[];
}

/** A version of its own for each run: under the old one the browser would start the worker that it has kept. */
export function renewVersion(folder: string, change: (manifest: Manifest) => void = () => {}): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  const seconds = Math.floor(Date.now() / 1000);
  manifest.version = `0.${Math.floor(seconds / 60_000)}.${seconds % 60_000}`;
  writeFileSync(file, JSON.stringify(manifest));
}

function leaveAlone({ content_scripts }: Manifest): void {
  for (const script of content_scripts) script.exclude_matches = [...(script.exclude_matches ?? []), LEFT_ALONE];
}

/** The browser names an unpacked extension after its path: the first half of its hash, in letters from a to p. */
export function describeExtension(folder: string): BenchExtension {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = hex.replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
  return { folder, origin: `chrome-extension://${id}` };
}
