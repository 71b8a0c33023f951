/** Saved views stand in the settings, which are each machine's own; those of the other machine come along. */
import { describe, expect, it } from 'vitest';
import { joinViews } from '../../../lib/transfer/merge/join-views.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { wholeBook } from '../../store/support/whole-book.ts';
import { merge, mergeBoth, northwind, pass, preview, save } from './support/two-machines.ts';

const BIG = '#/deals?sort=value';
const OLD = '#/deals?sort=age';
const keep = (test: TestBook, name: string, filter: string, list: 'deals' | 'ledger' = 'deals') =>
  test.must('save-view', { name, list, filter });
const viewsOf = async ({ book }: TestBook) =>
  ((await book.settings.get('settings'))?.views ?? []).map(({ name, filter }) => [name, filter]);

describe('saved views', () => {
  it('of one machine are on the other, after its own, and once more brings nothing', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Oldest', OLD);
    await keep(b, 'Biggest', BIG);
    await keep(b, 'Biggest', BIG, 'ledger');
    const file = await save(b);
    expect(await preview(a, file)).toMatchObject({ nothing: false, settings: false, views: { added: 2, renamed: 0 } });
    await mergeBoth({ a, b });
    expect(await viewsOf(a)).toEqual([
      ['Oldest', OLD],
      ['Biggest', BIG],
      ['Biggest', BIG],
    ]);
    expect(await viewsOf(b)).toHaveLength(3);
    expect(await viewsOf(b)).toEqual(expect.arrayContaining(await viewsOf(a)));
    expect(await merge(a, file)).toMatchObject({ said: 'done.merged-nothing' });
    expect(await merge(a, await save(b))).toMatchObject({ said: 'done.merged-nothing' });
  });

  it('get a name of their own where another list has theirs, on either machine', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Mine', OLD);
    await keep(b, 'mine', BIG);
    expect(await preview(a, await save(b))).toMatchObject({ views: { added: 1, renamed: 1 } });
    await mergeBoth({ a, b });
    expect(await viewsOf(a)).toEqual([
      ['Mine', OLD],
      ['mine (2)', BIG],
    ]);
    expect(await viewsOf(b)).toEqual([
      ['mine', BIG],
      ['Mine (2)', OLD],
    ]);
    for (const [to, from] of [
      [a, b],
      [b, a],
    ] as const)
      expect(await merge(to, await save(from))).toMatchObject({ said: 'done.merged-nothing' });
  });

  it('that both have stay as they are called here; with another list there, they are two', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Deals', BIG);
    await merge(b, await save(a));
    const id = (await b.book.settings.get('settings'))?.views?.[0]?.id ?? '';
    await b.must('rename-view', { viewId: id, name: 'Largest' });
    expect(await preview(a, await save(b))).toMatchObject({ nothing: true, settings: false });
    await keep(b, 'Largest', OLD);
    await merge(a, await save(b));
    expect(await viewsOf(a)).toEqual([
      ['Deals', BIG],
      ['Largest', OLD],
    ]);
    expect(new Set((await a.book.settings.get('settings'))?.views?.map((view) => view.id)).size).toBe(2);
    expect(await merge(a, await save(b))).toMatchObject({ said: 'done.merged-nothing' });
  });

  it('that were changed on both are two on both, however often they merge', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Deals', '#/deals');
    await merge(b, await save(a));
    await keep(a, 'Deals', BIG);
    await keep(b, 'Deals', OLD);
    await merge(a, await save(b));
    await merge(b, await save(a));
    for (const [to, from] of [
      [a, b],
      [b, a],
    ] as const)
      expect(await merge(to, await save(from))).toMatchObject({ said: 'done.merged-nothing' });
    expect(await viewsOf(a)).toEqual([
      ['Deals', BIG],
      ['Deals (2)', OLD],
    ]);
    expect(await viewsOf(b)).toEqual([
      ['Deals', OLD],
      ['Deals (2)', BIG],
    ]);
    const numbered = (await b.book.settings.get('settings'))?.views?.[1]?.id ?? '';
    await b.must('rename-view', { viewId: numbered, name: 'Largest' });
    expect(await merge(a, await save(b))).toMatchObject({ said: 'done.merged-nothing' });
  });

  it('do not come back that were deleted here, unless the deleting was taken back', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Biggest', BIG);
    await merge(b, await save(a));
    pass({ a, b }, 5);
    const viewId = (await a.book.settings.get('settings'))?.views?.[0]?.id ?? '';
    const { commandId } = await a.must('delete-view', { viewId });
    expect(await preview(a, await save(b))).toMatchObject({ nothing: true, views: { added: 0 } });
    await a.must('undo', { commandId });
    expect(await viewsOf(a)).toEqual([['Biggest', BIG]]);
    expect(await preview(a, await save(b))).toMatchObject({ nothing: true });
  });

  it('do not come back either where the merge had given them a number', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Deals', BIG);
    await merge(b, await save(a));
    await keep(a, 'Deals', '#/deals?sort=name');
    pass({ a, b }, 5);
    await merge(a, await save(b));
    const views = async () => (await a.book.settings.get('settings'))?.views ?? [];
    const numbered = (await views()).find(({ filter }) => filter === BIG);
    expect(numbered?.id).toMatch(/-2$/);
    await a.must('delete-view', { viewId: numbered?.id ?? '' });
    expect(await merge(a, await save(b))).toMatchObject({ said: 'done.merged-nothing' });
    expect(await views()).toHaveLength(1);
  });

  it('go again when the merge is taken back', async () => {
    const { a, b } = await northwind();
    await keep(a, 'Mine', OLD);
    await keep(b, 'Mine', BIG);
    const before = await wholeBook(a.book);
    const { commandId } = await merge(a, await save(b));
    expect(await viewsOf(a)).toHaveLength(2);
    await a.must('undo', { commandId });
    expect(await wholeBook(a.book)).toEqual(before);
  });

  it('are never more than a backup takes back', () => {
    const many = (from: string, count: number) =>
      Array.from(
        { length: count },
        (_, at) => ({ id: `${from}${at}`, name: `${from}${at}`, list: 'deals', filter: from }) as const,
      );
    expect(joinViews(many('a', 99), many('b', 5), new Map())).toMatchObject({ added: 1, renamed: 0 });
    expect(joinViews(many('a', 100), many('b', 5), new Map())).toEqual({ views: null, added: 0, renamed: 0 });
  });

  it('with a name of many letters keep one that a backup takes', () => {
    const name = 'x'.repeat(300);
    const [, come] =
      joinViews(
        [{ id: 'a', name, list: 'deals', filter: OLD }],
        [{ id: 'b', name, list: 'deals', filter: BIG }],
        new Map(),
      ).views ?? [];
    expect(come?.name.length).toBeLessThanOrEqual(300);
    expect(come?.name).not.toBe(name);
  });
});
