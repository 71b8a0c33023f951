/**
 * Measures how replies are read: `npm run -s eval:answers -- FILE.jsonl`. Rows: `{ask, reply, answer}`, said on Wednesday
 * 2026-06-10 at 10:00. Prints JSON `{accuracy, confusion}`; `confusion` counts, for each answer of the rows, what was read.
 */
import { readFile } from 'node:fs/promises';
import { readAnswer } from '../lib/language/answers/read-answer.ts';
import { hintCommitment } from '../lib/language/commitment-hint.ts';
import { readDue } from '../lib/language/due-date.ts';
import type { Answer } from '../lib/language/answers/read-answer.ts';

const SAID_AT = { now: Date.parse('2026-06-10T10:00:00Z'), zone: 'UTC' };

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run -s eval:answers -- FILE.jsonl');
  process.exit(2);
}
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const confusion: Record<string, Record<string, number>> = {};
let right = 0;
for (const line of lines) {
  const row = JSON.parse(line) as { ask: string; reply: string; answer: Answer };
  const due = readDue(row.ask, SAID_AT);
  const ask = { words: row.ask, kind: hintCommitment(row.ask).kind, due: due.ok ? due.due : null };
  const { answer } = readAnswer(ask, row.reply, SAID_AT);
  const counts = (confusion[row.answer] ??= {});
  counts[answer] = (counts[answer] ?? 0) + 1;
  if (answer === row.answer) right += 1;
}
console.log(JSON.stringify({ accuracy: lines.length === 0 ? null : right / lines.length, confusion }));
