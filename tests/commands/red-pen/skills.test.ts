import { describe, expect, it } from 'vitest';
import { openTestBook } from '../../store/support/open-test-book.ts';

const DAY = 86_400_000;
const plan = { skill: 'Asking for commitments', behaviour: 'Ask for the date in each talk', kind: null, asks: 10 };

describe('rating a skill', () => {
  it('keeps one word a day, the last', async () => {
    const { must, pass, book } = await openTestBook();
    await must('rate-skill', { skill: 'Diagnosing', score: 2 });
    pass(3_600_000);
    await must('rate-skill', { skill: 'Diagnosing', score: 3 });
    await must('rate-skill', { skill: 'Caring', score: 5 });
    pass(DAY);
    const last = await must('rate-skill', { skill: 'Diagnosing', score: 4 });
    const scores = async () =>
      (await book.ratings.where('[skill+at]').between(['Diagnosing', 0], ['Diagnosing', Infinity]).toArray()).map(
        ({ score }) => score,
      );
    expect(await scores()).toEqual([3, 4]);
    await must('undo', { commandId: last.commandId });
    expect(await scores()).toEqual([3]);
  });
});

describe('a plan', () => {
  it('begins today and lasts fourteen days; there is one at a time', async () => {
    const { must, run, pass, book } = await openTestBook();
    const first = (await must('start-plan', plan)).created ?? '';
    expect(await book.plans.get(first)).toMatchObject({
      startsOn: '2026-03-02',
      endsOn: '2026-03-15',
      stoppedAt: null,
    });
    expect(await run('start-plan', plan)).toMatchObject({ problem: 'duplicate' });
    await must('stop-plan', { planId: first });
    await must('start-plan', { ...plan, startsOn: '2026-03-09' });
    expect(await run('start-plan', plan)).toMatchObject({ problem: 'duplicate' });
    pass(21 * DAY);
    await must('start-plan', plan);
    expect(await book.plans.count()).toBe(3);
  });

  it('is of one ask at least', async () => {
    const { must, run, book } = await openTestBook();
    expect(await run('start-plan', { ...plan, asks: 0 })).toMatchObject({ ok: false });
    expect(await book.plans.count()).toBe(0);
    await must('start-plan', { ...plan, asks: 1 });
  });

  it('stops once, and is deleted', async () => {
    const { must, pass, book, env } = await openTestBook();
    const planId = (await must('start-plan', plan)).created ?? '';
    await must('stop-plan', { planId });
    const stoppedAt = env.now();
    pass(DAY);
    expect((await must('stop-plan', { planId })).undoable).toBe(false);
    expect(await book.plans.get(planId)).toMatchObject({ stoppedAt });
    await must('delete-plan', { planId });
    expect(await book.plans.count()).toBe(0);
  });
});
