import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('counts for each answer what was read', { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  const file = join(folder, 'replies.jsonl');
  const ask = 'Could we talk on Friday at 2pm?';
  const rows = [
    { ask, reply: 'Yes, Friday works.', answer: 'yes' },
    { ask, reply: 'No thanks, not interested.', answer: 'no' },
    { ask, reply: 'No thanks, not interested.', answer: 'yes' },
    { ask, reply: 'How about Monday instead?', answer: 'other-time' },
  ];
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const { stdout } = await run(process.execPath, ['scripts/eval-answers.ts', file]);
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toEqual({
    accuracy: 0.75,
    confusion: { yes: { yes: 1, no: 1 }, no: { no: 1 }, 'other-time': { 'other-time': 1 } },
  });
});
