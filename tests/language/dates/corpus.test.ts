/** Phrases of our own, said on Wednesday 2026-06-10 at 10:00. */
import { readFile } from 'node:fs/promises';
import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDue } from '../../../lib/language/due-date.ts';

const SAID_AT = { now: Date.parse('2026-06-10T10:00:00Z'), zone: 'UTC' };

interface Row {
  text: string;
  due: string[] | null;
  hour?: string;
}

function isRight({ text, due, hour }: Row): boolean {
  const reading = readDue(text, SAID_AT);
  if (!reading.ok || due === null) return !reading.ok && due === null;
  return (
    due.includes(reading.due.date) &&
    (hour === undefined || reading.due.time?.startsWith(hour.padStart(2, '0')) === true)
  );
}

/** What is due and what is told of is weighed, so that a few of thousands may be read wrong: missed rather than false. */
it.each([
  ['dev.jsonl', 2538, 14, 3],
  ['dev-2.jsonl', 817, 8, 1],
  ['dev-3.jsonl', 311, 8, 2],
  ['dev-4.jsonl', 380, 4, 1],
  ['dev-5.jsonl', 214, 3, 1],
  ['dev-6.jsonl', 317, 12, 4],
  ['dev-7.jsonl', 175, 6, 2],
  ['dev-8.jsonl', 72, 3, 1],
  ['dev-9.jsonl', 154, 3, 1],
  ['dev-10.jsonl', 20, 1, 0],
  // Written with those of dev-9, and never trained on.
  ['unseen.jsonl', 135, 4, 2],
])(
  'reads the phrases of %s, %i of them, %i at most wrong, with at most %i false',
  async (file, count, most, mostFalse) => {
    const lines = (await readFile(`tests/corpora/dates/${file}`, 'utf8')).trim().split('\n');
    const wrong = lines.map((line) => JSON.parse(line) as Row).filter((row) => !isRight(row));
    const told = wrong.map(({ text }) => text).join('\n');
    expect(lines.length).toBe(count);
    expect(wrong.length, told).toBeLessThanOrEqual(most);
    expect(wrong.filter(({ due }) => due === null).length, told).toBeLessThanOrEqual(mostFalse);
  },
  120_000,
);

describe('any text', () => {
  const piece = constantFrom(
    'by ',
    'next ',
    'week ',
    'Friday ',
    'the ',
    '22nd ',
    'of ',
    'June ',
    '6/7 ',
    'at ',
    '5 ',
    'pm ',
    'in ',
    'two ',
    'zwei ',
    'Wochen ',
    'le ',
    'fin de ',
    'mes ',
    'até ',
    'segunda ',
    '2026-06-',
    '30 ',
    '. ',
    '31. ',
    '13. ',
    'Feb ',
    '0 ',
    '99 ',
  );

  it('of any characters gives a day that exists, or none', () =>
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const reading = readDue(text, SAID_AT);
        if (reading.ok) expect(reading.due.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    ));

  it('of words that dates are made of gives a day that is not past', () =>
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const reading = readDue(pieces.join(''), SAID_AT);
        if (!reading.ok) return;
        expect(new Date(reading.due.date).toISOString()).toContain(reading.due.date);
        expect(reading.due.date >= '2026-06-10').toBe(true);
      }),
    ));

  it.each(['by ', 'next week ', 'the 22nd of ', '1/2/', '9 ', 'Friday or ', 'in two ', 'le 2', 'a finales de ', 'I '])(
    'takes time in proportion to its length: %s',
    (words) => {
      const time = (count: number) => {
        const start = performance.now();
        for (let round = 0; round < 5; round += 1) readDue(words.repeat(count), SAID_AT);
        return performance.now() - start;
      };
      const best = (length: number) => Math.min(...[1, 2, 3].map(() => time(length / words.length)));
      // Text is cut at 2,000 characters: ten times as much takes ten times as long, with room for a busy machine.
      expect(best(2000) / Math.max(best(200), 2)).toBeLessThan(40);
    },
  );
});

/** Kinds of phrases that were read wrong. */
describe('mended', () => {
  it.each([
    ['Wir sitzen in der Straße des 17. Juni 135.', null],
    ['Nos bureaux sont rue du 4 Septembre.', null],
    ['Nos vemos en la plaza del 2 de Mayo.', null],
    ['Die Demo findet am 17. Juni statt, kommen Sie?', ['2026-06-17']],
    ['Wollen wir am Do um 16 Uhr sprechen?', ['2026-06-11'], '16'],
    ['Bitte bis Fr. schicken.', ['2026-06-12']],
    ['Können wir nächsten Di telefonieren?', ['2026-06-16']],
    ['Frau Keil und Fr. Mai machen das so.', null],
    ['So in zwei Wochen liefern wir, geht das?', ['2026-06-24']],
    ['Kindly confirm on or before 20-Jun-2026.', ['2026-06-20']],
    ['Call me Monday, 3ish?', ['2026-06-15'], '15'],
    ['Shall we book the 23rd, 9 to 11?', ['2026-06-23'], '09'],
    ['How about four weeks from today?', ['2026-07-08']],
    ['Wie wäre es heute in einer Woche?', ['2026-06-17']],
  ] as const)('%s', (text, due, hour?: string) => {
    expect(isRight({ text, due: due && [...due], ...(hour === undefined ? {} : { hour }) })).toBe(true);
  });
});
