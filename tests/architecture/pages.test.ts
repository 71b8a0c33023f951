/** What CONTRIBUTING.md, README.md and the pages of docs say of the code: the import table (`UPDATE_DOCS=1` writes it anew), and places that are there. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOMS } from './import-table.ts';
import { ROOT } from './sources.ts';

const FILE = join(ROOT, 'CONTRIBUTING.md');
const TABLE = /<!-- import-table -->[\s\S]*<!-- \/import-table -->/;

function drawTable(): string {
  const rows = ROOMS.map(({ room, mayImport }) => {
    const targets = mayImport.length === 0 ? 'nothing' : mayImport.map((target) => `\`${target}\``).join(', ');
    return `| \`${room}\` | ${targets} |`;
  });
  return ['<!-- import-table -->', '| folder | may import |', '| --- | --- |', ...rows, '<!-- /import-table -->'].join(
    '\n',
  );
}

it('shows the import table as it is held', () => {
  const text = readFileSync(FILE, 'utf8');
  const wanted = text.replace(TABLE, drawTable());
  if (process.env['UPDATE_DOCS']) writeFileSync(FILE, wanted);
  expect(readFileSync(FILE, 'utf8')).toBe(wanted);
});

/** `lib/queries/live.ts`, `components/ui`, not `npm run bench` or `port "page"`. */
const PATH = /`((?:lib|components|entrypoints|modules|public|scripts|tests|docs)(?:\/[\w.*-]+)*)`/g;

it.each(['CONTRIBUTING.md', 'README.md', ...globSync('docs/*.md', { cwd: ROOT })])(
  '%s names no place that is not there',
  (file) => {
    const named = [...readFileSync(join(ROOT, file), 'utf8').matchAll(PATH)].map(([, path = '']) =>
      path.replace(/\/\*.*/, ''),
    );
    expect([...new Set(named)].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  },
);

it('knows a place by its look', () => {
  expect([...readFileSync(FILE, 'utf8').matchAll(PATH)].length).toBeGreaterThan(60);
});
