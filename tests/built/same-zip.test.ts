/** Whoever builds it anew gets the same bytes: what is in a store can be held against its sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../e2e/harness/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/**
 * The goal is 300,000. Of what there is, each language beside English is 37,000 to 40,000 (its words, process and follow-ups),
 * 58,000 is what mails are read by, 72,000 the packages, the list of public suffixes among them, 24,000 the style sheets; our
 * code is most of the rest. The worker's copy of what it shares with the dashboard is 16,000, and what lets it evaluate code
 * when it is used 11,000: the price of a start in half the time.
 */
const MOST_ZIP = 725_500;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'red-pen-zip-'));
  const script = `import('wxt').then(({ zip }) => zip(${JSON.stringify({ root: ROOT, outDir: folder })}))`;
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`no zip was made:\n${stderr}`);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file and what is in it. */
function contentsOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), digest(path)]));
}

it('is the same in another folder, file by file', async () => {
  const again = contentsOf(join(folder, 'chrome-mv3'));
  expect(Object.keys(again).length).toBeGreaterThan(10);
  expect(again).toEqual(contentsOf(await ensureBuilt()));
});

/** The one zip that was made. */
function readZip(): Buffer {
  const [name = '', ...more] = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  expect(more).toEqual([]);
  return readFileSync(join(folder, name));
}

/** What a browser finds in it: by the list at its end. */
function unzip(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  const end = zip.lastIndexOf('PK\u0005\u0006');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const length = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + length);
    const place = zip.readUInt32LE(at + 42);
    const from = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    expect(content.length, path).toBe(zip.readUInt32LE(at + 24));
    expect(crc32(content), path).toBe(zip.readUInt32LE(at + 16));
    files[`/${path}`] = createHash('sha256').update(content).digest('hex');
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  expect(at).toBe(end);
  return files;
}

it('holds in its zip what was built, packed anew', () => {
  expect(unzip(readZip())).toEqual(contentsOf(join(folder, 'chrome-mv3')));
});

it('makes one zip, that holds no time and no place of its making', () => {
  const zip = readZip();
  expect(zip.length).toBeLessThanOrEqual(MOST_ZIP);
  // Each entry's date and time: the format has no zero, so the least it can say.
  const heads: number[] = [];
  for (let at = zip.indexOf('PK\u0003\u0004'); at !== -1; at = zip.indexOf('PK\u0003\u0004', at + 1)) {
    heads.push(zip.readUInt32LE(at + 10));
  }
  expect(heads.length).toBeGreaterThan(10);
  expect(new Set(heads).size).toBe(1);
  expect(zip.toString('latin1')).not.toContain(ROOT);
});
