import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

async function started() {
  const test = await openTestBook();
  const { dealId } = await addNorthwind(test);
  const process = await test.book.processes.get('standard@1');
  const first = process?.stages[0]?.elements.find((element) => element.group === 'information')?.key ?? '';
  return {
    ...test,
    dealId,
    info: first,
    element: async (key: string) => test.book.dealElements.get(`${dealId}/${key}`),
  };
}

describe('set-element', () => {
  it('keeps the reason while it is passed over, and drops it when it is done', async () => {
    const { must, dealId, element } = await started();
    const elementKey = 'target.steps.fit';
    await must('set-element', { dealId, elementKey, state: 'passed-over', reason: 'bother', why: 'Busy quarter.' });
    expect(await element(elementKey)).toMatchObject({ state: 'passed-over', reason: 'bother', why: 'Busy quarter.' });
    await must('set-element', { dealId, elementKey, state: 'done' });
    expect(await element(elementKey)).toMatchObject({ state: 'done', reason: null, why: '', late: false });
  });

  it('done after the deal has left its stage is late', async () => {
    const { must, dealId, element } = await started();
    await must('move-stage', { dealId, stage: 'qualify' });
    expect(await element('target.steps.fit')).toMatchObject({ state: 'passed-over' });
    await must('set-element', { dealId, elementKey: 'target.steps.fit', state: 'done' });
    expect(await element('target.steps.fit')).toMatchObject({ state: 'done', late: true });
    await must('set-element', { dealId, elementKey: 'target.steps.fit', state: 'open' });
    expect(await element('target.steps.fit')).toMatchObject({ state: 'open', late: false });
  });

  it('refuses an element that the process does not have', async () => {
    const { run, dealId } = await started();
    expect(await run('set-element', { dealId, elementKey: 'nope', state: 'done' })).toMatchObject({
      problem: 'not-found',
    });
  });
});

describe('answer-element', () => {
  it('leaves an answer that was there in time in time, when its words are changed after the stage', async () => {
    const { must, dealId, element, info } = await started();
    await must('answer-element', { dealId, elementKey: info, answer: 'Returns cost 3 %.' });
    await must('move-stage', { dealId, stage: 'qualify' });
    await must('answer-element', { dealId, elementKey: info, answer: 'Returns cost 4 %.' });
    expect(await element(info)).toMatchObject({ state: 'done', answer: 'Returns cost 4 %.', late: false });
  });

  it('an answer makes it done, an empty one opens it again', async () => {
    const { must, dealId, element, info } = await started();
    await must('answer-element', { dealId, elementKey: info, answer: 'Returns cost 3 %.' });
    expect(await element(info)).toMatchObject({ state: 'done', answer: 'Returns cost 3 %.' });
    await must('answer-element', { dealId, elementKey: info, answer: ' ' });
    expect(await element(info)).toMatchObject({ state: 'open', answer: '' });
  });

  it('is for information alone', async () => {
    const { run, dealId } = await started();
    expect(await run('answer-element', { dealId, elementKey: 'target.steps.fit', answer: 'x' })).toMatchObject({
      problem: 'not-allowed',
    });
  });
});

it('a commitment that does not apply stays so on the checklist, whatever is given or taken back', async () => {
  const { must, element, dealId } = await started();
  const elementKey = 'target.commitments.time';
  const none = { state: 'not-applicable', why: 'They came to us.' } as const;
  await must('set-element', { dealId, elementKey, ...none });
  const given = await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', state: 'given' });
  expect(await element(elementKey)).toMatchObject(none);
  await must('advance-commitment', { commitmentId: given.created ?? '', state: 'withdrawn' });
  expect(await element(elementKey)).toMatchObject(none);
});
