/** Who is whom in tables from elsewhere, and whose their deals are. */
import { describe, expect, it } from 'vitest';
import type { IntakeRecord } from '../../lib/contract/commands/intake.ts';
import type { IntakePreview } from '../../lib/contract/views.ts';
import { honestStage } from '../../lib/domain/honesty/honest-stage.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { intakeDeal, intakePerson, intakeRecord } from './support/intake-records.ts';

function preview(test: TestBook, records: IntakeRecord[]): Promise<IntakePreview> {
  const env = { now: test.env.now, zone: 'UTC', language: 'en' as const, reading: null, health: test.book.health };
  return answerQuery(test.book, env, 'intake-preview', { records });
}

describe('an import', () => {
  it('gives a deal the company of its person’s address, and leaves one out that has none', async () => {
    const test = await openTestBook();
    const records = [
      intakeRecord({ person: intakePerson({ emails: ['ada@harbour.example'] }), deal: intakeDeal({ name: 'Night' }) }),
      intakeRecord({
        person: intakePerson({ name: 'Lea', emails: ['lea@gmail.com'] }),
        deal: intakeDeal({ name: 'Day' }),
      }),
      intakeRecord({
        person: intakePerson({ name: 'Bo', emails: ['bo@gmail.com'] }),
        deal: intakeDeal({ name: 'Day' }),
      }),
      intakeRecord({ deal: intakeDeal({ name: 'Alone' }) }),
    ];
    expect(await preview(test, records)).toMatchObject({ companies: { made: 1 }, deals: { made: 1, homeless: 2 } });
    const done = await test.must('import-records', { records });
    expect(done.values).toMatchObject({ people: '3', companies: '1', deals: '1' });
    expect(await test.book.deals.toArray()).toMatchObject([{ name: 'Night' }]);
  });

  it('takes a namesake at the same company for the same person, where nothing speaks against it', async () => {
    const test = await openTestBook();
    const company = { name: 'Harbour', websites: [] };
    const connection = intakePerson({ name: 'Ada 🚀 Berg, MBA', linkedinIds: ['in/ada'], title: 'COO' });
    await test.must('import-records', { records: [intakeRecord({ person: connection, company })] });
    const address = intakePerson({ emails: ['ada@harbour.example'] });
    const records = [
      intakeRecord({ person: address, company, deal: intakeDeal() }),
      intakeRecord({
        person: intakePerson({ name: 'Ada Berg (CFO)' }),
        company,
        deal: intakeDeal({ name: 'Day shift' }),
      }),
    ];
    expect(await preview(test, records)).toMatchObject({ people: { made: 0, filled: 1, similar: 0 } });
    await test.must('import-records', { records });
    const contacts = await test.book.contacts.toArray();
    expect(contacts).toMatchObject([
      { name: 'Ada Berg', emails: ['ada@harbour.example'], linkedinIds: ['in/ada'], title: 'COO' },
    ]);
    expect(await test.book.dealPeople.toArray()).toMatchObject([
      { contactId: contacts[0]?.id },
      { contactId: contacts[0]?.id },
    ]);
    // Two of one name, and nobody can tell which.
    const another = intakeRecord({ person: intakePerson({ linkedinIds: ['in/ada-2'] }), company });
    expect(await preview(test, [another])).toMatchObject({ people: { made: 0, similar: 1 } });
  });

  it('leaves a name of which nothing would be seen as it is', async () => {
    const test = await openTestBook();
    await test.must('import-records', { records: [intakeRecord({ person: intakePerson({ name: '🚀\u200B' }) })] });
    expect((await test.book.contacts.toArray()).map(({ name }) => name)).toEqual(['🚀\u200B']);
  });

  it('of deals that are under way asks for nothing before their stage, where the rep says so, and is undone whole', async () => {
    const test = await openTestBook();
    const company = { name: 'Harbour', websites: [] };
    const open = intakeRecord({ company, deal: intakeDeal({ stage: 'Negotiate' }) });
    const lost = intakeRecord({
      company,
      deal: intakeDeal({ name: 'Old', stage: 'Negotiate', outcome: 'no-decision' }),
    });
    const before = await wholeBook(test.book);
    const { commandId } = await test.must('import-records', { records: [open, lost], underWay: true });
    const honestOf = async (name: string) => {
      const [deal] = await test.book.deals.filter((one) => one.name === name).toArray();
      const process = await test.book.processes.get(deal?.processId ?? '');
      const elements = await test.book.dealElements
        .where('dealId')
        .equals(deal?.id ?? '')
        .toArray();
      return process && deal && honestStage(process, deal.stage, elements, []).stage;
    };
    expect(await honestOf('Night shift')).toBe('negotiate');
    expect(await honestOf('Old')).toBe('target');
    await test.must('undo', { commandId });
    expect(await wholeBook(test.book)).toEqual(before);
    await test.must('import-records', { records: [open] });
    expect(await honestOf('Night shift')).toBe('target');
  });
});
