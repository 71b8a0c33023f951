import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder = '';

function mail(day: number, from: string, to: string, subject: string, text = 'Hello'): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${day} Jun 2026 09:00:00 +0000`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
}

const REP = 'Rep <rep@ours.example>';
const ILSE = 'Ilse Brandt <ilse.brandt@northwind.example>';
const MAILS = [
  mail(1, ILSE, REP, 'Sensors for the loading dock'),
  mail(2, REP, ILSE, 'Re: Sensors for the loading dock'),
  mail(3, 'Pia Kern <pia.kern@kestrel.example>', REP, 'Apprentices'),
  mail(4, 'new.person@kestrel.example', REP, 'Apprentices'),
  mail(5, REP, 'boss@ours.example', 'Lunch'),
  mail(6, ILSE, 'everyone@trade.example', 'News of the trade'),
  mail(7, ILSE, REP, 'Visit on Thursday'),
  mail(8, REP, 'pia.kern@kestrel.example', 'Your visit'),
  'From: nobody\r\n\r\nbroken',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mails-'));
  await Promise.all(MAILS.map((text, at) => writeFile(join(folder, `${at}.eml`), text)));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the measure of matching', () => {
  it('prints one object whose parts add up', async () => {
    const { stdout } = await run(process.execPath, ['scripts/eval-matching/run.ts', folder]);
    const result = JSON.parse(stdout) as Record<string, number>;
    const { right = 0, asked = 0, wrong = 0, silent = 0, withTrueDeal = 0, total = 0, msPerMessage = -1 } = result;
    expect(Object.keys(result)).toHaveLength(7);
    expect(right + asked + wrong + silent).toBe(total);
    expect(right).toBeLessThanOrEqual(withTrueDeal);
    expect(right).toBeGreaterThanOrEqual(3);
    expect(wrong).toBe(0);
    expect(msPerMessage).toBeGreaterThan(0);
  });

  it('says by sort how it came out, hard ones included', async () => {
    const { stderr } = await run(process.execPath, ['scripts/eval-matching/run.ts', folder, '--details']);
    expect(stderr).toMatch(/^internal: 1 \(right 0, asked 0, wrong 0, silent 1\)$/m);
    expect(stderr).toMatch(/^to a list: 1 /m);
    // Kestrel is one of the organisations that never get a deal.
    expect(stderr).toMatch(/^known: 2 \(right 2, asked 0, wrong 0, silent 0\)$/m);
    expect(stderr).toMatch(/^stranger: 3 \(right 0, asked 0, wrong 0, silent 3\)$/m);
    expect(stderr).toMatch(/^(?:two deals|free mail|forwarded|sent by|look-alike)/m);
  });

  it('asks for a folder', async () => {
    await expect(run(process.execPath, ['scripts/eval-matching/run.ts'])).rejects.toMatchObject({ code: 2 });
  });
});
