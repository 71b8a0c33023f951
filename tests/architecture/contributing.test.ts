/** The table that people read is the table that the machine holds (`UPDATE_DOCS=1` writes it anew), and its paths lead there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

it('names no place that is not there', () => {
  const named = [...readFileSync(FILE, 'utf8').matchAll(PATH)].map(([, path = '']) => path.replace(/\/\*.*/, ''));
  expect(named.length).toBeGreaterThan(60);
  expect([...new Set(named)].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
