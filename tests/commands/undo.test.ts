import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';

describe('undo', () => {
  it('is refused where a later change stands on it, and changes nothing', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const first = await test.must('edit-deal', { dealId, name: 'One' });
    await test.must('edit-deal', { dealId, name: 'Two' });
    const before = await wholeBook(test.book);
    expect(await test.run('undo', { commandId: first.commandId })).toMatchObject({
      ok: false,
      problem: 'changed-since',
    });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('names what it takes back, and what is done again', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const done = await test.must('delete-deal', { dealId });
    const undone = await test.must('undo', { commandId: done.commandId });
    const named = { ...done.values, undone: 'done.deal-deleted' };
    expect(undone).toMatchObject({ said: 'done.undo', values: named });
    const redone = await test.must('undo', { commandId: undone.commandId });
    expect(redone).toMatchObject({ said: 'done.redo', values: named });
    expect(await test.must('undo', { commandId: redone.commandId })).toMatchObject({
      said: 'done.undo',
      values: named,
    });
    const quiet = await test.must('change-settings', { theme: 'dark' });
    expect((await test.must('undo', { commandId: quiet.commandId })).values).toEqual({});
  });

  it('leaves later changes of other fields alone', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const first = await test.must('edit-deal', { dealId, name: 'One' });
    test.pass(1000);
    await test.must('edit-deal', { dealId, value: 7 });
    await test.must('undo', { commandId: first.commandId });
    expect(await test.book.deals.get(dealId)).toMatchObject({
      name: 'Northwind: fewer returns',
      value: 7,
      updatedAt: test.env.now(),
    });
  });

  it('does not pull the ground from under later rows', async () => {
    const test = await openTestBook();
    const done = await test.must('create-deal', { accountName: 'A', dealName: 'D' });
    await test.must('choose-deal', { threadKey: 't', dealId: done.created });
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
  });

  it('does not bring back what names something that is gone', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const { created } = await test.must('record-commitment', { dealId, kind: 'time', words: 'x' });
    const deletion = await test.must('delete-commitment', { commitmentId: created ?? '' });
    await test.must('delete-deal', { dealId });
    expect(await test.run('undo', { commandId: deletion.commandId })).toMatchObject({ problem: 'changed-since' });
  });

  it('marks its events with what it took back', async () => {
    const test = await openTestBook();
    const done = await test.must('create-deal', { accountName: 'A', dealName: 'D' });
    const undone = await test.must('undo', { commandId: done.commandId });
    const events = await test.book.events.where('commandId').equals(undone.commandId).toArray();
    expect(events.map((event) => [event.command, event.undoes])).toEqual(events.map(() => ['undo', done.commandId]));
    expect(await test.must('undo', { commandId: undone.commandId })).toMatchObject({ said: 'done.redo' });
  });

  it('of nothing known is refused', async () => {
    const test = await openTestBook();
    expect(await test.run('undo', { commandId: 'never' })).toMatchObject({ problem: 'not-undoable' });
  });
});
