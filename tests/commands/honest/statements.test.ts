import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const record = async (args: object = {}) => {
    const said = { about: 'ground-truth', words: 'They lose a day a week on the rota.' } as const;
    const done = await test.must('record-statement', { dealId: ids.dealId, ...said, ...args });
    return { ...done, id: done.created ?? '' };
  };
  return { ...test, ...ids, record, row: (id: string) => test.book.statements.get(id) };
}

describe('a statement', () => {
  it('keeps the words, who said them, and the level that they have', async () => {
    const { record, row, must, contactId, book, env, dealId } = await started();
    await must('edit-contact', { contactId, level: 3 });
    const { id, said } = await record({ contactId, level: 1 });
    expect(await row(id)).toMatchObject({
      about: 'ground-truth',
      words: 'They lose a day a week on the rota.',
      contactId,
      level: 3,
    });
    expect(said).toBe('done.statement.ground-truth');
    const part = await book.dealPeople.where('dealId').equals(dealId).first();
    expect(part?.lastHeardAt).toBe(env.now());
  });

  it('never takes a level from a title', async () => {
    const { record, row, contactId } = await started();
    expect((await row((await record({ contactId })).id))?.level).toBeNull();
  });

  it('of nobody in particular has the level that the rep says', async () => {
    const { record, row } = await started();
    const { id, said } = await record({ about: 'vision', level: 4 });
    expect(await row(id)).toMatchObject({ about: 'vision', contactId: null, level: 4 });
    expect(said).toBe('done.statement.vision.nobody');
  });

  it('is corrected and deleted, each undone exactly', async () => {
    const { record, row, must } = await started();
    const { id } = await record();
    const before = await row(id);
    const edited = await must('edit-statement', { statementId: id, words: 'Two days a week.', about: 'concern' });
    expect(await row(id)).toMatchObject({ words: 'Two days a week.', about: 'concern' });
    await must('undo', { commandId: edited.commandId });
    expect(await row(id)).toEqual(before);
    const gone = await must('delete-statement', { statementId: id });
    expect(await row(id)).toBeUndefined();
    await must('undo', { commandId: gone.commandId });
    expect(await row(id)).toEqual(before);
  });

  it('takes the level of another person along, and stays without a name when they are deleted', async () => {
    const { record, row, must, dealId } = await started();
    const { id } = await record({ level: 4 });
    const added = await must('add-person', { dealId, person: { name: 'Lena Ott', level: 2 } });
    await must('edit-statement', { statementId: id, contactId: added.created });
    expect(await row(id)).toMatchObject({ contactId: added.created, level: 2 });
    await must('delete-contact', { contactId: added.created ?? '' });
    expect(await row(id)).toMatchObject({ contactId: null, level: 2 });
  });

  it('goes with its deal', async () => {
    const { record, row, must, dealId } = await started();
    const { id } = await record();
    await must('delete-deal', { dealId });
    expect(await row(id)).toBeUndefined();
  });
});
