/** What of other people's code ends up in the extension: each package with why it is there. A new one is a decision. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const ALLOWED: Record<string, string> = {
  '@preact/signals': 'what surfaces show follows what they hear',
  dexie: 'the book in IndexedDB, in the worker alone',
  papaparse: 'tables from elsewhere, in the dashboard alone',
  preact: 'the surfaces',
  'tldts-icann': 'which part of a domain was registered, in the worker alone',
  valibot: 'every message and file is checked where it arrives',
  'webextension-polyfill': 'one name for the browser’s API, through WXT’s module',
};
/** They bring these along. */
const BROUGHT: Record<string, string> = {
  '@preact/signals-core': '@preact/signals',
  'tldts-core': 'tldts-icann',
};

interface Locked {
  dependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}
type Lock = { packages: Record<string, Locked> };
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

it('ships these packages and no others', () => {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  expect(Object.values(ALLOWED).every((reason) => reason.length > 10)).toBe(true);
});

it('ships nothing that they bring along without being named', () => {
  const { packages } = read('package-lock.json') as Lock;
  const found = new Map<string, Locked>();
  const visit = (name: string): void => {
    const locked = packages[`node_modules/${name}`];
    if (found.has(name) || !locked) return;
    found.set(name, locked);
    for (const next of Object.keys(locked.dependencies ?? {})) visit(next);
  };
  for (const name of Object.keys(ALLOWED)) visit(name);
  expect([...found.keys()].toSorted()).toEqual([...Object.keys(ALLOWED), ...Object.keys(BROUGHT)].toSorted());
  // Nor does any of them run something when it is installed.
  expect([...found].filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

it('is held against one version of InboxSDK, which nothing that ships brings along', () => {
  const { devDependencies } = read('package.json') as { devDependencies: Record<string, string> };
  expect(devDependencies['@inboxsdk/core']).toMatch(/^\d+\.\d+\.\d+$/);
  const { packages } = read('package-lock.json') as { packages: Record<string, { dev?: boolean; license?: string }> };
  expect(packages['node_modules/@inboxsdk/core']).toMatchObject({ dev: true, license: '(MIT OR Apache-2.0)' });
});
