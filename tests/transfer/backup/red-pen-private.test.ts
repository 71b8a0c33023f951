/** What the red pen marks, and the skills, are in the rep's own backup, labelled, and in no table that leaves the book. */
import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { exportBackup, exportCsv, previewBackup } from '../support/in-one-piece.ts';

const CANARIES = [
  'canary-skill',
  'canary-behaviour',
  'canary-practice',
  'canary-helper',
  'won_without',
  'uncomfortable',
];

async function privateBook() {
  const test = await openTestBook();
  await addNorthwind(test);
  const auditId = (await test.must('start-audit', {})).created ?? '';
  await test.must('mark-audit', {
    auditId,
    target: 'target.commitments.time',
    colour: 'red',
    said: 'won_without',
    real: 'uncomfortable',
  });
  await test.must('rate-skill', { skill: 'canary-skill', score: 2 });
  await test.must('start-plan', {
    skill: 'canary-skill',
    behaviour: 'canary-behaviour',
    asks: 3,
    practice: 'canary-practice',
    helper: 'canary-helper',
  });
  return test;
}

describe('marks, ratings and plans', () => {
  it('are in no CSV', async () => {
    const { book } = await privateBook();
    for (const table of ['deals', 'contacts', 'accounts', 'commitments'] as const) {
      const text = await exportCsv(book, table);
      expect(text.length, table).toBeGreaterThan(20);
      for (const canary of CANARIES) expect(text, table).not.toContain(canary);
    }
  });

  it('are in the backup, which says that it is private', async () => {
    const { book, env } = await privateBook();
    const text = await exportBackup(book, env.now());
    for (const canary of CANARIES) expect(text).toContain(canary);
    expect(await previewBackup(book, text)).toMatchObject({ ok: true, private: true });
  });

  it.each([
    ['an audit', (test: Awaited<ReturnType<typeof openTestBook>>) => test.must('start-audit', {})],
    ['a rating', (test: Awaited<ReturnType<typeof openTestBook>>) => test.must('rate-skill', { skill: 'x', score: 1 })],
  ])('%s alone makes a backup private', async (_what, make) => {
    const test = await openTestBook();
    expect(await previewBackup(test.book, await exportBackup(test.book, 1))).toMatchObject({ private: false });
    await make(test);
    expect(await previewBackup(test.book, await exportBackup(test.book, 1))).toMatchObject({ private: true });
  });
});
