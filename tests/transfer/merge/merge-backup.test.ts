/** Files that are not merged, a merge that is stopped, and one that is asked for twice. */
import { describe, expect, it } from 'vitest';
import { mergeBackup, previewMerge } from '../../../lib/transfer/merge/merge-backup.ts';
import { NO_CHOICE } from '../../../lib/transfer/merge/plan-merge.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { everything } from '../../store/support/whole-book.ts';
import { readBackup, watch } from '../support/in-one-piece.ts';
import { resign } from '../support/resign.ts';
import { preview, save, northwind } from './support/two-machines.ts';

describe('a file that can’t be merged', () => {
  it.each([
    ['damaged', (text: string) => text.replace('Northwind', 'Southwind'), 'problem.backup.damaged'],
    ['newer', (text: string) => text.replace('"version": 1', '"version": 2'), 'problem.backup.newer'],
    ['foreign', () => '{"hello": 1}', 'problem.backup.foreign'],
    [
      'hostile',
      (text: string) => text.replace('"sample"', '"__proto__"').replace('{"id"', '{"__proto__":{},"id"'),
      'problem.backup.hostile',
    ],
  ])('is refused: %s', async (_kind, spoil, problem) => {
    const { a, b } = await northwind();
    const file = spoil(await save(b));
    const before = await everything(a.book);
    expect(await preview(a, file)).toMatchObject({ ok: false, problem });
    const result = await mergeBackup(a.book, a.env, await readBackup(file), 'm', NO_CHOICE, watch());
    expect(result).toMatchObject({ ok: false, problem: 'bad-file', values: { why: problem } });
    expect(await everything(a.book)).toEqual(before);
  });

  it('is refused with a checksum that fits, where its rows name what is not there', async () => {
    const { a, b, contactId } = await northwind();
    const file = await resign((await save(b)).replaceAll(contactId, 'nobody').replace('"id":"nobody"', '"id":"else"'));
    const before = await everything(a.book);
    expect(await preview(a, file)).toMatchObject({ ok: false });
    expect(await everything(a.book)).toEqual(before);
  });
});

describe('stopped by the rep', () => {
  it.each(['at once', 'while it compares', 'while it writes'])('%s, nothing has happened', async (when) => {
    const { a, b, dealId } = await northwind();
    await b.must('edit-deal', { dealId, value: 7 });
    const reading = await readBackup(await save(b));
    const before = await everything(a.book);
    let compares = 0;
    const count = () => void (compares += 1);
    await previewMerge(a.book, reading, { signal: new AbortController().signal, onProgress: count });
    const steps = when === 'at once' ? 1 : when === 'while it compares' ? compares : compares + 1;
    const stop = new AbortController();
    let seen = 0;
    const onProgress = () => void ((seen += 1) === steps && stop.abort());
    const merging = mergeBackup(a.book, a.env, reading, 'm', NO_CHOICE, { signal: stop.signal, onProgress });
    await expect(merging).rejects.toThrow('transfer-gone');
    expect(await everything(a.book)).toEqual(before);
    expect(await a.book.before.count()).toBe(0);
  });
});

it('answers once under one id, and under no other command’s', async () => {
  const { a, b, dealId } = await northwind();
  await b.must('edit-deal', { dealId, value: 7 });
  const reading = await readBackup(await save(b));
  const first = await mergeBackup(a.book, a.env, reading, 'm', NO_CHOICE, watch());
  await a.must('edit-deal', { dealId, value: 8 });
  expect(await mergeBackup(a.book, a.env, reading, 'm', NO_CHOICE, watch())).toEqual(first);
  await a.must('edit-deal', { dealId, value: 9 }, 'other');
  expect(await mergeBackup(a.book, a.env, reading, 'other', NO_CHOICE, watch())).toMatchObject({ ok: false });
});

it('refuses to merge into a book that was lost', async () => {
  const test = await openTestBook();
  const reading = await readBackup(await save(test));
  test.book.report({ state: 'lost', had: 3, snapshotAt: null });
  expect(await mergeBackup(test.book, test.env, reading, 'm', NO_CHOICE, watch())).toMatchObject({
    problem: 'store-failed',
  });
});

it('is done where the note beside the book found no room', async () => {
  const storage = memoryStorage();
  const [test, other] = [await openTestBook({ storage, ids: 'a' }), await openTestBook({ ids: 'b' })];
  await addNorthwind(other);
  const reading = await readBackup(await save(other));
  storage.full = true;
  const result = await mergeBackup(test.book, test.env, reading, 'm', NO_CHOICE, watch());
  expect(result).toMatchObject({ ok: true, said: 'done.merged' });
});
