/**
 * Files of 50 MB that are made to burst something: depth without end, one endless text, a million rows, quotes that never
 * close. Each is refused with a reason or read, in time linear in its size and without growing past a few times its size.
 */
import assert from 'node:assert/strict';
import { guessMapping, isMessageArchive, readTable, toExchanges, toRecords } from '../../../lib/intake/index.ts';
import { BackupReader } from '../../../lib/transfer/backup/read-backup.ts';
import { tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

const MEGABYTE = 1024 * 1024;
const LARGE = 50 * MEGABYTE;
/** As a surface hands a file over. */
const PART = 256 * 1024;
/** A text in memory is up to two bytes a sign, and lies there as text, as rows, and as what is made of them. */
const MOST_TIMES = 40;
const SPARE = 200 * MEGABYTE;

const HEAD = '{"format":"red-pen-backup","version":1,"privacy":"';
const TABLES = `${HEAD}x","schema":3,"bookId":"b","madeAt":1,"checksum":"${'0'.repeat(64)}","tables":{`;
const MESSAGES = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT\n';
const ME = 'https://www.linkedin.com/in/me';

/** What stands at the beginning, and what comes again and again behind it. */
const BACKUPS: readonly (readonly [string, string])[] = [
  ['', '['],
  ['', '{"a":'],
  [TABLES + '"deals":[', '{"id":"x"},'],
  [TABLES + '"deals":[', '{},'],
  [TABLES + '"deals":[{"id":"', 'x'],
  [TABLES + '"deals":[{"id":', '[{"a":'],
  [TABLES, '"deals":[],'],
  [HEAD, 'x'],
  [HEAD, '\\u0041'],
  ['', '\\'],
  ['', ' '],
  ['', '"'],
  ['', '1'],
  ['\uFEFF{', '"__proto__":{},'],
];
const FILES: readonly (readonly [string, string])[] = [
  ['', ','],
  ['', '\n'],
  ['', '"'],
  ['', '""'],
  ['a,b\n"', 'x'],
  ['a,b\n', ',\n'],
  ['Name,Company\n', 'Ada Berg,Fjord\n'],
  ['Name,Company\n', 'Ada "Berg",Fjord" \n'],
  ['Name,Email\n', '@'],
  ['Name,Email\nx,"', 'a@b.example '],
  ['Name,Deal,Value,Company\n', 'x,y,9999999999999999,z\n'],
  [MESSAGES, `2-a,x,${ME},y,https://www.linkedin.com/in/ada,2026-01-19 13:28:00 UTC,Hello,No\n`],
  [MESSAGES, `2-a,x,${ME},y,"${`${ME}x,`.repeat(50)}",2026-01-19 13:28:00 UTC,,No\n`],
  ['\uFEFF', '\u0000'],
];

function grow(head: string, again: string, length: number): string {
  return head + again.repeat(Math.ceil((length - head.length) / again.length));
}

async function readBackup(text: string): Promise<string> {
  const reader = new BackupReader();
  for (let at = 0; at < text.length && reader.add(text.slice(at, at + PART)); at += PART);
  const reading = await reader.finish();
  assert.ok(!reading.ok, 'taken');
  return reading.problem.replace('problem.backup.', '');
}

function readFile(bytes: Uint8Array): string {
  const reading = readTable(bytes);
  if (!reading.ok) return reading.problem;
  if (isMessageArchive(reading.table)) toExchanges(reading.table);
  else toRecords(reading.table, guessMapping(reading.table.heads));
  return 'read';
}

/** The first half of the cases in small, the second in full. */
async function tryFile(number: number): Promise<string[]> {
  const shapes = BACKUPS.length + FILES.length;
  const length = number < shapes ? MEGABYTE / 16 : LARGE;
  const at = number % shapes;
  const [head, again] = BACKUPS[at] ?? FILES[at - BACKUPS.length] ?? ['', ' '];
  const text = grow(head, again, length);
  const before = process.memoryUsage();
  // Bytes beyond the limit would be refused unread.
  const said = at < BACKUPS.length ? await readBackup(text) : readFile(Buffer.from(text).subarray(0, length));
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.external - before.heapUsed - before.external;
  assert.ok(grown < MOST_TIMES * length + SPARE, `${Math.round(grown / MEGABYTE)} MB more for ${said}`);
  return [said];
}

export const largeFiles: Trial = {
  part: 'files',
  id: 'large-files',
  what: 'files of up to 50 MB that are made to burst something',
  full: 2 * (BACKUPS.length + FILES.length),
  short: BACKUPS.length + FILES.length,
  batch: 4,
  of: ['lib/transfer', 'lib/intake', 'lib/store', 'lib/domain'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryFile),
};
