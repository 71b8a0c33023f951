/** Our own CSV files come in again: a file of ours is a file of another program's, too. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessMapping, readTable, toRecords } from '../../../lib/intake/index.ts';
import { rearm } from '../../../lib/intake/rearm.ts';
import { disarm } from '../../../lib/transfer/csv/csv-cell.ts';
import { openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { exportCsv } from '../support/in-one-piece.ts';
import { intakeDeal, intakePerson } from '../../commands/support/intake-records.ts';

const TABLES = ['accounts', 'contacts', 'deals'] as const;

async function importCsv(test: TestBook, text: string): Promise<void> {
  const reading = readTable(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem);
  const { records, unread, empty } = toRecords(reading.table, guessMapping(reading.table.heads));
  expect({ unread, empty }).toEqual({ unread: 0, empty: 0 });
  await test.must('import-records', { records, similar: 'skip' });
}

const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted((a, b) => a.localeCompare(b));

/** What a file can say of rows, whatever their ids and times. */
async function wordsOf({ book }: TestBook) {
  const accounts = await book.accounts.toArray();
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
  const at = (id: string | null) => nameOf.get(id ?? '') ?? null;
  return {
    accounts: sorted(accounts.map(({ name, domains }) => [name, domains])),
    contacts: sorted(
      (await book.contacts.toArray()).map(({ name, accountId, title, emails, linkedinIds }) => [
        name,
        at(accountId),
        title,
        emails,
        linkedinIds,
      ]),
    ),
    deals: sorted(
      (await book.deals.toArray()).map(({ closedAt, ...row }) => [
        row.name,
        at(row.accountId),
        row.stage,
        row.value,
        row.currency,
        row.expectedClose,
        row.outcome,
        row.note,
        closedAt === null ? null : new Date(closedAt).toISOString().slice(0, 10),
      ]),
    ),
  };
}

it('with all that they say, once, and a second time with nothing new', async () => {
  const from = await openTestBook();
  const ada = { emails: ['ada@h.example', 'a@harbour.example'], linkedinIds: ['in/ada', 'ACoAAAbc-1', 'member:7'] };
  await from.must('import-records', {
    records: [
      {
        person: intakePerson({ name: 'Ada Berg', ...ada, title: 'CFO' }),
        company: { name: '+1 Harbour', websites: ['h.example', 'harbour.example'] },
        deal: intakeDeal({ name: '-', stage: 'Discover', value: 12.34, currency: 'CHF', note: '=a; -b\n+c' }),
      },
      {
        person: intakePerson({ name: '=Bo' }),
        company: { name: 'Fjord, "the" Ltd', websites: [] },
        deal: intakeDeal({ name: 'Old', outcome: 'no-decision', closedOn: '2026-01-02', expectedClose: '2026-03-04' }),
      },
      {
        person: null,
        company: { name: 'Dahl', websites: ['dahl.example'] },
        deal: intakeDeal({ name: '@ home', value: 1e12, outcome: 'won', closedOn: '2025-12-31' }),
      },
    ],
    similar: 'skip',
  });
  const into = await openTestBook();
  for (const _ of ['once', 'again']) {
    for (const table of TABLES) await importCsv(into, await exportCsv(from.book, table));
    expect(await wordsOf(into)).toEqual(await wordsOf(from));
  }
});

it('a cell that was made safe for a spreadsheet is what it was before', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ' ', '\n', ';', 'a', '1', '\u200B');
  const text = fc.string({ unit: sign, maxLength: 8 }).map((one) => one.trim());
  fc.assert(
    fc.property(text, (cell) => {
      expect(rearm(disarm(cell))).toBe(cell);
    }),
    { numRuns: 2000 },
  );
});
