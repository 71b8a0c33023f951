/** One deal, whole: marks, next ask, checklist, ledger and people. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DealView } from '../../lib/contract/views.ts';
import { elementState } from '../../lib/domain/honesty/element-state.ts';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';
import { LEDGER_ROWS } from '../../lib/queries/view/deal-view.ts';
import { openAskedBook, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

let sample: AskedBook;
beforeAll(async () => {
  sample = await openSampleBook();
});

async function viewOf(asked: AskedBook, beginning: string): Promise<DealView> {
  const { id } = await asked.dealNamed(beginning);
  const view = await asked.ask('deal', { dealId: id });
  if (!view) throw new Error(`no view of ${beginning}`);
  return view;
}

async function newDeal(asked: AskedBook): Promise<string> {
  const people = [{ name: 'Kim Ode', email: 'kim@newco.example', title: 'Head of Rotas' }];
  return (await asked.must('create-deal', { accountName: 'Newco', dealName: 'Newco rota', people })).created ?? '';
}

describe('a deal', () => {
  it('is nothing where there is none', async () => {
    expect(await sample.ask('deal', { dealId: 'nowhere' })).toBeNull();
  });

  it('shows the claimed stage, the honest one and what separates them', async () => {
    const view = await viewOf(sample, 'Theatre staffing');
    expect(view).toMatchObject({ claimed: 'present', honest: 'diagnose', processName: 'Seven stages' });
    expect(view.gap).toEqual([{ kind: 'collaborate', name: 'Collaborate', state: 'missing' }]);
    expect(view.stages.map(({ key, standing, usual }) => [key, standing, usual])).toEqual([
      ['target', 1, 1],
      ['qualify', 1, 1],
      ['discover', 2, 2],
      ['diagnose', 1, 2],
      ['present', 0, 2],
      ['negotiate', 0, 2],
      ['close', 0, 1],
    ]);
  });

  it('asks next for what is missing at the honest stage, in words that can be sent', async () => {
    const { nextAsk } = await viewOf(sample, 'Night-shift');
    expect(nextAsk).toMatchObject({
      kind: 'change',
      name: 'Change',
      contactName: 'Dana Reyes',
      elementKey: 'discover.commitments.change',
      value: 'an honest decision whether this deserves more of their effort',
      snoozedUntil: null,
    });
    expect(nextAsk?.text).toMatch(/^Dana, before we both put more time into this: /);
    for (const plan of await sample.ask('deals', { show: 'open', limit: 100 }).then(({ rows }) => rows)) {
      expect(plan.nextAsk?.text ?? '').not.toMatch(/[{}]/);
    }
  });

  it('says until when the rep has put the next ask off, and forgets it afterwards', async () => {
    const asked = await openSampleBook();
    const { id } = await asked.dealNamed('Night-shift');
    const until = asked.env.now() + 3_600_000;
    await asked.must('snooze-next-ask', { dealId: id, until });
    expect((await asked.ask('deal', { dealId: id }))?.nextAsk?.snoozedUntil).toBe(until);
    asked.test.pass(3_600_001);
    expect((await asked.ask('deal', { dealId: id }))?.nextAsk?.snoozedUntil).toBeNull();
  });

  it('has no next ask once it is closed', async () => {
    const view = await viewOf(sample, 'Ward rota');
    expect(view.deal.outcome).toBe('won');
    expect(view.nextAsk).toBeNull();
  });
});

describe('the checklist', () => {
  it('has every element of the process in its stage and group, with the state that the rules give it', async () => {
    const view = await viewOf(sample, 'Theatre staffing');
    const process = builtInProcesses().find(({ id }) => id === view.deal.processId);
    const rows = await sample.book.dealElements.where('dealId').equals(view.deal.id).toArray();
    const commitments = await sample.book.commitments.where('dealId').equals(view.deal.id).toArray();
    const parts = await sample.book.dealPeople.where('dealId').equals(view.deal.id).toArray();
    const items = view.checklist.flatMap((stage) => stage.groups.flatMap((group) => group.items));
    const elements = process?.stages.flatMap((stage) => stage.elements) ?? [];
    expect(items.map(({ key }) => key).toSorted()).toEqual(elements.map(({ key }) => key).toSorted());
    for (const element of elements) {
      const item = items.find(({ key }) => key === element.key);
      expect(item).toMatchObject(elementState(element, { elements: rows, commitments, parts }));
    }
  });

  it('says which reasons come first: of each stage, and of an element that has its own', async () => {
    const view = await viewOf(sample, 'Theatre staffing');
    const stages = builtInProcesses().find(({ id }) => id === view.deal.processId)?.stages ?? [];
    expect(view.checklist.map(({ commonReasons }) => commonReasons)).toEqual(
      stages.map(({ commonReasons }) => commonReasons),
    );
    for (const { groups } of view.checklist)
      for (const { group, items } of groups)
        for (const { commonReasons = [] } of items) expect(commonReasons.length > 0).toBe(group === 'commitments');
  });

  it('counts what is done of what applies', async () => {
    const view = await viewOf(sample, 'Theatre staffing');
    for (const { groups } of view.checklist) {
      expect(groups.map(({ group }) => group)).toEqual(['steps', 'information', 'people', 'commitments', 'practices']);
      for (const { done, total, items } of groups) {
        expect(done).toBe(items.filter(({ state }) => state === 'done').length);
        expect(total).toBe(items.filter(({ state }) => state !== 'not-applicable').length);
      }
    }
  });

  it('shows the newest record of a commitment, who fills a role, and the practices beside a step', async () => {
    const asked = await openAskedBook();
    const dealId = await newDeal(asked);
    const contactId = (await asked.book.dealPeople.toArray())[0]?.contactId ?? '';
    await asked.must('record-commitment', { dealId, kind: 'time', words: 'A call?', contactId, state: 'declined' });
    asked.test.pass(1000);
    const due = { date: '2026-03-10' };
    const newest = await asked.must('record-commitment', {
      dealId,
      kind: 'time',
      words: '20 minutes?',
      contactId,
      due,
    });
    await asked.must('fill-role', { dealId, elementKey: 'target.people.sponsor', contactId });
    await asked.must('answer-element', { dealId, elementKey: 'target.information.fit', answer: 'Three sites.' });
    const view = await asked.ask('deal', { dealId });
    const items = view?.checklist[0]?.groups.flatMap((group) => group.items) ?? [];
    const item = (key: string) => items.find((one) => one.key === `target.${key}`);
    expect(item('commitments.time')).toMatchObject({
      kind: 'time',
      state: 'open',
      commitment: { id: newest.created, state: 'asked', due },
    });
    expect(item('people.sponsor')).toMatchObject({ state: 'done', filledBy: [{ contactId, name: 'Kim Ode' }] });
    expect(item('information.fit')).toMatchObject({ state: 'done', answer: 'Three sites.' });
    expect(items.some(({ group, practices }) => group === 'steps' && practices.length > 0)).toBe(true);
  });
});

describe('the ledger of a deal', () => {
  it('has open asks by age, then promises by date, then what was given, then what is over', async () => {
    const asked = await openAskedBook();
    const dealId = await newDeal(asked);
    const record = async (words: string, rest: object = {}) => {
      asked.test.pass(60_000);
      await asked.must('record-commitment', { dealId, kind: 'other', words, ...rest });
    };
    await record('kept', { state: 'given' });
    const kept = await asked.book.commitments.toCollection().first();
    await asked.must('advance-commitment', { commitmentId: kept?.id ?? '', state: 'kept' });
    await record('older given', { state: 'given' });
    await record('newer given', { state: 'given' });
    await record('promise without a date', { direction: 'we' });
    await record('promise for later', { direction: 'we', due: { date: '2026-05-01' } });
    await record('promise for soon', { direction: 'we', due: { date: '2026-03-05' } });
    await record('older ask');
    await record('newer ask', { due: { date: '2026-03-01' } });
    const view = await asked.ask('deal', { dealId });
    expect(view?.ledger.map(({ commitment }) => commitment.words)).toEqual([
      'older ask',
      'newer ask',
      'promise for soon',
      'promise for later',
      'promise without a date',
      'newer given',
      'older given',
      'kept',
    ]);
    expect(view?.ledger[1]).toMatchObject({
      daysToDue: -1,
      ageDays: 0,
      unanswered: false,
      dealName: 'Newco rota',
      accountName: 'Newco',
      nextStates: ['given', 'declined', 'dodged', 'withdrawn'],
    });
  });

  it('counts age and silence in days of the zone', async () => {
    const asked = await openAskedBook();
    const dealId = await newDeal(asked);
    await asked.must('record-commitment', { dealId, kind: 'time', words: 'A call?' });
    const unanswered = async () => (await asked.ask('deal', { dealId }))?.ledger[0];
    asked.test.pass(8 * 86_400_000);
    expect(await unanswered()).toMatchObject({ ageDays: 8, unanswered: false });
    asked.test.pass(86_400_000);
    expect(await unanswered()).toMatchObject({ ageDays: 9, unanswered: true });
  });

  it('sends the first fifty of a long one, and says how many there are', async () => {
    const asked = await openAskedBook();
    const dealId = await newDeal(asked);
    for (let at = 0; at < LEDGER_ROWS + 7; at += 1)
      await asked.must('record-commitment', { dealId, kind: 'other', words: `Ask ${at}` });
    const view = await asked.ask('deal', { dealId });
    expect(view?.ledger).toHaveLength(LEDGER_ROWS);
    expect(view?.ledgerTotal).toBe(LEDGER_ROWS + 7);
    // The counts are of all, and so is the list once it is asked for.
    expect(view?.ledgerCounts).toEqual({ open: LEDGER_ROWS + 7, promises: 0, aside: 0, given: 0, settled: 0 });
    expect((await asked.ask('deal', { dealId, ledger: 150 }))?.ledger).toHaveLength(LEDGER_ROWS + 7);
  });
});

describe('the people of a deal', () => {
  it('stand at their level, blanks included, with depth and breadth', async () => {
    const view = await viewOf(sample, 'Night-shift');
    expect(view.levels.map(({ level, people }) => [level, people.map(({ contact }) => contact.name)])).toEqual([
      [1, ['Marcus Oyelaran']],
      [2, ['Dana Reyes']],
      [3, ['Ilse Brandt']],
      [4, ['Tom Hagen']],
    ]);
    expect(view.levels[0]?.people[0]).toMatchObject({ initials: 'MO', lastHeardAt: null, suggestedLevel: null });
    expect(view).toMatchObject({ depth: 4, breadth: 3, unplaced: [] });
    expect(view.lastExchangeAt).toBeGreaterThan(0);
  });

  it('are unplaced with a suggestion while nobody has set their level', async () => {
    const asked = await openAskedBook();
    const view = await asked.ask('deal', { dealId: await newDeal(asked) });
    expect(view?.unplaced).toMatchObject([{ contact: { name: 'Kim Ode' }, initials: 'KO', suggestedLevel: 2 }]);
    expect(view?.levels.every(({ people }) => people.length === 0)).toBe(true);
    expect(view).toMatchObject({ depth: null, breadth: 0, lastExchangeAt: null });
  });
});

describe('rows on their way out', () => {
  it('leave behind what the store added to them', async () => {
    const view = await viewOf(sample, 'Night-shift');
    const lists = await Promise.all([
      sample.ask('deals', {}),
      sample.ask('ledger', {}),
      sample.ask('contacts', {}),
      sample.ask('accounts', {}),
      sample.ask('summary', {}),
    ]);
    expect(JSON.stringify([view, lists])).not.toContain('"ix"');
  });
});
