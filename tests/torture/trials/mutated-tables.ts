/**
 * CSV files of other tools and LinkedIn's archives, damaged and hostile, read and imported as the dashboard does it: a file is
 * refused with a reason, or all that was read of it goes in, makes a sound book, and goes out again by undo.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { MOST_RECORDS } from '../../../lib/domain/limits/intake-limits.ts';
import { guessMapping, isMessageArchive, readTable, toExchanges, toRecords } from '../../../lib/intake/index.ts';
import { whyRefused } from '../support/own-backup.ts';
import { makeBook } from '../support/random-book.ts';
import type { RandomBook } from '../support/random-book.ts';
import { brokenIn, differenceOf } from '../support/raw-tables.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

const FILES_OF_A_BOOK = 100;

/** What honest files hold, and what none should. */
const CELLS = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Ada Berg', 'Åsa Dahl', 'Harbour & Sons, Ltd', 'Fjord', 'Head of Planning', ''),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('ada@harbour.example', 'ASA@Fjord.example; x@y.example', 'no address', 'a@b', '@'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2026-12-31', '3/4/2026', '31.11.2026', '12 Mar 2024', '0000-01-01', '9999-12-31'),
  },
  { weight: 3, arbitrary: fc.constantFrom('€ 12.500,00', '-500', '1e308', '9'.repeat(400), 'NaN', 'Infinity', '0x1f') },
  { weight: 2, arbitrary: fc.constantFrom('Discover', 'Closed won', 'lost', 'present', 'nurture', 'disqualified') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'https://www.linkedin.com/in/ada-berg',
      'https://www.linkedin.com/in/%E0%A4%A',
      'https://www.linkedin.com/in/../../x',
      `https://www.linkedin.com/in/${'a'.repeat(400)}`,
      'javascript:alert(1)',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      '\u200B',
      '\u202EgnihtemoS',
      '\uFEFF',
      '\u0000',
      '\uFDFA'.repeat(300),
      'İ'.repeat(300),
      '😀'.repeat(151),
      '=HYPERLINK("https://x.example")',
      '<img src=x onerror=alert(1)>',
      'x'.repeat(6000),
      '"',
      '\r\n',
      '\u00A0',
      '﷽ﬃ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
);
const PROFILES = fc.constantFrom(
  'https://www.linkedin.com/in/alex-m',
  'https://www.linkedin.com/in/dana',
  'https://www.linkedin.com/in/lee',
  'https://www.linkedin.com/in/dana,https://www.linkedin.com/in/lee',
  'https://www.linkedin.com/in/__proto__',
  '',
);
const MOMENTS = fc.constantFrom(
  '2026-01-19 13:28:00 UTC',
  '2026-02-01 08:00:00 UTC',
  '0000-01-01 00:00:00 UTC',
  '1969-12-31 23:59:59 UTC',
  '9999-12-31 23:59:59 UTC',
  '2026-13-45 99:99:99 UTC',
  'yesterday',
);

const HEADS = {
  connections: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  deals: [
    'Deal Name',
    'Account Name',
    'Stage',
    'Amount',
    'Currency',
    'Close Date',
    'Status',
    'Closed on',
    'Email',
    'Note',
  ],
  people: ['Name', 'E-Mail', 'Company', 'Website', 'Title', 'LinkedIn'],
  hostile: ['__proto__', 'constructor', 'Name', 'name', 'Company', 'toString', 'Deal'],
};
const MESSAGE_HEADS = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT';

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const tableText = fc.constantFrom(...Object.values(HEADS)).chain((heads) =>
  fc
    .record({
      rows: fc.array(fc.array(CELLS, { minLength: heads.length - 1, maxLength: heads.length + 1 }), { maxLength: 12 }),
      between: fc.constantFrom(',', ';', '\t'),
      notes: fc.constantFrom('', 'Notes:\n"Some addresses are missing."\n\n'),
    })
    .map(({ rows, between, notes }) => {
      const lines = [heads, ...rows].map((row) => row.map(quoted).join(between));
      return notes + lines.join('\r\n');
    }),
);
const archiveText = fc
  .array(fc.tuple(fc.constantFrom('2-a', '2-b', '', 'x'.repeat(300)), PROFILES, PROFILES, MOMENTS, CELLS), {
    maxLength: 12,
  })
  .map((rows) => {
    const lines = rows.map(([id, from, to, at, text]) =>
      [id, 'x', from, 'y', to, at, text, 'No'].map(quoted).join(','),
    );
    return [MESSAGE_HEADS, ...lines].join('\n');
  });

const fileBytes = fc
  .record({
    text: fc.oneof({ weight: 3, arbitrary: tableText }, { weight: 1, arbitrary: archiveText }),
    coding: fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'utf-16', 'latin'),
    // Most files as they are: what is damaged at random is mostly refused.
    damage: fc.option(fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) }), { freq: 2 }),
  })
  .map(({ text, coding, damage }) => {
    const bytes = Buffer.from(
      coding === 'utf-16' ? `\uFEFF${text}` : text,
      coding === 'utf-16' ? 'utf16le' : coding === 'latin' ? 'latin1' : 'utf8',
    );
    if (!damage) return new Uint8Array(bytes);
    const from = damage.at % Math.max(1, bytes.length);
    return new Uint8Array(Buffer.concat([bytes.subarray(0, from), damage.put, bytes.subarray(from + damage.cut)]));
  });

let current: { number: number; book: Promise<RandomBook> } | null = null;

function bookOf(number: number): Promise<RandomBook> {
  if (current?.number !== number) current = { number, book: makeBook(seedOf(number), 2) };
  return current.book;
}

function partsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / MOST_RECORDS) }, (_, part) =>
    all.slice(part * MOST_RECORDS, (part + 1) * MOST_RECORDS),
  );
}

type Import = { [N in 'import-records' | 'import-exchanges']: { name: N; args: CommandArgs<N> } }[
  | 'import-records'
  | 'import-exchanges'];

/** What the dashboard would send, or why it would not. */
function importsOf(bytes: Uint8Array): Import[] | string {
  const reading = readTable(bytes);
  if (!reading.ok) return reading.problem;
  if (isMessageArchive(reading.table)) {
    const { exchanges } = toExchanges(reading.table);
    return partsOf(exchanges).map((part) => ({ name: 'import-exchanges', args: { exchanges: part } }));
  }
  const { records } = toRecords(reading.table, guessMapping(reading.table.heads));
  return partsOf(records).map((part) => ({ name: 'import-records', args: { records: part, similar: 'add' } }));
}

async function tryFile(number: number): Promise<string[]> {
  const test = await bookOf(Math.floor(number / FILES_OF_A_BOOK));
  const [bytes = new Uint8Array()] = fc.sample(fileBytes, { seed: seedOf(number), numRuns: 1 });
  const imports = importsOf(bytes);
  if (typeof imports === 'string') return [imports];
  if (imports.length === 0) return ['nothing in it'];
  const before = test.look();
  const done: string[] = [];
  for (const { name, args } of imports) {
    const result = await test.run(name, args);
    assert.ok(
      result.ok,
      `${name}: ${result.ok ? '' : `${result.problem} ${JSON.stringify(result.values)}`} ${JSON.stringify(args)}`,
    );
    if (result.undoable) done.push(result.commandId);
  }
  const after = test.look();
  assert.deepEqual(brokenIn(after), []);
  assert.equal(Reflect.ownKeys(Object.prototype).length, OWN_KEYS, 'reached a prototype');
  if (done.length > 0) {
    const refused = await whyRefused(test.book, test.env.now());
    assert.equal(refused, null, `${refused} after ${JSON.stringify(imports)}`);
  } else assert.equal(differenceOf(before, after), null);
  test.pass(1000);
  for (const commandId of done.toReversed()) await test.must('undo', { commandId });
  assert.equal(differenceOf(before, test.look()), null, 'the undo is no inverse');
  return [done.length > 0 ? 'imported' : 'known already'];
}

const OWN_KEYS = Reflect.ownKeys(Object.prototype).length;

export const mutatedTables: Trial = {
  part: 'files',
  id: 'mutated-tables',
  what: 'damaged and hostile CSV files, LinkedIn’s archives among them: all or nothing, a sound book',
  full: 10_000,
  short: 40,
  batch: FILES_OF_A_BOOK,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryFile),
};
