import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import type { CommitmentKind, Commitment, DealElement } from '../../../lib/domain/rows/types.ts';
import { naiveHonest } from '../../domain/support/naive.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { findBroken } from '../../store/support/check-invariants.ts';

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const give = async (kind: CommitmentKind, args: object = {}) => {
    const done = await test.must('record-commitment', {
      dealId: ids.dealId,
      kind,
      words: `${kind}?`,
      state: 'given',
      ...args,
    });
    return done.created ?? '';
  };
  const advance = (commitmentId: string, state: 'broken' | 'withdrawn' | 'kept') => {
    test.pass(60_000);
    return test.must('advance-commitment', { commitmentId, state });
  };
  return { ...test, ...ids, give, advance, regressions: () => test.book.regressions.toArray() };
}

describe('a regression', () => {
  it('is kept in the command that took the honest stage back, with what broke and no cause yet', async () => {
    const { give, advance, regressions, dealId, env } = await started();
    await give('time');
    const commitmentId = await give('explore');
    const done = await advance(commitmentId, 'broken');
    expect(done).toMatchObject({ said: 'done.advanced.they.broken.back', values: { stage: 'Target' } });
    expect(await regressions()).toMatchObject([
      { dealId, from: 'discover', to: 'target', commitmentId, cause: '', at: env.now() },
    ]);
  });

  it('is undone with its command, and done again with it', async () => {
    const { give, advance, regressions, must } = await started();
    const { commandId } = await advance(await give('time'), 'broken');
    const kept = await regressions();
    const undone = await must('undo', { commandId });
    expect(await regressions()).toEqual([]);
    await must('undo', { commandId: undone.commandId });
    expect(await regressions()).toEqual(kept);
  });

  it('is none while another of the kind stands, or where only a promise of ours broke', async () => {
    const { give, advance, regressions } = await started();
    const first = await give('time');
    await give('time', { words: 'Wednesday?' });
    await advance(first, 'broken');
    await advance(await give('time', { direction: 'we', words: 'We call' }), 'broken');
    expect(await regressions()).toEqual([]);
  });

  it('goes with the record of what broke', async () => {
    const { give, advance, regressions, must, book } = await started();
    const commitmentId = await give('time');
    await advance(commitmentId, 'withdrawn');
    expect(await regressions()).toHaveLength(1);
    await must('delete-commitment', { commitmentId });
    expect(await regressions()).toEqual([]);
    expect(await findBroken(book)).toEqual([]);
  });

  it('gets its cause later, in a command of its own', async () => {
    const { give, advance, regressions, must } = await started();
    const { commandId } = await advance(await give('time'), 'broken');
    const [kept] = await regressions();
    const said = await must('explain-regression', { regressionId: kept?.id ?? '', cause: 'Lena left the project.' });
    expect(await regressions()).toMatchObject([{ cause: 'Lena left the project.' }]);
    expect(said.said).toBe('done.cause-said');
    await must('undo', { commandId: said.commandId });
    expect(await regressions()).toEqual([kept]);
    await must('undo', { commandId });
    expect(await regressions()).toEqual([]);
  });

  it('stands exactly where the honest stage moved back, over random lives of commitments', async () => {
    const stages = builtInProcesses()[0]?.stages.map(({ key }) => key) ?? [];
    const usual = ['time', 'explore', 'change', 'consensus'] as const;
    const anyStep = fc.record({
      kind: fc.constantFrom(...usual),
      pick: fc.nat(),
      act: fc.constantFrom('give', 'give', 'kept', 'broken', 'broken', 'withdrawn'),
    });
    let back = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 20, size: 'max' }), async (steps) => {
        const { book, dealId, give, run, pass, regressions } = await started();
        const expected: { from: string; to: string; commitmentId: string }[] = [];
        const honest = async () => {
          const elements: DealElement[] = await book.dealElements.where('dealId').equals(dealId).toArray();
          const commitments: Commitment[] = await book.commitments.where('dealId').equals(dealId).toArray();
          return naiveHonest(elements, commitments);
        };
        for (const [at, { kind, pick, act }] of steps.entries()) {
          pass(1000);
          if (act === 'give') {
            await give(kind, { words: `${at}` });
            continue;
          }
          const rows = await book.commitments.orderBy(':id').toArray();
          const row = rows[pick % Math.max(1, rows.length)];
          const from = await honest();
          if (row) await run('advance-commitment', { commitmentId: row.id, state: act });
          const to = await honest();
          if (row && stages.indexOf(to) < stages.indexOf(from)) expected.push({ from, to, commitmentId: row.id });
        }
        back += expected.length;
        const kept = (await regressions()).toSorted((a, b) => a.at - b.at);
        expect(kept.map(({ from, to, commitmentId }) => ({ from, to, commitmentId }))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
    expect(back).toBeGreaterThan(10);
  });
});
