import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { wholeBook } from '../../store/support/whole-book.ts';

async function closedDeal() {
  const test = await openTestBook();
  const { dealId } = await addNorthwind(test);
  await test.must('close-deal', { dealId, outcome: 'no-decision' });
  return { test, dealId };
}

describe('a review', () => {
  it('is kept half done, one for a deal, and each change is undone exactly', async () => {
    const { test, dealId } = await closedDeal();
    await test.must('save-review', { dealId, cause: 'no-budget' });
    const before = await wholeBook(test.book);
    test.pass(1000);
    const changed = await test.must('save-review', { dealId, earlier: ['qualify.steps.size'], story: 'Cut in May.' });
    expect(await test.book.reviews.toArray()).toMatchObject([
      { dealId, outcome: 'no-decision', cause: 'no-budget', earlier: ['qualify.steps.size'], doneAt: null },
    ]);
    await test.must('undo', { commandId: changed.commandId });
    expect((await wholeBook(test.book))['reviews']).toEqual(before['reviews']);
    await test.must('save-review', { dealId, done: true });
    const [review] = await test.book.reviews.toArray();
    expect(review?.doneAt).toBe(test.env.now());
    await test.must('save-review', { dealId, done: false });
    expect((await test.book.reviews.toArray())[0]?.doneAt).toBeNull();
  });

  it('is deleted with undo, and stays when the deal is opened again', async () => {
    const { test, dealId } = await closedDeal();
    await test.must('save-review', { dealId, lesson: 'Ask for the size first.' });
    const gone = await test.must('delete-review', { dealId });
    expect(await test.book.reviews.count()).toBe(0);
    await test.must('undo', { commandId: gone.commandId });
    await test.must('reopen-deal', { dealId });
    expect(await test.book.reviews.count()).toBe(1);
  });

  it('is refused of an open deal, of none, and with a cause that is none', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    expect(await test.run('save-review', { dealId, story: 'x' })).toMatchObject({ problem: 'not-allowed' });
    expect(await test.run('save-review', { dealId: 'gone' })).toMatchObject({ problem: 'not-found' });
    expect(await test.run('delete-review', { dealId })).toMatchObject({ problem: 'not-found' });
    expect(await test.run('save-review', { dealId, cause: 'bad luck' as never })).toMatchObject({ problem: 'invalid' });
  });
});
