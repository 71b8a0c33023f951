import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../lib/domain/time/civil-date.ts';
import type { IntakeRecord } from '../../lib/contract/commands/intake.ts';
import type { IntakePreview } from '../../lib/contract/views.ts';
import { contentOf } from '../../lib/domain/process/content.ts';
import { templateOf } from '../../lib/domain/process/templates/templates.ts';
import { hasLeftTarget } from '../../lib/domain/price/sides.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { intakeRecords } from './support/intake-steps.ts';
import { intakeDeal, intakePerson, intakeRecord } from './support/intake-records.ts';

function preview(test: TestBook, records: IntakeRecord[]): Promise<IntakePreview> {
  const env = { now: test.env.now, zone: 'UTC', language: 'en' as const, reading: null, health: test.book.health };
  return answerQuery(test.book, env, 'intake-preview', { records });
}

describe('import-records', () => {
  it('makes people, companies and deals, each once, and joins them', async () => {
    const test = await openTestBook();
    const harbour = { name: 'Harbour & Sons Ltd', websites: ['https://www.harbour.example/about'] };
    const done = await test.must('import-records', {
      records: [
        intakeRecord({
          person: intakePerson({ emails: ['ada@harbour.example'] }),
          company: harbour,
          deal: intakeDeal({ stage: 'Discover', value: 12_500 }),
        }),
        intakeRecord({
          person: intakePerson({ name: 'Nils Dahl', emails: ['nils@harbour.example'] }),
          company: { name: 'Harbour and Sons', websites: [] },
        }),
        intakeRecord({ person: intakePerson({ name: 'Lea Moss', emails: ['lea@gmail.com'] }) }),
        intakeRecord({ company: harbour, deal: intakeDeal({ name: 'Old', outcome: 'won', closedOn: '2025-11-03' }) }),
      ],
    });
    expect(done.values).toEqual({ people: '3', companies: '1', deals: '2', filled: '0', same: '0', left: '0' });
    const [account] = await test.book.accounts.toArray();
    expect(account).toMatchObject({
      name: 'Harbour & Sons Ltd',
      domains: ['harbour.example'],
      nameKey: 'harbour sons',
    });
    const contacts = await test.book.contacts.toArray();
    expect(contacts.map(({ name, accountId }) => [name, accountId === account?.id])).toEqual([
      ['Ada Berg', true],
      ['Nils Dahl', true],
      ['Lea Moss', false],
    ]);
    const deals = await test.book.deals.toArray();
    expect(deals).toMatchObject([
      { name: 'Night shift', stage: 'discover', value: 12_500, closed: 0 },
      { name: 'Old', stage: 'close', outcome: 'won', closed: 1, closedAt: Date.parse('2025-11-03T12:00:00Z') },
    ]);
    expect(await test.book.dealPeople.toArray()).toMatchObject([{ dealId: deals[0]?.id, contactId: contacts[0]?.id }]);
  });

  it('fills in what is known where it says nothing, and replaces nothing', async () => {
    const test = await openTestBook();
    const { contactId, accountId } = await addNorthwind(test);
    const row = intakeRecord({
      person: intakePerson({
        name: 'D. Voss',
        emails: ['dana@northwind.example'],
        linkedinIds: ['in/dana-voss'],
        title: 'CEO',
      }),
      company: { name: 'Northwind', websites: ['northwind-group.example'] },
    });
    expect(await preview(test, [row])).toMatchObject({
      people: { made: 0, filled: 1 },
      companies: { made: 0, known: 1 },
    });
    const filled = await test.must('import-records', { records: [row, row] });
    expect(filled.values).toMatchObject({ people: '0', companies: '0', filled: '2', same: '0' });
    expect(await test.book.contacts.get(contactId)).toMatchObject({
      name: 'Dana Voss',
      title: 'Head of Logistics',
      linkedinIds: ['in/dana-voss'],
    });
    expect((await test.book.accounts.get(accountId))?.domains).toEqual([
      'northwind.example',
      'northwind-group.example',
    ]);
    expect(await preview(test, [row])).toMatchObject({ people: { known: 1, filled: 0 } });
    const again = await test.must('import-records', { records: [row] });
    expect(again).toMatchObject({ values: { filled: '0', same: '2' }, undoable: false });
  });

  it('leaves out whom it cannot tell from somebody known, unless told otherwise', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const person = intakePerson({ name: 'dana voss', emails: ['dv@northwind-group.example'] });
    const rows = [intakeRecord({ person, company: { name: 'Northwind AG', websites: [] } })];
    expect(await preview(test, rows)).toMatchObject({ people: { similar: 1, made: 0 } });
    const done = await test.must('import-records', { records: rows });
    expect(done.values).toMatchObject({ people: '0', left: '1' });
    expect(await test.book.contacts.count()).toBe(1);
    await test.must('import-records', { records: rows, similar: 'add' });
    expect(await test.book.contacts.count()).toBe(2);
  });

  it('counts lost deals of other programs beside the won ones, whose stages are none of ours', async () => {
    const test = await openTestBook();
    const company = { name: 'Fjord', websites: [] };
    const ended = (['won', 'lost-competitor', 'no-decision'] as const).map((outcome) =>
      intakeRecord({
        company,
        deal: intakeDeal({ name: outcome, stage: `Closed ${outcome}`, outcome, closedOn: '2026-01-05' }),
      }),
    );
    await test.must('import-records', { records: ended });
    const process = await test.book.processes.toCollection().first();
    if (!process) throw new Error('no process');
    const deals = await test.book.deals.toArray();
    expect(deals.map((one) => hasLeftTarget({ deal: one, process }))).toEqual([true, true, true]);
  });

  it('begins where new deals begin, and in no stage that is no longer asked for', async () => {
    const test = await openTestBook();
    const rfp = contentOf(templateOf('rfp', 'en'));
    const stages = rfp.stages.map((stage) =>
      ['discover', 'close'].includes(stage.key) ? { ...stage, retired: true as const } : stage,
    );
    await test.must('save-process', { key: 'rfp', content: { ...rfp, stages, guides: [] }, madeFrom: 'rfp@1' });
    await test.must('choose-process', { processId: 'rfp@1' });
    const company = { name: 'Fjord', websites: [] };
    const deals = [
      intakeDeal({ name: 'silent' }),
      intakeDeal({ name: 'retired', stage: 'Discover' }),
      intakeDeal({ name: 'asked for', stage: 'DIAGNOSE' }),
      intakeDeal({ name: 'won', outcome: 'won' }),
      intakeDeal({ name: 'lost', outcome: 'no-decision' }),
      intakeDeal({ name: 'ended there', stage: 'close', outcome: 'won' }),
    ];
    await test.must('import-records', { records: deals.map((one) => intakeRecord({ company, deal: one })) });
    const rows = await test.book.deals.toArray();
    expect(Object.fromEntries(rows.map(({ name, stage }) => [name, stage]))).toEqual({
      silent: 'present',
      retired: 'present',
      'asked for': 'diagnose',
      won: 'negotiate',
      lost: 'diagnose',
      'ended there': 'close',
    });
  });

  it('fills in what a known deal leaves open, as when a file comes again with a column mended, and replaces nothing', async () => {
    const test = await openTestBook();
    const of = (rest: Parameters<typeof intakeDeal>[0]) => [
      intakeRecord({ company: { name: 'Fjord', websites: [] }, deal: intakeDeal(rest) }),
    ];
    await test.must('import-records', { records: of({}) });
    const before = await wholeBook(test.book);
    const mended = of({ value: 500, currency: 'CHF', expectedClose: '2026-12-31', note: 'Call first' });
    expect(await preview(test, mended)).toMatchObject({ deals: { made: 0, filled: 1, known: 0 } });
    const done = await test.must('import-records', { records: mended });
    expect(await test.book.deals.toArray()).toMatchObject([
      { name: 'Night shift', value: 500, currency: 'CHF', expectedClose: '2026-12-31', note: 'Call first' },
    ]);
    const other = of({ value: 700, currency: 'EUR', expectedClose: '2027-01-31', note: 'Other' });
    expect(await preview(test, other)).toMatchObject({ deals: { made: 0, filled: 0, known: 1 } });
    expect(await test.must('import-records', { records: other })).toMatchObject({ undoable: false });
    await test.must('undo', { commandId: done.commandId });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('keeps deals of one name apart that ended on other days, or not yet; one that the book has open may have ended since', async () => {
    const test = await openTestBook();
    const of = (rest: Parameters<typeof intakeDeal>[0]) =>
      intakeRecord({ company: { name: 'Fjord', websites: [] }, deal: intakeDeal({ name: 'Fjord deal', ...rest }) });
    const all = [
      of({ outcome: 'won', closedOn: '2024-05-01' }),
      of({ outcome: 'no-decision', closedOn: '2025-06-01' }),
      of({ value: 500 }),
    ];
    expect(await preview(test, all)).toMatchObject({ deals: { made: 3, known: 0 } });
    await test.must('import-records', { records: all });
    expect((await test.book.deals.toArray()).map(({ outcome, value }) => [outcome, value])).toEqual(
      expect.arrayContaining([
        ['won', null],
        ['no-decision', null],
        [null, 500],
      ]),
    );
    expect(await preview(test, all.toReversed())).toMatchObject({ deals: { made: 0, known: 3 } });
    await test.must('import-records', { records: all.toReversed() });
    await test.must('import-records', { records: [of({ outcome: 'won', closedOn: '2026-01-02' })] });
    expect(await test.book.deals.count()).toBe(3);
    // One that ended nobody knows when ends today, in the preview and in the book.
    const undated = [
      of({ name: 'Other', outcome: 'no-decision' }),
      of({ name: 'Other', outcome: 'won', closedOn: '2025-12-01' }),
    ];
    expect(await preview(test, undated)).toMatchObject({ deals: { made: 2, known: 0 } });
    expect((await test.must('import-records', { records: undated })).values).toMatchObject({ deals: '2' });
  });

  it('takes the day on which a deal ended as it is in the rep’s own zone, and knows it again by it', async () => {
    const test = await openTestBook();
    test.env.zone = 'Pacific/Auckland';
    const of = (closedOn: string, value: number) =>
      intakeRecord({
        company: { name: 'Fjord', websites: [] },
        deal: intakeDeal({ name: 'Fjord deal', outcome: 'won', closedOn, value }),
      });
    const [first, second] = [of('2025-05-01', 1), of('2025-05-02', 2)];
    await test.must('import-records', { records: [first] });
    const [row] = await test.book.deals.toArray();
    expect(civilDateOf(row?.closedAt ?? 0, 'Pacific/Auckland')).toBe('2025-05-01');
    // As it was written before the zone was asked for.
    await test.book.deals.update(row?.id ?? '', { closedAt: Date.parse('2025-05-01T12:00:00Z') });
    const done = await test.must('import-records', { records: [first, second] });
    expect(done.values).toMatchObject({ deals: '1' });
    expect((await test.book.deals.toArray()).map(({ value }) => value)).toEqual(expect.arrayContaining([1, 2]));
  });

  it('calls known already what the book knows, not what the same file has said before, and once', async () => {
    const test = await openTestBook();
    const company = { name: 'Fjord', websites: [] };
    const ada = intakePerson({ emails: ['ada@fjord.example'] });
    const deals = ['Night', 'Day'].map((name) => intakeRecord({ person: ada, company, deal: intakeDeal({ name }) }));
    expect(await preview(test, deals)).toMatchObject({ people: { made: 1, known: 0 }, deals: { made: 2, known: 0 } });
    await test.must('import-records', { records: deals });
    const more = [
      ...deals,
      intakeRecord({ person: intakePerson({ name: 'Bo' }), company, deal: intakeDeal({ name: 'Day' }) }),
    ];
    expect(await preview(test, more)).toMatchObject({ people: { made: 1, known: 1 }, deals: { made: 0, known: 2 } });
  });

  it('fills in nobody who has as many addresses as are kept, nor says so before', async () => {
    const test = await openTestBook();
    const { contactId } = await addNorthwind(test);
    const emails = Array.from({ length: 20 }, (_, at) => `dana.${at}@northwind.example`);
    await test.must('edit-contact', { contactId, emails, title: 'Head of Logistics' });
    const before = await test.book.contacts.toArray();
    const one = [intakeRecord({ person: intakePerson({ emails: ['dana.0@northwind.example', 'dana@gmail.com'] }) })];
    expect(await preview(test, one)).toMatchObject({ people: { made: 0, filled: 0, known: 1 } });
    await test.must('import-records', { records: one });
    expect(await test.book.contacts.toArray()).toEqual(before);
  });

  it('makes what its preview says, and is undone exactly', async () => {
    await fc.assert(
      fc.asyncProperty(intakeRecords, intakeRecords, async (first, second) => {
        const test = await openTestBook();
        await addNorthwind(test);
        await test.must('import-records', { records: first });
        const before = await wholeBook(test.book);
        const { people, companies, deals } = await preview(test, second);
        const done = await test.must('import-records', { records: second });
        expect(done.values).toMatchObject({
          people: String(people.made),
          companies: String(companies.made),
          deals: String(deals.made),
        });
        if (done.undoable) await test.must('undo', { commandId: done.commandId });
        expect(await wholeBook(test.book)).toEqual(before);
        const again = await test.must('import-records', { records: second });
        const twice = await test.must('import-records', { records: second });
        expect(twice.values).toMatchObject({ companies: '0', deals: '0' });
        expect(again.ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
