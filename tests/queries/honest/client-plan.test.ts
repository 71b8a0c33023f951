/** Canaries: whatever is written into the private corners of a deal, the plan for the client never holds it. */
import { expect, it } from 'vitest';
import { planHtml, planText } from '../../../lib/domain/deal/client-plan.ts';
import { addNorthwind } from '../../store/support/open-test-book.ts';
import { openAskedBook } from '../../queries/support/sample.ts';

const CANARY = 'canary';
let count = 0;
const canary = () => `${CANARY}-${(count += 1)}`;

it('a plan for the client holds nothing private', async () => {
  const asked = await openAskedBook();
  const { must, book } = asked;
  const { dealId, contactId } = await addNorthwind(asked.test);
  const record = (args: object) =>
    must('record-commitment', { dealId, kind: 'time', words: 'Thursday at ten', ...args });
  await must('edit-deal', { dealId, name: canary(), note: canary() });
  await must('edit-account', { accountId: (await book.accounts.toArray())[0]?.id ?? '', name: canary() });
  await must('edit-contact', { contactId, title: canary() });
  for (const state of ['asked', 'declined', 'dodged', 'to-ask'] as const) await record({ state, words: canary() });
  const broken = (await record({ state: 'given', words: canary() })).created ?? '';
  await must('advance-commitment', { commitmentId: broken, state: 'broken' });
  const regressionId = (await book.regressions.toArray())[0]?.id ?? '';
  await must('explain-regression', { regressionId, cause: canary() });
  const link = { url: `https://mail.google.com/${canary()}`, label: canary() };
  await record({ state: 'given', contactId, due: { date: '2026-05-14' }, link, messageKey: canary() });
  await must('record-commitment', { dealId, kind: 'other', direction: 'we', words: 'Send the draft' });
  for (const about of ['ground-truth', 'vision', 'concern'] as const)
    await must('record-statement', { dealId, about, words: canary() });
  await must('log-exchange', { dealId, channel: 'call', note: canary() });
  const passed = { elementKey: 'target.steps.fit', state: 'passed-over', reason: 'fear' } as const;
  await must('set-element', { dealId, ...passed, why: canary() });
  await must('answer-element', { dealId, elementKey: 'target.information.trigger', answer: canary() });
  const own = { dealId, at: asked.env.now() };
  await book.reviews.add({
    ...own,
    id: 'r',
    outcome: 'won',
    cause: canary(),
    story: canary(),
    earlier: [],
    lesson: canary(),
    startedAt: 0,
    doneAt: 0,
    ix: {},
  });
  await book.misfits.add({ ...own, id: 'm', elementKey: 'target.steps.fit', why: canary(), settled: null, ix: {} });
  await book.offMapMoves.add({
    ...own,
    id: 'o',
    stage: 'target',
    kind: canary(),
    what: canary(),
    why: canary(),
    result: canary(),
    worked: true,
    ix: { kind: '' },
  });
  const lines = await asked.ask('client-plan', { dealId });
  const words = { title: 'What we agreed', they: 'You', we: 'We', done: 'done', day: (date: string) => date };
  const plan = [JSON.stringify(lines), planText(lines, words), planHtml(lines, words)].join('\n');
  expect(plan).toContain('Thursday at ten');
  expect(plan).toContain('Send the draft');
  expect(plan).toContain('Dana Voss');
  expect(count).toBeGreaterThan(20);
  expect(plan).not.toContain(CANARY);
});
