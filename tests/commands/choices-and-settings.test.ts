import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';

describe('choose-deal and forget-choice', () => {
  it('remember the deal, or that it is none, and forget it again', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('choose-deal', { threadKey: 't', dealId });
    expect(await test.book.threadChoices.get('t')).toMatchObject({ dealId });
    expect(await test.must('choose-deal', { threadKey: 't', dealId: null })).toMatchObject({
      said: 'done.none-chosen',
    });
    expect(await test.book.threadChoices.get('t')).toMatchObject({ dealId: null });
    await test.must('forget-choice', { threadKey: 't' });
    expect(await test.run('forget-choice', { threadKey: 't' })).toMatchObject({ problem: 'not-found' });
    expect(await test.run('choose-deal', { threadKey: 't', dealId: 'gone' })).toMatchObject({ problem: 'not-found' });
  });
});

describe('change-settings', () => {
  it('takes the process along into another language, until a deal stands on it or the rep has chosen one', async () => {
    const test = await openTestBook();
    const chosen = async () => (await test.book.settings.get('settings'))?.processId;
    await test.must('change-settings', { language: 'de' });
    expect(await chosen()).toBe('standard-de@1');
    await test.must('change-settings', { language: 'auto' });
    expect(await chosen()).toBe('standard-de@1');
    await test.must('change-settings', { language: 'en', processId: 'standard-de@1' });
    expect(await chosen()).toBe('standard-de@1');
    await addNorthwind(test);
    await test.must('change-settings', { language: 'en' });
    expect(await chosen()).toBe('standard-de@1');
  });

  it('leaves a process of the rep’s own alone', async () => {
    const test = await openTestBook();
    const own = await test.book.processes.get('standard@1');
    if (own) await test.book.processes.put({ ...own, id: 'mine@1', key: 'mine' });
    await test.must('change-settings', { processId: 'mine@1' });
    await test.must('change-settings', { language: 'de' });
    expect((await test.book.settings.get('settings'))?.processId).toBe('mine@1');
  });

  it('changes what is named, joins folds, and notes the consent to LinkedIn once', async () => {
    const test = await openTestBook();
    const settings = async () => test.book.settings.get('settings');
    await test.must('change-settings', {
      linkedin: 'panel',
      ownDomains: ['Own.example', 'own.example'],
      folds: { people: true },
    });
    const consentAt = test.env.now();
    test.pass(5000);
    await test.must('change-settings', { linkedin: 'page', folds: { ledger: false } });
    expect(await settings()).toMatchObject({
      linkedin: 'page',
      linkedinConsentAt: consentAt,
      ownDomains: ['own.example'],
      folds: { people: true, ledger: false },
    });
    await test.must('change-settings', { linkedin: 'off' });
    expect(await settings()).toMatchObject({ linkedinConsentAt: null });
    expect(await test.run('change-settings', { processId: 'none@1' })).toMatchObject({ problem: 'not-found' });
  });
});

describe('snooze-next-ask', () => {
  it('hides the next ask and brings it back', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('snooze-next-ask', { dealId, until: 1_800_000_000_000 });
    expect(await test.book.deals.get(dealId)).toMatchObject({ nextAskSnoozedUntil: 1_800_000_000_000 });
    expect(await test.must('snooze-next-ask', { dealId, until: null })).toMatchObject({ said: 'done.ask-back' });
  });
});

describe('the own addresses', () => {
  const kept = async (test: TestBook) => (await test.book.settings.get('settings'))?.ownAddresses;

  it('are learnt from the mailbox on screen, once each and without a word', async () => {
    const test = await openTestBook();
    const done = await test.must('change-settings', { ownMailbox: 'Alex@Larkfield.example' });
    expect(done.said).toBeNull();
    expect(await kept(test)).toEqual(['alex@larkfield.example']);
    expect((await test.must('change-settings', { ownMailbox: 'alex@larkfield.example' })).undoable).toBe(false);
  });

  it('stay out when the rep has taken them out, until the rep names them again', async () => {
    const test = await openTestBook();
    await test.must('change-settings', { ownMailbox: 'team@larkfield.example' });
    await test.must('change-settings', { ownAddresses: [] });
    await test.must('change-settings', { ownMailbox: 'team@larkfield.example' });
    expect(await kept(test)).toEqual([]);
    await test.must('change-settings', { ownAddresses: ['team@larkfield.example'] });
    await test.must('change-settings', { ownMailbox: 'alex@larkfield.example' });
    expect(await kept(test)).toEqual(['team@larkfield.example', 'alex@larkfield.example']);
  });
});
