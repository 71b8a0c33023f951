/** Files that were damaged, forged, or made to hurt: each is refused with a reason, or is as good as it was. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_CHARACTERS } from '../../../lib/transfer/backup/backup-file.ts';
import { exportBackup, previewBackup, readBackup, restoreBackup } from '../support/in-one-piece.ts';
import { BackupReader } from '../../../lib/transfer/backup/read-backup.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { addNorthwind, openTestBook, START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { everything } from '../../store/support/whole-book.ts';
import { resign } from '../support/resign.ts';

type Document = Record<string, unknown> & { tables: Record<string, Record<string, unknown>[]> };

let test: TestBook;
let text: string;
/** What the book holds, whatever is tried. */
let held: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
  test = await openTestBook();
  const { dealId, contactId } = await addNorthwind(test);
  await test.must('record-commitment', {
    dealId,
    kind: 'time',
    words: 'Tuesday?',
    contactId,
    due: { date: '2026-03-05' },
    link: { url: 'https://mail.google.com/mail/u/0/#all/1', label: 'x' },
  });
  await test.must('log-exchange', {
    dealId,
    channel: 'call',
    contactIds: [contactId],
    ask: { kind: 'explore', words: 'y', state: 'given' },
  });
  await test.must('set-element', { dealId, elementKey: 'target.steps.fit', state: 'passed-over', reason: 'fear' });
  text = await exportBackup(test.book, START);
  held = await everything(test.book);
});

/** Restores into the book, and takes it back; whatever happens there, it is all or nothing. */
async function tryRestore(hostile: string): Promise<string> {
  const result = await restoreBackup(test.book, test.env, hostile, test.env.newId());
  if (result.ok) {
    expect(await findBroken(test.book)).toEqual([]);
    await test.must('undo', { commandId: result.commandId });
  }
  expect(await everything(test.book)).toEqual(held);
  if (result.ok) return 'taken';
  expect(result.problem).toBe('bad-file');
  return result.values['why'] ?? '';
}

async function forge(change: (document: Document) => void): Promise<string> {
  const document = JSON.parse(text) as Document;
  change(document);
  return resign(JSON.stringify(document));
}

function row(document: Document, table: string): Record<string, unknown> {
  return document.tables[table]?.[0] ?? {};
}

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', 'damaged'],
    ['half of one', '{"format":"red-pen-backup","version":1,', 'damaged'],
    ['a list', '[]', 'foreign'],
    ['a number', '7', 'foreign'],
    ['null', 'null', 'foreign'],
    ['another program’s', '{"format":"other","version":1,"schema":1}', 'foreign'],
    ['of a newer format', '{"format":"red-pen-backup","version":2,"schema":1}', 'newer'],
    ['of a newer schema', '{"format":"red-pen-backup","version":1,"schema":99}', 'newer'],
    ['without tables', '{"format":"red-pen-backup","version":1,"schema":1}', 'damaged'],
    [
      'with tables that are none',
      '{"format":"red-pen-backup","version":1,"schema":1,"tables":{"deals":{"length":9}}}',
      'damaged',
    ],
    ['depth without end', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'hostile'],
    ['lists in lists', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'hostile'],
    ['a prototype', '{"__proto__":{"format":"red-pen-backup","version":1,"schema":1}}', 'hostile'],
    ['a constructor', '{"format":"red-pen-backup","constructor":{"prototype":{"x":1}}}', 'hostile'],
  ])('%s', async (_what, hostile, why) => {
    expect(await tryRestore(hostile)).toBe(`problem.backup.${why}`);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('larger than anything is turned away before it is parsed', async () => {
    const reader = new BackupReader();
    const part = `{"tables":{"deals":[{"name":"${'a'.repeat(1_000_000)}"}`;
    expect(reader.add(part)).toBe(true);
    const more = `,{"name":"${'a'.repeat(1_000_000)}"}`;
    let taken = part.length;
    while (reader.add(more)) taken += more.length;
    expect(taken).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(await reader.finish()).toEqual({ ok: false, problem: 'problem.backup.too-large' });
  });

  it('is previewed with the reason', async () => {
    expect(await previewBackup(test.book, '[]')).toMatchObject({ ok: false, problem: 'problem.backup.foreign' });
  });
});

describe('a forged backup', () => {
  it.each<[string, (document: Document) => void, string]>([
    ['a field that rows don’t have', (d) => (row(d, 'deals')['owner'] = 'x'), 'shape'],
    [
      'a link that is a script',
      (d) => (row(d, 'commitments')['link'] = { url: 'javascript:alert(1)', label: 'x' }),
      'shape',
    ],
    ['a text without end', (d) => (row(d, 'deals')['note'] = 'x'.repeat(20_001)), 'shape'],
    ['a value below zero', (d) => (row(d, 'deals')['value'] = -1), 'shape'],
    ['a day that is none', (d) => (row(d, 'deals')['expectedClose'] = 'soon'), 'shape'],
    ['a row that is a number', (d) => d.tables['deals']?.push(7 as never), 'shape'],
    ['a table too many', (d) => (d.tables['purges'] = []), 'shape'],
    ['a table too few', (d) => delete d.tables['exchanges'], 'shape'],
    ['two settings', (d) => d.tables['settings']?.push({ ...row(d, 'settings') }), 'shape'],
    ['an event of another kind of row', (d) => (row(d, 'events')['after'] = { sidebarWidth: 300 }), 'shape'],
    ['an event with a stamp that is none', (d) => (row(d, 'events')['id'] = 'later'), 'shape'],
    ['an unknown reason', (d) => (row(d, 'dealElements')['reason'] = 'laziness'), 'shape'],
    ['one deal twice', (d) => d.tables['deals']?.push({ ...row(d, 'deals') }), 'loose-ends'],
    ['a deal of nobody', (d) => (row(d, 'deals')['accountId'] = 'nobody'), 'loose-ends'],
    ['a deal on no process', (d) => (row(d, 'deals')['processId'] = 'none@1'), 'loose-ends'],
    ['an exchange with a stranger', (d) => (row(d, 'exchanges')['contactIds'] = ['stranger']), 'loose-ends'],
    ['a date that contradicts its index', (d) => (row(d, 'commitments')['dueOn'] = '1999-01-01'), 'loose-ends'],
    ['a closed deal without an outcome', (d) => (row(d, 'deals')['closed'] = 1), 'loose-ends'],
  ])('%s', async (_what, change, why) => {
    expect(await tryRestore(await forge(change))).toBe(`problem.backup.${why}`);
  });

  it('without the right checksum is damaged, whatever was changed', async () => {
    expect(await tryRestore(text.replace('Tuesday?', 'Monday?'))).toBe('problem.backup.damaged');
  });

  it('laid out anew by an editor is the same backup', async () => {
    expect(await tryRestore(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`)).toBe('taken');
  });
});

describe('a few hundred mutations', () => {
  it('of its characters are all refused, or change nothing that counts', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(40), fc.string({ maxLength: 8, unit: 'binary' }), async (at, cut, put) => {
        const start = at % text.length;
        const mutated = text.slice(0, start) + put + text.slice(start + cut);
        const reading = await readBackup(mutated);
        if (!reading.ok) return;
        const untouched = await readBackup(text);
        expect(untouched.ok && reading.backup.rows).toEqual(untouched.ok && untouched.backup.rows);
      }),
      { numRuns: 300 },
    );
  });

  it('of its rows, with a checksum that fits, are refused or leave a sound book', { timeout: 240_000 }, async () => {
    const taken: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), anyValue, async (table, at, field, value) => {
        const forged = await forge((document) => {
          const names = Object.keys(document.tables);
          const rows = document.tables[names[table % names.length] ?? ''] ?? [];
          const victim = rows[at % Math.max(1, rows.length)];
          const keys = Object.keys(victim ?? {});
          const key = keys[field % Math.max(1, keys.length)];
          if (victim && key !== undefined) victim[key] = value;
        });
        taken.push(await tryRestore(forged));
      }),
      { numRuns: 200 },
    );
    expect(new Set(taken).size).toBeGreaterThan(2);
  });
});

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', 'x', '__proto__', [], {}, ['x'], { a: { b: {} } }),
  fc.jsonValue(),
);
