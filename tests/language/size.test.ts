/**
 * How heavy the reading of language is, with its libraries, bundled as it ships and compressed. As it ships: the entry
 * takes what files outside `lib/language` import of it and nothing else, so that what nobody uses falls away and names are
 * cut short as in the build. An entry that took every file as a namespace kept the names of all exports, which don't
 * ship. The tables come first: amid the code, gzip spells part of both with one alphabet, which the zip's packer does not.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rollup } from 'vite';
import { expect, it } from 'vitest';
import { readShippedSources, ROOT } from '../architecture/sources.ts';

const FOLDER = 'lib/language/';
const TABLES = `${FOLDER}packed-tables.ts`;
const ENTRY = '\0all-of-language';

/** Each file of the folder that others import, with the names that they take. */
function usedOutside(): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const { imports } of readShippedSources().filter(({ path }) => !path.startsWith(FOLDER)))
    for (const { target, typeOnly, names } of imports)
      if (!typeOnly && target.startsWith(FOLDER)) used.set(target, new Set([...(used.get(target) ?? []), ...names]));
  return used;
}

const place = (file: string) => JSON.stringify(join(ROOT, file));

it('stays within what it weighs', async () => {
  const used = [...usedOutside()].flatMap(([file, names]) => [...names].map((name) => ({ file, name })));
  const code = used.map(({ file, name }, at) => `import { ${name} as used${at} } from ${place(file)};`);
  const source = [
    `import ${place(TABLES)};`,
    ...code,
    `globalThis.all = [${used.map((_, at) => `used${at}`).join(',')}];`,
  ].join('\n');
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: { write: false, modulePreload: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  const bundled = output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const bytes = gzipSync(bundled, { level: 9 }).length;
  expect(used.length).toBeGreaterThan(10);
  expect(bytes).toBeGreaterThan(50_000);
  // The goal.
  expect(bytes).toBeLessThanOrEqual(60_000);
}, 60_000);
