/** What a hostile reviewer tries: a book that its own backup refuses, a file that spoils the book it is taken into. */
import { describe, expect, it } from 'vitest';
import { purgeDeleted, UNDO_WINDOW_MS } from '../../../lib/store/writing/purge.ts';
import { addNorthwind, openTestBook, START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { exportBackup, readBackup, restoreBackup } from '../support/in-one-piece.ts';
import { resign } from '../support/resign.ts';

type Document = Record<string, unknown> & { tables: Record<string, Record<string, unknown>[]> };

async function forge(test: TestBook, change: (document: Document) => void): Promise<string> {
  const document = JSON.parse(await exportBackup(test.book, START)) as Document;
  change(document);
  return resign(JSON.stringify(document));
}

async function allText(test: TestBook): Promise<string> {
  return JSON.stringify(await Promise.all(test.book.tables.map((table) => table.toArray())));
}

describe('whatever commands take, the backup takes too', () => {
  it('names that grow when they are folded', async () => {
    const test = await openTestBook();
    await test.must('create-deal', { accountName: '\uFDFA'.repeat(300), dealName: '\uFDFA'.repeat(300) });
    expect(await readBackup(await exportBackup(test.book, START))).toMatchObject({ ok: true });
  });

  it('a moment that no calendar has is refused by the command', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    for (const at of [8.64e15 + 1, 8.64e15]) {
      for (const result of [
        await test.run('record-commitment', { dealId, kind: 'time', words: 'x', at }),
        await test.run('log-exchange', { dealId, channel: 'call', at }),
        await test.run('snooze-next-ask', { dealId, until: at }),
      ])
        expect(result).toMatchObject({ ok: false, problem: 'invalid' });
    }
    expect(await readBackup(await exportBackup(test.book, START))).toMatchObject({ ok: true });
  });

  it('days are counted on from the last moment that is taken', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const first = await test.must('record-commitment', { dealId, kind: 'time', words: 'x' });
    test.pass(60 * 86_400_000);
    const at = Date.parse('9998-12-31');
    await test.must('record-commitment', { dealId, kind: 'time', words: 'x', at });
    // The first rests until no answer is seen on the second either: days behind what a command takes.
    const { snoozedUntil } = (await test.book.commitments.get(first.created ?? '')) ?? {};
    expect(snoozedUntil).toBeGreaterThan(at);
    expect(await readBackup(await exportBackup(test.book, test.env.now()))).toMatchObject({ ok: true });
  });

  it('a file whose moments leave no day to count on to is refused', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('record-commitment', { dealId, kind: 'time', words: 'x' });
    const text = await forge(test, ({ tables }) =>
      Object.assign(tables['commitments']?.[0] ?? {}, { askedAt: 8.64e15 }),
    );
    expect(await readBackup(text)).toMatchObject({ ok: false });
  });

  it('a day beyond the calendar, or before moments are counted, is refused by the command', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const deal = { name: 'Old', stage: null, value: null, currency: null, expectedClose: null, note: '' };
    const company = { name: 'Fjord', websites: [] };
    const plan = { skill: 'asking', behaviour: 'Ask in every mail.', asks: 3 };
    const ended = (closedOn: string) => ({
      person: null,
      company,
      deal: { ...deal, outcome: 'won' as const, closedOn },
    });
    for (const closedOn of ['0000-01-01', '1899-12-30', '1969-12-31'])
      expect(await test.run('import-records', { records: [ended(closedOn)] })).toMatchObject({ ok: false });
    for (const closedOn of ['1970-01-01', '9998-12-31'])
      await test.must('import-records', { records: [ended(closedOn)] });
    for (const date of ['9999-12-31', '0001-01-01', '2026-02-31']) {
      expect(await test.run('start-plan', { ...plan, startsOn: date })).toMatchObject({ ok: false });
      expect(await test.run('edit-deal', { dealId, expectedClose: date })).toMatchObject({ ok: false });
    }
    await test.must('start-plan', { ...plan, startsOn: '9998-12-31' });
    expect(await readBackup(await exportBackup(test.book, START))).toMatchObject({ ok: true });
  });

  it('a value with which sums would drift, or be no number, is refused by the command', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    for (const value of [1e308, 1e12 + 1, Infinity, -1])
      expect(await test.run('edit-deal', { dealId, value })).toMatchObject({ ok: false });
    await test.must('edit-deal', { dealId, value: 1e12 });
    const { created } = await test.must('create-deal', { accountName: 'Fjord', dealName: 'Small', value: 0.01 });
    await test.must('close-deal', { dealId, outcome: 'won' });
    const stage = (await test.book.deals.get(created ?? ''))?.stage;
    expect((await test.book.counts.get(`worth.${stage}.EUR`))?.n).toBe(1);
  });

  it('a file whose deals are worth more than can be counted leaves sums that are numbers', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const text = await forge(test, ({ tables }) => Object.assign(tables['deals']?.[0] ?? {}, { value: 1e308 }));
    const other = await openTestBook();
    await restoreBackup(other.book, other.env, text, 'r');
    const sums = (await other.book.counts.toArray()).filter(({ key }) => key.startsWith('worth.'));
    expect(sums.map(({ n }) => Number.isSafeInteger(n))).toEqual([true]);
  });

  it('a deal that a table has brought in with such a day is taken back', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const at = Date.parse('1899-12-30T12:00:00Z');
    const ended = { outcome: 'won', closed: 1, closedAt: at, stageSince: at, updatedAt: at };
    const text = await forge(test, ({ tables }) => Object.assign(tables['deals']?.[0] ?? {}, ended));
    const other = await openTestBook();
    expect(await restoreBackup(other.book, other.env, text, 'r')).toMatchObject({ ok: true });
    expect(await readBackup(await exportBackup(other.book, START))).toMatchObject({ ok: true });
  });

  it('one person under more and more identities', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    for (let turn = 0; turn < 30; turn += 1) {
      const linkedinIds = Array.from({ length: 20 }, (_, at) => `member-${turn}-${at}`);
      await test.run('add-person', { dealId, person: { contactId, name: 'Dana Voss', linkedinIds } });
    }
    expect((await test.book.contacts.get(contactId))?.linkedinIds).toHaveLength(20);
    expect(await readBackup(await exportBackup(test.book, START))).toMatchObject({ ok: true });
  });
});

describe('a forged file', () => {
  it('from the end of time leaves a clock that goes on', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const text = await forge(test, ({ tables }) => {
      const last = tables['events']?.at(-1);
      if (last) last['id'] = `9999999999999-9999-${String(last['device'])}`;
    });
    const other = await openTestBook();
    // Its ids must not be those of the file.
    for (let turn = 0; turn < 50; turn += 1) other.env.newId();
    await restoreBackup(other.book, other.env, text, 'r');
    const done = await other.must('create-deal', { accountName: 'After', dealName: 'After' });
    await other.must('undo', { commandId: done.commandId });
    await other.must('create-deal', { accountName: 'Later', dealName: 'Later' });
    expect(await readBackup(await exportBackup(other.book, START))).toMatchObject({ ok: true });
  });

  it('whose settings name no process, or whose deal stands in no stage, is refused', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const nowhere = await forge(test, ({ tables }) => {
      Object.assign(tables['settings']?.[0] ?? {}, { processId: 'none@1' });
    });
    expect(await readBackup(nowhere)).toEqual({ ok: false, problem: 'problem.backup.loose-ends' });
    const astray = await forge(test, ({ tables }) => Object.assign(tables['deals']?.[0] ?? {}, { stage: 'none' }));
    expect(await readBackup(astray)).toEqual({ ok: false, problem: 'problem.backup.loose-ends' });
  });

  it.each([
    ['a list twice', (text: string) => text.replace('"deals":[', '"deals":[{"id":"shadow"}],"deals":[')],
    [
      'the tables twice',
      (text: string) => text.replace('"tables":{', '"tables":{"deals":[{"id":"shadow"}]},"tables":{'),
    ],
    ['the tables under an escaped name', (text: string) => text.replace('"tables"', '"t\\u0061bles"')],
    ['a row between rows that is none', (text: string) => text.replace('"deals":[', '"deals":[0,')],
    ['rows that say nothing', (text: string) => text.replace('"deals":[', `"deals":[${'{},'.repeat(1000)}`)],
    ['two documents', (text: string) => text + text],
    ['a comma too many', (text: string) => text.replace('"deals":[', '"deals":[,')],
    ['no comma between rows', (text: string) => text.replace('"processes":[', '"processes":[{"id":"x"} ')],
  ])('with %s is refused', async (_what, spoil) => {
    const test = await openTestBook();
    await addNorthwind(test);
    const text = JSON.stringify(JSON.parse(await exportBackup(test.book, START)));
    expect(await readBackup(text)).toMatchObject({ ok: true });
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    expect(await readBackup(spoilt)).toMatchObject({ ok: false });
  });
});

describe('what was deleted just before a restore', () => {
  it('is gone for good too, once it can no longer be undone', async () => {
    const test = await openTestBook();
    const text = await exportBackup(test.book, START);
    const { dealId } = await addNorthwind(test);
    await test.must('delete-deal', { dealId });
    await restoreBackup(test.book, test.env, text, 'restore');
    test.pass(UNDO_WINDOW_MS);
    await purgeDeleted(test.book, test.env.now());
    for (const word of ['Northwind', 'Dana', 'thread-1']) expect(await allText(test)).not.toContain(word);
  });

  it('and the state before a restore does not outlive its undo', async () => {
    const test = await openTestBook();
    const text = await exportBackup(test.book, START);
    await addNorthwind(test);
    await restoreBackup(test.book, test.env, text, 'restore');
    test.pass(UNDO_WINDOW_MS);
    await purgeDeleted(test.book, test.env.now());
    expect(await test.book.before.count()).toBeGreaterThan(0);
    await test.must('create-deal', { accountName: 'After', dealName: 'After' });
    expect(await test.run('undo', { commandId: 'restore' })).toMatchObject({ problem: 'changed-since' });
    await purgeDeleted(test.book, test.env.now());
    expect(await test.book.before.count()).toBe(0);
    expect(await test.run('undo', { commandId: 'restore' })).toMatchObject({ problem: 'not-undoable' });
  });
});

describe('a restore that is done again under the id of another command', () => {
  it('is refused rather than answered with what that one said', async () => {
    const test = await openTestBook();
    const text = await exportBackup(test.book, START);
    const { commandId } = await test.must('create-deal', { accountName: 'Mine', dealName: 'Mine' });
    expect(await restoreBackup(test.book, test.env, text, commandId)).toMatchObject({ ok: false });
    expect(await test.book.deals.count()).toBe(1);
  });
});
