import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../lib/commands/run.ts';
import { findBroken } from '../store/support/check-invariants.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import { everything } from '../store/support/whole-book.ts';

describe('running commands', () => {
  it('refuses what is no command, has no id, or does not fit, and never throws', async () => {
    const { book, env } = await openTestBook();
    const before = await everything(book);
    const bad: [string, string, unknown][] = [
      ['c', 'drop-table', {}],
      ['c', 'constructor', {}],
      ['c', '__proto__', {}],
      ['', 'load-sample', {}],
      ['x'.repeat(500), 'load-sample', {}],
      ['c', 'edit-deal', null],
      ['c', 'edit-deal', { dealId: 'd', color: 'red' }],
      ['c', 'edit-deal', JSON.parse('{"dealId":"d","__proto__":{"a":1}}')],
      ['c', 'record-commitment', { dealId: 'd', kind: 'time', words: 'x'.repeat(2001) }],
    ];
    for (const [commandId, name, args] of bad) {
      expect(await runCommand(book, env, { commandId, name, args })).toMatchObject({ ok: false, problem: 'invalid' });
    }
    expect(await everything(book)).toEqual(before);
  });

  it('sent eight times at once under one id happens once', async () => {
    const test = await openTestBook();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => test.run('create-deal', { accountName: 'A', dealName: 'D' }, 'same')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await test.book.deals.count()).toBe(1);
  });

  it('from many surfaces at once equals some order of them', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const notes = Array.from({ length: 30 }, (_, n) => test.run('change-settings', { folds: { [`fold${n}`]: true } }));
    const asks = Array.from({ length: 30 }, (_, n) =>
      test.run('record-commitment', { dealId, kind: 'time', words: `ask ${n}` }),
    );
    const all = await Promise.all([...notes, ...asks]);
    expect(all.every((result) => result.ok)).toBe(true);
    expect(Object.keys((await test.book.settings.get('settings'))?.folds ?? {})).toHaveLength(30);
    expect(await test.book.commitments.count()).toBe(30);
    expect(await findBroken(test.book)).toEqual([]);
  });

  it('from two workers on one database loses no update', async () => {
    const indexedDB = new IDBFactory();
    const one = await openTestBook({ indexedDB });
    const two = await openTestBook({ indexedDB });
    const { dealId } = await addNorthwind(one);
    const both = Array.from({ length: 10 }, (_, n) => [
      one.run('change-settings', { folds: { [`one${n}`]: true } }, `one-${n}`),
      two.run('change-settings', { folds: { [`two${n}`]: true } }, `two-${n}`),
      one.run('record-commitment', { dealId, kind: 'time', words: `one ${n}` }, `one-ask-${n}`),
    ]);
    const results = await Promise.all(both.flat());
    const done = results.filter((result) => result.ok).length;
    const folds = Object.keys((await one.book.settings.get('settings'))?.folds ?? {}).length;
    expect(folds + (await one.book.commitments.count())).toBe(done);
    expect(done).toBeGreaterThan(20);
    expect(await findBroken(one.book)).toEqual([]);
  });

  it('that is long does not commit half of itself', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('move-stage', { dealId, stage: 'close' });
    expect(await test.book.dealElements.count()).toBeGreaterThan(60);
    const { commandId } = await test.must('delete-deal', { dealId });
    await test.must('undo', { commandId });
    expect(await test.book.dealElements.count()).toBeGreaterThan(60);
    expect(await findBroken(test.book)).toEqual([]);
  });
});
