import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../lib/domain/process/content.ts';
import { dropElement, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { readMeta } from '../../../lib/store/rows/meta.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';

const standard = contentOf(templateOf('standard', 'en'));
const renamed = patchElement(standard, 'target.steps.fit', { text: 'Say who fits' });

async function started() {
  const test = await openTestBook();
  const { dealId, contactId } = await addNorthwind(test);
  const save = (content = renamed, more = {}) =>
    test.must('save-process', { key: 'standard', content, madeFrom: 'standard@1', ...more });
  return { ...test, dealId, contactId, save, deal: () => test.book.deals.get(dealId) };
}

const settingsOf = async ({ book }: Pick<TestBook, 'book'>) => book.settings.get('settings');

describe('save-process', () => {
  it('adds a version, leaves the one before as it was, and new deals start on it', async () => {
    const test = await started();
    const before = await test.book.processes.get('standard@1');
    const done = await test.save();
    expect(done).toMatchObject({ created: 'standard@2', said: 'done.process-saved', values: { version: '2' } });
    expect(await test.book.processes.get('standard@1')).toEqual(before);
    expect(await test.book.processes.get('standard@2')).toMatchObject({ madeFrom: 'standard@1', version: 2 });
    expect(await settingsOf(test)).toMatchObject({ processId: 'standard@2' });
    expect(await test.deal()).toMatchObject({ processId: 'standard@1' });
    await test.must('undo', { commandId: done.commandId });
    expect(await test.book.processes.get('standard@2')).toBeUndefined();
    expect(await settingsOf(test)).toMatchObject({ processId: 'standard@1' });
  });

  it('can’t be taken back while a deal stands on it', async () => {
    const test = await started();
    const done = await test.save();
    await test.must('move-deals', { to: 'standard@2', dealId: test.dealId });
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
  });

  it('can’t be taken back while the red pen has been over it, or new deals start on it since', async () => {
    const test = await started();
    const rfp = contentOf(templateOf('rfp', 'en'));
    await test.must('save-process', { key: 'rfp', content: rfp, madeFrom: 'rfp@1' });
    await test.must('choose-process', { processId: 'rfp@1' });
    const done = await test.save();
    const chosen = await test.must('choose-process', { processId: 'standard@2' });
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
    await test.must('undo', { commandId: chosen.commandId });
    const audit = await test.must('start-audit', { processId: 'standard@2' });
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
    expect(await test.book.processes.get('standard@2')).toBeDefined();
    await test.must('delete-audit', { auditId: audit.created ?? '' });
    await test.must('undo', { commandId: done.commandId });
    expect(await test.book.processes.get('standard@2')).toBeUndefined();
  });

  it('refuses what is no process, and says where', async () => {
    const test = await started();
    const content = { ...standard, guides: standard.guides.map((guide) => ({ ...guide, fallback: 'nowhere' })) };
    const refused = await test.run('save-process', { key: 'standard', content, madeFrom: 'standard@1' });
    expect(refused).toMatchObject({ problem: 'invalid', values: { at: 'time' } });
  });

  it('puts the draft away that it was made of, and no other', async () => {
    const test = await started();
    const keep = (mark: string, was: string[], content = renamed) =>
      test.must('keep-process-draft', { key: 'standard', mark, was, draft: { content, madeFrom: 'standard@1' } });
    const names = async () => ((await readMeta(test.book, 'drafts'))?.drafts ?? []).map(({ content }) => content.name);
    await keep('here-1', []);
    await keep('there-1', [], { ...renamed, name: 'There' });
    await keep('here-2', ['here-1'], { ...renamed, name: 'Here' });
    expect(await names()).toEqual(['There', 'Here']);
    await test.save(renamed);
    expect(await names()).toEqual(['There', 'Here']);
    // Begun on the version before: what was saved since would be gone.
    const stale = { key: 'standard', content: renamed, madeFrom: 'standard@1', written: ['here-1', 'here-2'] };
    expect(await test.run('save-process', stale)).toMatchObject({ problem: 'newer-version' });
    expect(await names()).toEqual(['There', 'Here']);
    await test.save(renamed, { written: ['here-1', 'here-2'], madeFrom: 'standard@2' });
    expect(await names()).toEqual(['There']);
  });

  it('is the draft again when it is taken back, and none when it comes again', async () => {
    const test = await openTestBook();
    const drafts = async () => (await readMeta(test.book, 'drafts'))?.drafts ?? [];
    const draft = { content: renamed, madeFrom: 'standard@1' };
    await test.must('keep-process-draft', { key: 'standard', mark: 'here', was: [], draft });
    const saved = await test.must('save-process', { key: 'standard', ...draft, written: ['here'] });
    const back = await test.must('undo', { commandId: saved.commandId });
    expect(await drafts()).toMatchObject([{ key: 'standard', ...draft }]);
    const again = await test.must('undo', { commandId: back.commandId });
    expect(await drafts()).toEqual([]);
    await test.must('undo', { commandId: again.commandId });
    expect(await drafts()).toMatchObject([{ key: 'standard', ...draft }]);
  });

  it('leaves what is being written alone when it is taken back or comes again, and makes no draft of what was none', async () => {
    const test = await openTestBook();
    const drafts = async () => (await readMeta(test.book, 'drafts'))?.drafts ?? [];
    const draft = { content: renamed, madeFrom: 'standard@1' };
    const direct = await test.must('save-process', { key: 'standard', ...draft });
    await test.must('undo', { commandId: direct.commandId });
    expect(await drafts()).toEqual([]);
    await test.must('keep-process-draft', { key: 'standard', mark: 'here', was: [], draft });
    const saved = await test.must('save-process', { key: 'standard', ...draft, written: ['here'] });
    const other = { content: { ...renamed, name: 'Another' }, madeFrom: 'standard@1' };
    await test.must('keep-process-draft', { key: 'standard', mark: 'there', was: [], draft: other });
    const back = await test.must('undo', { commandId: saved.commandId });
    expect(await drafts()).toMatchObject([{ content: { name: 'Another' } }]);
    await test.must('undo', { commandId: back.commandId });
    expect(await drafts()).toMatchObject([{ content: { name: 'Another' } }]);
  });

  it('keeps drafts out of the history, each as it stands now', async () => {
    const test = await started();
    const events = await test.book.events.count();
    const draft = { content: renamed, madeFrom: 'standard@1' };
    const done = await test.must('keep-process-draft', { key: 'standard', mark: 'a', was: [], draft });
    const next = { ...draft, content: standard };
    await test.must('keep-process-draft', { key: 'standard', mark: 'b', was: ['a'], draft: next });
    expect(done.undoable).toBe(false);
    expect(await test.book.events.count()).toBe(events);
    expect((await readMeta(test.book, 'drafts'))?.drafts).toHaveLength(1);
    await test.must('keep-process-draft', { key: 'standard', mark: 'c', was: ['a', 'b'], draft: null });
    expect((await readMeta(test.book, 'drafts'))?.drafts).toEqual([]);
  });
});

describe('choosing and putting away', () => {
  it('new deals start on the chosen process, in its entry stage', async () => {
    const test = await started();
    const rfp = templateOf('rfp', 'en');
    await test.must('save-process', { key: 'rfp', content: contentOf(rfp), madeFrom: 'rfp@1' });
    await test.must('choose-process', { processId: 'rfp@1' });
    const done = await test.must('create-deal', { accountName: 'Contoso', dealName: 'Tender 7' });
    expect(await test.book.deals.get(done.created ?? '')).toMatchObject({ processId: 'rfp@1', stage: 'present' });
  });

  it('what new deals start on can’t be put away, and what is put away can’t be chosen', async () => {
    const test = await started();
    expect(await test.run('archive-process', { key: 'standard', archived: true })).toMatchObject({
      problem: 'not-allowed',
    });
    await test.must('archive-process', { key: 'standard-de', archived: true });
    expect(await test.run('choose-process', { processId: 'standard-de@1' })).toMatchObject({ problem: 'not-allowed' });
    await test.must('archive-process', { key: 'standard-de', archived: false });
    await test.must('choose-process', { processId: 'standard-de@1' });
  });
});

describe('move-deals', () => {
  it('takes states, roles and stage along, and is undone exactly', async () => {
    const test = await started();
    const mine: Process = templateOf('standard', 'en');
    const content = {
      ...contentOf(mine),
      stages: mine.stages.map((stage) =>
        stage.key === 'target'
          ? {
              ...stage,
              elements: stage.elements.map(({ beside: _beside, ...one }) => ({ ...one, key: `mine.${one.key}` })),
            }
          : stage,
      ),
    };
    await test.must('save-process', { key: 'mine', content, madeFrom: 'standard@1' });
    await test.must('answer-element', { dealId: test.dealId, elementKey: 'target.information.fit', answer: 'Plants.' });
    await test.must('fill-role', {
      dealId: test.dealId,
      elementKey: 'target.people.sponsor',
      contactId: test.contactId,
    });
    const done = await test.must('move-deals', { from: 'standard@1', to: 'mine@1' });
    expect(done).toMatchObject({ said: 'done.deal-moved' });
    expect(await test.deal()).toMatchObject({ processId: 'mine@1', stage: 'target' });
    const state = async (key: string) => (await test.book.dealElements.get(`${test.dealId}/${key}`))?.answer;
    expect(await state('mine.target.information.fit')).toBe('Plants.');
    expect(await state('target.information.fit')).toBe('');
    const part = () => test.book.dealPeople.where('dealId').equals(test.dealId).first();
    expect((await part())?.roles).toEqual(['mine.target.people.sponsor']);
    await test.must('undo', { commandId: done.commandId });
    expect(await state('target.information.fit')).toBe('Plants.');
    expect((await part())?.roles).toEqual(['target.people.sponsor']);
    expect(await test.deal()).toMatchObject({ processId: 'standard@1' });
  });

  it('leaves closed deals where they ended', async () => {
    const test = await started();
    await test.save();
    await test.must('close-deal', { dealId: test.dealId, outcome: 'won' });
    expect(await test.must('move-deals', { from: 'standard@1', to: 'standard@2' })).toMatchObject({ said: null });
    expect(await test.deal()).toMatchObject({ processId: 'standard@1' });
  });

  it('asks no longer for what the version retires', async () => {
    const test = await started();
    await test.save(dropElement(standard, standard, 'target.commitments.time'));
    await test.must('move-deals', { dealId: test.dealId, to: 'standard@2' });
    await test.must('move-stage', { dealId: test.dealId, stage: 'qualify' });
    const passed = await test.book.dealElements.where('dealId').equals(test.dealId).toArray();
    expect(passed.map(({ elementKey }) => elementKey)).toContain('target.steps.fit');
    expect(passed.map(({ elementKey }) => elementKey)).not.toContain('target.commitments.time');
  });
});

describe('what does not fit', () => {
  it('is one case a deal, said anew, taken back, and settled by a version that changes it', async () => {
    const test = await started();
    const elementKey = 'target.steps.fit';
    await test.must('mark-misfit', { dealId: test.dealId, elementKey, why: 'They wrote to us.' });
    await test.must('mark-misfit', { dealId: test.dealId, elementKey, why: 'They wrote to us first.' });
    expect(await test.book.misfits.toArray()).toMatchObject([{ why: 'They wrote to us first.', settled: null }]);
    await test.save(renamed, { changed: [elementKey] });
    expect(await test.book.misfits.toArray()).toMatchObject([{ settled: 'changed' }]);
    await test.must('mark-misfit', { dealId: test.dealId, elementKey, why: 'Still.' });
    expect(await test.book.misfits.count()).toBe(2);
    await test.must('forget-misfit', { dealId: test.dealId, elementKey });
    expect(await test.book.misfits.toArray()).toMatchObject([{ settled: 'changed' }]);
    expect(await test.run('forget-misfit', { dealId: test.dealId, elementKey })).toMatchObject({
      problem: 'not-found',
    });
  });
});

describe('off the map', () => {
  it('is recorded where the deal stands, gets its result, and is settled by its kind however that is written', async () => {
    const test = await started();
    const { created } = await test.must('record-off-map', { dealId: test.dealId, kind: 'Lunch', what: 'At the gate.' });
    expect(await test.book.offMapMoves.toArray()).toMatchObject([{ stage: 'target', worked: null, result: '' }]);
    await test.must('edit-off-map', { moveId: created ?? '', result: 'They showed me the line.', worked: true });
    await test.must('settle-off-map', { key: 'standard-de', kind: 'LUNCH', settled: 'left' });
    expect((await test.book.offMapMoves.toArray())[0]).not.toHaveProperty('settled');
    await test.must('settle-off-map', { key: 'standard', kind: 'LUNCH', settled: 'left' });
    expect(await test.book.offMapMoves.toArray()).toMatchObject([{ worked: true, settled: 'left' }]);
    expect(await test.book.dealElements.count()).toBe(0);
    await test.must('delete-off-map', { moveId: created ?? '' });
    expect(await test.book.offMapMoves.count()).toBe(0);
  });
});
