import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../lib/queries/answer.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

describe('import-exchanges', () => {
  const at = Date.parse('2026-02-01T09:00:00Z');
  const message = { linkedinId: 'in/dana-voss', direction: 'in' as const, at, messageKey: 'linkedin-archive:2-a:1' };

  it('adds each once, of people in one open deal, and hears from them', async () => {
    const test = await openTestBook();
    const { contactId, dealId } = await addNorthwind(test);
    await test.must('edit-contact', { contactId, linkedinIds: ['in/dana-voss'] });
    const exchanges = [message, { ...message, linkedinId: 'in/nobody', messageKey: 'x' }];
    const env = { now: test.env.now, zone: 'UTC', language: 'en' as const, reading: null, health: test.book.health };
    const look = () => answerQuery(test.book, env, 'intake-exchanges', { exchanges });
    expect(await look()).toEqual({ added: 1, people: 1, known: 0, others: 1 });
    const done = await test.must('import-exchanges', { exchanges });
    expect(done.values).toMatchObject({ count: '1' });
    expect(await look()).toEqual({ added: 0, people: 0, known: 1, others: 1 });
    const again = await test.must('import-exchanges', { exchanges });
    expect(again.values).toEqual({ count: '0', known: '1' });
    expect(await test.book.exchanges.toArray()).toMatchObject([
      { dealId, contactIds: [contactId], direction: 'in', at, note: '' },
    ]);
    expect(await test.book.dealPeople.toArray()).toMatchObject([{ lastHeardAt: at }]);
  });

  it('says nothing of whom it cannot place: two open deals, or none', async () => {
    const test = await openTestBook();
    const { contactId, dealId } = await addNorthwind(test);
    await test.must('edit-contact', { contactId, linkedinIds: ['in/dana-voss'] });
    const other = await test.must('create-deal', {
      accountName: 'Northwind',
      dealName: 'Second',
      people: [{ name: 'Dana Voss', contactId }],
    });
    const silent = await test.must('import-exchanges', { exchanges: [message] });
    expect(silent.values).toEqual({ count: '0', known: '0' });
    await test.must('close-deal', { dealId: other.created ?? '', outcome: 'won' });
    expect((await test.must('import-exchanges', { exchanges: [message] })).values).toMatchObject({ count: '1' });
    await test.must('close-deal', { dealId, outcome: 'won' });
    const later = { ...message, messageKey: 'linkedin-archive:2-a:2' };
    expect((await test.must('import-exchanges', { exchanges: [later] })).values).toEqual({ count: '0', known: '0' });
  });
});
