import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('counts what is right, what is missed and what is no date', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dates-'));
  const file = join(folder, 'phrases.jsonl');
  const rows = [
    { text: 'by Friday', due: ['2026-06-12'] },
    { text: 'Friday at 3', due: ['2026-06-12'], hour: '15' },
    { text: 'Friday at 3', due: ['2026-06-12'], hour: '03' },
    { text: 'by Friday', due: ['2026-06-19'] },
    { text: 'half an hour', due: null },
    { text: 'tomorrow', due: null },
  ];
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const { stdout } = await run(process.execPath, ['scripts/eval-dates.ts', file]);
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toEqual({
    right: 3,
    total: 6,
    falseDates: 1,
    misses: [
      { text: 'Friday at 3', due: ['2026-06-12'], found: '2026-06-12 15:00' },
      { text: 'by Friday', due: ['2026-06-19'], found: '2026-06-12' },
      { text: 'tomorrow', due: null, found: '2026-06-11' },
    ],
  });
});
