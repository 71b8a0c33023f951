/** The sealed sets are well formed: a slip in a row would be counted as a mistake of a detector. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_KINDS } from '../../lib/domain/rows/process-types.ts';

const HERE = import.meta.dirname;
/** A folder of asks and a file each of answers and of dates; so many asks at least in English, and in each other language. */
const SETS = [
  { name: 'sealed', english: 650, others: 100 },
  { name: 'sealed-2', english: 500, others: 0 },
];
const LABELS = ['A', 'S', 'Q', 'C', 'P', 'N'];
const ANSWERS = ['yes', 'other-time', 'no', 'dodge', 'unclear'];
const LANGUAGES = [undefined, 'de', 'fr', 'es', 'pt'];

interface AskRow {
  text: string;
  label: string;
  kind?: string;
  first?: boolean;
  lang?: string;
}
interface AnswerRow {
  ask: string;
  reply: string;
  answer: string;
  times?: string[];
  lang?: string;
}
interface DateRow {
  text: string;
  due: string[] | null;
  hour?: string;
  lang?: string;
}

function readRows<Row>(...path: string[]): Row[] {
  const lines = readFileSync(join(HERE, ...path), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function strayKeys(row: object, allowed: string[]): string[] {
  return Object.keys(row).filter((key) => !allowed.includes(key));
}

/** The texts that are said more than once, whatever their case and spaces. */
function repeated(texts: string[]): string[] {
  const plain = texts.map((text) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  return plain.filter((text, index) => plain.indexOf(text) !== index);
}

function isCivilDate(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** How many rows each language has; English rows do not name theirs. */
function countByLanguage(rows: { lang?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { lang = 'en' } of rows) counts[lang] = (counts[lang] ?? 0) + 1;
  return counts;
}

function isSoundAsk(row: AskRow): boolean {
  const asks = row.label === 'A' || row.label === 'S';
  const kinded = asks ? COMMITMENT_KINDS.some((kind) => kind === row.kind) : row.kind === undefined;
  const flagged = row.first === undefined || row.first;
  return row.text.trim() === row.text && row.text !== '' && LABELS.includes(row.label) && kinded && flagged;
}

function isSoundAnswer(row: AnswerRow): boolean {
  const timed = (row.times ?? []).every((time) => row.answer === 'yes' && row.ask.includes(time));
  return row.ask !== '' && row.reply !== '' && ANSWERS.includes(row.answer) && timed;
}

function isSoundDate(row: DateRow): boolean {
  const dated = row.due === null || (row.due.length > 0 && row.due.every(isCivilDate));
  const hour = row.hour === undefined || (row.due !== null && /^([01]\d|2[0-3])$/.test(row.hour));
  return row.text !== '' && dated && hour;
}

describe.each(SETS)('$name', ({ name, english, others }) => {
  describe('asks', () => {
    const voices = readdirSync(join(HERE, 'asks', name)).map((file) => ({
      file,
      rows: readRows<AskRow>('asks', name, file),
    }));
    const rows = voices.flatMap((voice) => voice.rows);

    it('has a known label in every row, and a kind in every ask', () => {
      expect(rows.filter((row) => !isSoundAsk(row))).toEqual([]);
      expect(rows.flatMap((row) => strayKeys(row, ['text', 'label', 'kind', 'first', 'lang']))).toEqual([]);
    });

    it('says nothing twice', () => {
      expect(repeated(rows.map((row) => row.text))).toEqual([]);
    });

    it.each(voices)('names one language throughout $file, the one of its name', ({ file, rows: own }) => {
      const prefix = /^(de|fr|es|pt)-/.exec(file)?.[1];
      expect(own.filter((row) => row.lang !== prefix)).toEqual([]);
    });

    it('is large enough in each language to be judged by', () => {
      const counts = countByLanguage(rows);
      expect(counts['en']).toBeGreaterThanOrEqual(english);
      for (const lang of ['de', 'fr', 'es', 'pt']) expect(counts[lang] ?? 0).toBeGreaterThanOrEqual(others);
    });
  });

  describe('answers', () => {
    const answers = readRows<AnswerRow>('answers', `${name}.jsonl`);
    it('has a known answer in every row, and times that the ask offered', () => {
      expect(answers.filter((row) => !isSoundAnswer(row) || !LANGUAGES.includes(row.lang))).toEqual([]);
      expect(answers.flatMap((row) => strayKeys(row, ['ask', 'reply', 'answer', 'times', 'lang']))).toEqual([]);
    });

    it('holds no reply to the same ask twice', () => {
      expect(repeated(answers.map((row) => `${row.ask} ${row.reply}`))).toEqual([]);
    });
  });

  describe('dates', () => {
    const dates = readRows<DateRow>('dates', `${name}.jsonl`);
    it('has real days in every row, and hours only with them', () => {
      expect(dates.filter((row) => !isSoundDate(row) || !LANGUAGES.includes(row.lang))).toEqual([]);
      expect(dates.flatMap((row) => strayKeys(row, ['text', 'due', 'hour', 'lang']))).toEqual([]);
    });

    it('says nothing twice', () => {
      expect(repeated(dates.map((row) => row.text))).toEqual([]);
    });

    it('keeps a quarter of the rows without a date', () => {
      const undated = dates.filter((row) => row.due === null).length;
      expect(undated / dates.length).toBeGreaterThanOrEqual(0.25);
    });
  });
});
