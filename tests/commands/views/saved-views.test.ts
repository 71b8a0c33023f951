import { describe, expect, it } from 'vitest';
import { openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { wholeBook } from '../../store/support/whole-book.ts';

const namesOf = async (test: TestBook) => (await test.book.settings.get('settings'))?.views?.map(({ name }) => name);
const big = { name: 'Big ones', list: 'deals', filter: '#/deals?sort=value' } as const;

describe('a list kept under a name', () => {
  it('is renamed, deleted, and each is taken back exactly', async () => {
    const test = await openTestBook();
    const start = await wholeBook(test.book);
    const saved = await test.must('save-view', big);
    const viewId = (await test.book.settings.get('settings'))?.views?.[0]?.id ?? '';
    const renamed = await test.must('rename-view', { viewId, name: 'The big ones' });
    expect(await namesOf(test)).toEqual(['The big ones']);
    const deleted = await test.must('delete-view', { viewId });
    expect(await namesOf(test)).toBeUndefined();
    for (const { commandId } of [deleted, renamed, saved]) await test.must('undo', { commandId });
    expect(await wholeBook(test.book)).toEqual(start);
  });

  it('gets the new filter where its name is taken in the same list, and only there', async () => {
    const test = await openTestBook();
    await test.must('save-view', big);
    await test.must('save-view', { ...big, name: 'big ONES', filter: '#/deals?stage=target' });
    await test.must('save-view', { ...big, list: 'ledger', filter: '#/ledger?state=due' });
    const views = (await test.book.settings.get('settings'))?.views ?? [];
    expect(views.map(({ list, filter }) => [list, filter])).toEqual([
      ['deals', '#/deals?stage=target'],
      ['ledger', '#/ledger?state=due'],
    ]);
  });

  it('is refused where it is gone, and beyond a hundred', async () => {
    const test = await openTestBook();
    expect(await test.run('delete-view', { viewId: 'none' })).toMatchObject({ ok: false, problem: 'not-found' });
    for (let at = 0; at < 100; at += 1) await test.must('save-view', { ...big, name: `View ${at}` });
    expect(await test.run('save-view', big)).toMatchObject({ ok: false, problem: 'not-allowed' });
  });
});
