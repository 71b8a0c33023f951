import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../lib/store/writing/counts.ts';
import { searchWords } from '../../../lib/store/rows/search-words.ts';
import { findBroken } from '../support/check-invariants.ts';
import { addNorthwind, openTestBook } from '../support/open-test-book.ts';

describe('what follows from a row', () => {
  it('is found by the beginning of any of its words, without accents', async () => {
    const test = await openTestBook();
    await test.must('create-deal', { accountName: 'Größe & Maß', dealName: 'Règlement 2027' });
    const found = await test.book.deals.where('ix.words').startsWith('regl').toArray();
    expect(found.map((deal) => deal.name)).toEqual(['Règlement 2027']);
    expect(await test.book.accounts.where('ix.words').startsWith('gross').count()).toBe(1);
  });

  it('cuts words the same way for rows and questions, and not without end', () => {
    expect(searchWords('Dana Voß', 'DANA', null, 'a-b_c')).toEqual(['dana', 'voss', 'a', 'b', 'c']);
    expect(searchWords(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(80);
  });

  it('counts in the same transaction, and a count of zero has no row', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    expect(await readCounts(test.book, ['deals', 'deals.open', 'deals.open.target', 'contacts'])).toEqual([1, 1, 1, 1]);
    await test.must('close-deal', { dealId, outcome: 'won' });
    expect(await readCounts(test.book, ['deals', 'deals.open', 'deals.closed', 'deals.closed.target'])).toEqual([
      1, 0, 1, 1,
    ]);
    expect(await test.book.counts.get('deals.open')).toBeUndefined();
  });

  it('tells commitments whether their deal is closed', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const { created } = await test.must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?' });
    const closed = async () => (await test.book.commitments.get(created ?? ''))?.ix.closed;
    expect(await closed()).toBe(0);
    const done = await test.must('close-deal', { dealId, outcome: 'no-decision' });
    expect(await closed()).toBe(1);
    expect(await readCounts(test.book, ['commitments.live.asked', 'commitments.closed.they.asked'])).toEqual([0, 1]);
    await test.must('undo', { commandId: done.commandId });
    expect(await closed()).toBe(0);
    expect(await findBroken(test.book)).toEqual([]);
  });
});
