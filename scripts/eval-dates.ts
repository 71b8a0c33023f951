/**
 * Measures how due dates in words are read: `npm run -s eval:dates -- FILE.jsonl`. Rows: `{text, due: [dates that count as
 * right] | null, hour?}`, said on Wednesday 2026-06-10 at 10:00. Prints JSON `{right, total, falseDates, misses}`;
 * `falseDates` counts dates found where there is none.
 */
import { readFile } from 'node:fs/promises';
import { readDue } from '../lib/language/due-date.ts';
import type { DueReading } from '../lib/contract/views.ts';

interface Row {
  text: string;
  due: string[] | null;
  hour?: string;
}

const NOW = Date.parse('2026-06-10T10:00:00Z');

function isRight({ due, hour }: Row, reading: DueReading): boolean {
  if (!reading.ok) return due === null;
  const sameHour = hour === undefined || reading.due.time?.slice(0, 2) === hour.padStart(2, '0');
  return due !== null && due.includes(reading.due.date) && sameHour;
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run -s eval:dates -- FILE.jsonl');
  process.exit(2);
}
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const read = lines.map((line) => {
  const row = JSON.parse(line) as Row;
  const reading = readDue(row.text, { now: NOW, zone: 'UTC' });
  return { row, reading, right: isRight(row, reading) };
});
const misses = read.filter(({ right }) => !right);
console.log(
  JSON.stringify({
    right: read.length - misses.length,
    total: read.length,
    falseDates: read.filter(({ row, reading }) => row.due === null && reading.ok).length,
    misses: misses.map(({ row, reading }) => ({
      text: row.text,
      due: row.due,
      found: reading.ok ? [reading.due.date, reading.due.time ?? ''].join(' ').trim() : null,
    })),
  }),
);
