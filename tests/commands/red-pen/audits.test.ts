import { describe, expect, it } from 'vitest';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { everything } from '../../store/support/whole-book.ts';
import { openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';

async function penInHand() {
  const test = await openTestBook();
  const auditId = (await test.must('start-audit', {})).created ?? '';
  return { ...test, test, auditId, audit: () => test.book.audits.get(auditId) };
}

const mark = (test: TestBook, auditId: string, target: string, more: object = {}) =>
  test.must('mark-audit', { auditId, target, colour: 'red', ...more });

describe('an audit', () => {
  it('goes on where it was left: one is under way at a time', async () => {
    const { must, auditId, book } = await penInHand();
    expect((await must('start-audit', {})).created).toBe(auditId);
    await must('finish-audit', { auditId });
    const second = (await must('start-audit', {})).created;
    expect(second).not.toBe(auditId);
    expect(await book.audits.count()).toBe(2);
  });

  it('is marked: first reason, then the real one, another colour, and no mark again', async () => {
    const { test, auditId, audit } = await penInHand();
    const target = 'discover.steps.ask-change';
    await mark(test, auditId, target);
    await mark(test, auditId, target, { said: 'different' });
    await mark(test, auditId, target, { real: 'fear' });
    expect(await audit()).toMatchObject({ marks: [{ target, colour: 'red', said: 'different', real: 'fear' }] });
    await mark(test, auditId, target, { colour: 'yellow' });
    expect(await audit()).toMatchObject({ marks: [{ colour: 'yellow', said: 'different', real: 'fear' }] });
    await mark(test, auditId, 'target');
    await mark(test, auditId, target, { colour: null });
    expect(await audit()).toMatchObject({ marks: [{ target: 'target', colour: 'red', said: null, real: null }] });
  });

  it('refuses a target that the process does not have', async () => {
    const { run, auditId } = await penInHand();
    expect(await run('mark-audit', { auditId, target: 'nope', colour: 'red' })).toMatchObject({ problem: 'not-found' });
    expect(await run('mark-audit', { auditId: 'nope', target: 'target', colour: 'red' })).toMatchObject({
      problem: 'not-found',
    });
  });

  it('is taken up again, unless another is under way', async () => {
    const { must, run, pass, auditId, audit } = await penInHand();
    pass(5000);
    await must('finish-audit', { auditId });
    expect((await audit())?.doneAt).not.toBeNull();
    await must('continue-audit', { auditId });
    expect((await audit())?.doneAt).toBeNull();
    await must('finish-audit', { auditId });
    await must('start-audit', {});
    expect(await run('continue-audit', { auditId })).toMatchObject({ problem: 'duplicate' });
  });

  it('undoes mark by mark', async () => {
    const { test, must, auditId, audit } = await penInHand();
    await mark(test, auditId, 'target');
    const second = await mark(test, auditId, 'target', { said: 'wait_rfp' });
    const third = await mark(test, auditId, 'qualify');
    await must('undo', { commandId: third.commandId });
    await must('undo', { commandId: second.commandId });
    expect(await audit()).toMatchObject({ marks: [{ target: 'target', colour: 'red', said: null, real: null }] });
  });

  it('deleted is gone from rows and history once the undo has run out; the log keeps time, type and count', async () => {
    const { test, must, pass, book, auditId } = await penInHand();
    await mark(test, auditId, 'target', { said: 'different', real: 'won_without' });
    const holds = async () => /won_without|"said":"different"/.test(JSON.stringify(await everything(book)));
    await must('delete-audit', { auditId });
    expect(await book.audits.count()).toBe(0);
    expect(await holds()).toBe(true);
    pass(20_000);
    await purgeDeleted(book, test.env.now());
    expect(await holds()).toBe(false);
    expect(await book.deletions.toArray()).toMatchObject([{ type: 'audit', count: 1 }]);
  });

  it('deleted by mistake comes back as it was', async () => {
    const { test, must, auditId, audit } = await penInHand();
    await mark(test, auditId, 'target', { said: 'different', real: 'won_without' });
    const before = await audit();
    const gone = await must('delete-audit', { auditId });
    await must('undo', { commandId: gone.commandId });
    expect(await audit()).toEqual(before);
  });
});
