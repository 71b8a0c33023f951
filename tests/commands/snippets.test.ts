import { describe, expect, it } from 'vitest';
import { openTestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';

const WORDS = { name: 'Twenty minutes', text: 'Hi {first_name}, 20 minutes on {date}?', kind: 'time' as const };

describe('snippets', () => {
  it('are kept, changed, counted and deleted, each undone exactly', async () => {
    const test = await openTestBook();
    const { created } = await test.must('save-snippet', WORDS);
    const snippetId = created ?? '';
    expect(await test.book.snippets.get(snippetId)).toMatchObject({ ...WORDS, shortcut: '', stage: null, uses: 0 });
    test.pass(1000);
    const before = await wholeBook(test.book);
    const changed = await test.must('save-snippet', { snippetId, ...WORDS, shortcut: 'tw' });
    expect(changed.created).toBeNull();
    await test.must('undo', { commandId: changed.commandId });
    expect((await wholeBook(test.book))['snippets']).toEqual(before['snippets']);
    await test.must('use-snippet', { snippetId });
    expect(await test.book.snippets.get(snippetId)).toMatchObject({ uses: 1, usedAt: test.env.now() });
    const deleted = await test.must('delete-snippet', { snippetId });
    expect(await test.book.snippets.count()).toBe(0);
    await test.must('undo', { commandId: deleted.commandId });
    expect(await test.book.snippets.get(snippetId)).toMatchObject({ uses: 1 });
  });

  it('are refused without words, or where they are gone', async () => {
    const test = await openTestBook();
    expect(await test.run('save-snippet', { name: 'x', text: '  ' })).toMatchObject({ problem: 'invalid' });
    expect(await test.run('save-snippet', { snippetId: 'gone', ...WORDS })).toMatchObject({ problem: 'not-found' });
    expect(await test.run('use-snippet', { snippetId: 'gone' })).toMatchObject({ problem: 'not-found' });
  });

  it('come in from a file once, and all at once out again by undo', async () => {
    const test = await openTestBook();
    await test.must('save-snippet', WORDS);
    const done = await test.must('import-snippets', {
      snippets: [WORDS, { name: 'New', text: 'Hello' }, { name: 'New', text: 'Hello' }],
    });
    expect(done.values).toEqual({ count: '1', known: '2' });
    expect(await test.book.snippets.count()).toBe(2);
    await test.must('undo', { commandId: done.commandId });
    expect(await test.book.snippets.count()).toBe(1);
  });

  it('come in once more under another shortcut, and not for want of one', async () => {
    const test = await openTestBook();
    await test.must('save-snippet', { ...WORDS, shortcut: 'tw' });
    const take = async (shortcut: string) =>
      (await test.must('import-snippets', { snippets: [{ ...WORDS, shortcut }] })).values;
    expect(await take('tw')).toMatchObject({ count: '0', known: '1' });
    expect(await take('')).toMatchObject({ count: '0', known: '1' });
    expect(await take('20')).toMatchObject({ count: '1', known: '0' });
    expect((await test.book.snippets.toArray()).map(({ shortcut }) => shortcut).toSorted()).toEqual(['20', 'tw']);
  });

  it('can begin with one for each kind of ask, in the language of the process', async () => {
    const test = await openTestBook();
    await test.must('start-snippets', {});
    const rows = await test.book.snippets.toArray();
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.every(({ text, kind }) => text.startsWith('Hi {first_name},\n\n') && kind !== null)).toBe(true);
    expect((await test.must('start-snippets', {})).values['count']).toBe('0');
  });
});
