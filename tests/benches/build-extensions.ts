/**
 * Two extensions in a temporary folder: the built one with a page that fills its book, and the reference. Nothing of this
 * ever stands in the product.
 */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../pages/server/bundle.ts';

const REFERENCE = fileURLToPath(new URL('./reference', import.meta.url));
const LOAD_BOOK = fileURLToPath(new URL('./extension-pages/load-book.ts', import.meta.url));
const LOAD_PLAIN = fileURLToPath(new URL('./extension-pages/load-plain.ts', import.meta.url));

/** Pages whose address holds this are left alone by the extension. */
const LEFT_ALONE = 'https://mail.google.com/mail/*bench=*';

export interface BenchExtensions {
  ours: BenchExtension;
  reference: BenchExtension;
}

export interface BenchExtension {
  folder: string;
  /** `chrome-extension://<id>` */
  origin: string;
}

/** @param built folder of the built extension; @param root an empty folder */
export async function buildExtensions(built: string, root: string): Promise<BenchExtensions> {
  const ours = join(root, 'ours');
  const reference = join(root, 'reference');
  cpSync(built, ours, { recursive: true });
  cpSync(REFERENCE, reference, { recursive: true });
  leaveAlone(ours);
  await addLoader(ours, LOAD_BOOK);
  await addLoader(reference, LOAD_PLAIN);
  return { ours: describe(ours), reference: describe(reference) };
}

async function addLoader(folder: string, entry: string): Promise<void> {
  writeFileSync(join(folder, 'load.js'), await bundleScript(entry));
  writeFileSync(join(folder, 'load.html'), '<!doctype html><title>load</title><script src="load.js"></script>');
}

function leaveAlone(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { exclude_matches?: string[] }[] };
  for (const script of manifest.content_scripts) {
    script.exclude_matches = [...(script.exclude_matches ?? []), LEFT_ALONE];
  }
  writeFileSync(file, JSON.stringify(manifest));
}

/** The browser names an unpacked extension after its path: the first half of its hash, in letters from a to p. */
function describe(folder: string): BenchExtension {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = hex.replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
  return { folder, origin: `chrome-extension://${id}` };
}
