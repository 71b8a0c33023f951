/** A comment that names a file is of use only as long as the file is there: beside it by its name, elsewhere by its whole path. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const FOLDERS = ['components', 'entrypoints', 'lib', 'modules', 'scripts', 'tests'];
/** In backquotes; no import, and no path that is put together. */
const NAMED = /`([\w-]+(?:\/[\w-]+)*\.(?:tsx?|mjs|css))`/g;

const files = globSync(
  FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx,css}`),
  { cwd: ROOT },
);
const named = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(NAMED)].map(([, name = '']) => ({ file, name })),
);

it('names no file that is not there', () => {
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(
    ({ file, name }) => !existsSync(join(ROOT, name)) && !existsSync(join(ROOT, dirname(file), name)),
  );
  expect(missing.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
