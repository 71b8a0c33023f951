/** What the other machine has heard and said of a record where it stood goes with it to the deal that it was moved to. */
import { beforeEach, describe, expect, it } from 'vitest';
import { KEY, PROMISE, TIME } from '../../commands/support/sent-mail.ts';
import { addNorthwind } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { readSent } from '../../../lib/store/under-way/sent.ts';
import { merge, mergeBoth, pass, records, save, twoMachines } from './support/two-machines.ts';
import type { Machines } from './support/two-machines.ts';

const TIME_ELEMENT = 'target.commitments.time';
let machines: Machines;
let from: string;
let to: string;
let kim: string;
let askId: string;
let mail: string;
beforeEach(async () => {
  machines = await twoMachines(async (test) => {
    from = (await addNorthwind(test)).dealId;
    test.pass(1000);
    to = (await test.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal' })).created ?? '';
    await test.must('create-deal', {
      accountName: 'Corte',
      dealName: 'Lisbon',
      people: [{ name: 'Kim Ode', email: 'kim@bolt.example' }],
    });
    kim = (await test.book.contacts.where('emails').equals('kim@bolt.example').first())?.id ?? '';
    test.pass(1000);
    await test.must('record-sent', { messageKey: KEY, dealId: from, channel: 'mail', contactIds: [kim], asks: [TIME] });
    const sent = await readSent(test.book, KEY);
    askId = sent.commitments[0]?.id ?? '';
    mail = sent.exchange?.id ?? '';
  });
  pass(machines, 1);
});

const part = async ({ book }: TestBook, dealId: string, contactId = kim) =>
  book.dealPeople.where('[dealId+contactId]').equals([dealId, contactId]).first();
const move = async (dealId = to) => machines.a.must('move-records', { dealId, exchangeIds: [mail] });
const yes = async (from?: string) =>
  machines.b.must('answer-ask', { commitmentId: askId, answer: 'yes', answerKey: 'r1', ...(from ? { from } : {}) });

async function both(...steps: (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    await step();
    pass(machines, 1);
  }
  const before = [await save(machines.a), await save(machines.b)];
  await mergeBoth(machines);
  const merged = await records(machines.a.book);
  expect(await records(machines.b.book)).toEqual(merged);
  expect(await findBroken(machines.a.book)).toEqual([]);
  for (const file of before) await merge(machines.a, file);
  expect(await records(machines.a.book)).toEqual(merged);
}

describe.each([
  ['first', [yes, move]],
  ['after', [move, yes]],
] as const)('an answer on the other machine, %s', (_when, steps) => {
  it('was heard in the deal that the ask has gone to, and not in the one that it came from', async () => {
    await both(...steps);
    for (const machine of [machines.a, machines.b]) {
      expect((await part(machine, to))?.lastHeardAt).toBeGreaterThan(0);
      expect(await part(machine, from)).toBeUndefined();
    }
  });

  it('leaves who was heard from there by more than that', async () => {
    const call = async () =>
      machines.b.must('log-exchange', { dealId: from, channel: 'call', contactIds: [kim], note: 'Hello' });
    await both(call, ...steps);
    expect((await part(machines.a, from))?.lastHeardAt).toBeGreaterThan(0);
    expect((await part(machines.a, to))?.lastHeardAt).toBeGreaterThan(0);
  });
});

it('joins whom the other machine named for it', async () => {
  const { contactId } = await machines.b
    .must('add-person', { dealId: from, person: { name: 'Lee' } })
    .then(async () => ({
      contactId: (await machines.b.book.contacts.toArray()).find(({ name }) => name === 'Lee')?.id ?? '',
    }));
  await both(move, async () => machines.b.must('edit-commitment', { commitmentId: askId, contactId }));
  expect(await part(machines.a, to, contactId)).toBeDefined();
});

it('takes along what was said of its words on the other machine', async () => {
  const sentences = [
    { text: TIME.words, label: 'ask', kind: 'change', found: { label: 'ask', kind: 'time', probability: 0.9 } },
  ] as const;
  await both(
    async () => machines.b.must('judge-sentences', { dealId: from, draftKey: KEY, sentences: [...sentences] }),
    move,
  );
  expect(await machines.a.book.judgements.toArray()).toMatchObject([{ dealId: to }]);
  await machines.a.must('delete-commitment', { commitmentId: askId });
  expect(await machines.a.book.judgements.count()).toBe(0);
});

it('wakes an ask that the other machine took for settled by it', async () => {
  const early = { dealId: from, kind: 'time', words: 'An hour?', contactId: kim } as const;
  const created = (await machines.a.must('record-commitment', early)).created ?? '';
  await both(async () => undefined);
  await both(yes, move);
  expect((await machines.a.book.commitments.get(created))?.state).toBe('asked');
});

it('was a chance as it is in the deal that it is in, where both machines moved it', async () => {
  const { a, b } = machines;
  const lost = (await a.must('create-deal', { accountName: 'Dora', dealName: 'Lost' })).created ?? '';
  await a.must('close-deal', { dealId: lost, outcome: 'no-decision' });
  pass(machines, 1);
  const sent = { messageKey: `${KEY}2`, dealId: from, channel: 'mail' } as const;
  await a.must('record-sent', { ...sent, contactIds: [kim], asks: [TIME] });
  const second = (await readSent(a.book, `${KEY}2`)).exchange?.id ?? '';
  await both(async () => undefined);
  const moveTo = (machine: TestBook, dealId: string) => async () =>
    machine.must('move-records', { dealId, exchangeIds: [second] });
  await both(moveTo(b, lost), moveTo(a, to));
  expect(await b.book.exchanges.get(second)).toMatchObject({ dealId: to, chance: true });
  await both(moveTo(b, from), moveTo(a, lost));
  expect(await b.book.exchanges.get(second)).toMatchObject({ dealId: lost });
  expect((await b.book.exchanges.get(second))?.chance).toBeUndefined();
});

it('brings no deal back that was deleted once its mail had moved, though they were talked to there before', async () => {
  await both(
    async () => machines.b.must('log-exchange', { dealId: from, channel: 'call', contactIds: [kim], note: 'Hello' }),
    move,
    async () => machines.a.must('delete-deal', { dealId: from }),
  );
  expect(await machines.a.book.deals.get(from)).toBeUndefined();
  expect(await machines.b.book.deals.get(from)).toBeUndefined();
});

it('takes back nothing else that happened to it there: two people who have become one stay one', async () => {
  const { a, b } = machines;
  const stays = { dealId: from, kind: 'change', words: 'Try it?', contactId: kim } as const;
  const created = (await a.must('record-commitment', stays)).created ?? '';
  await both(async () => undefined);
  const person = { name: 'Kim O.', email: 'k.ode@bolt.example' };
  const twin = async () => {
    const keepId = (await b.must('add-person', { dealId: from, person })).created ?? '';
    b.pass(1000);
    await b.must('merge-contacts', { keepId, otherId: kim });
  };
  await both(move, twin);
  const kept = (await a.book.contacts.where('emails').equals('k.ode@bolt.example').first())?.id;
  expect((await a.book.commitments.get(created))?.contactId).toBe(kept);
  expect((await a.book.commitments.get(askId))?.contactId).toBe(kept);
});

describe('the checklist', () => {
  const element = async (dealId: string) => machines.a.book.dealElements.get(`${dealId}/${TIME_ELEMENT}`);

  it('keeps the honest reason of what was passed over before the yes that has gone', async () => {
    const set = {
      dealId: from,
      elementKey: TIME_ELEMENT,
      state: 'passed-over',
      reason: 'fear',
      why: 'Short.',
    } as const;
    await machines.a.must('set-element', set);
    await both(async () => undefined);
    await both(yes, move);
    expect(await element(from)).toMatchObject({ state: 'passed-over', reason: 'fear', why: 'Short.' });
    expect(await element(to)).toMatchObject({ state: 'done' });
  });

  it('leaves the rep’s own tick, when an older backup comes in after the move', async () => {
    await yes();
    await merge(machines.a, await save(machines.b));
    const old = await save(machines.a);
    pass(machines, 1);
    await move();
    pass(machines, 1);
    await machines.a.must('set-element', { dealId: from, elementKey: TIME_ELEMENT, state: 'done' });
    await machines.a.must('set-element', { dealId: to, elementKey: TIME_ELEMENT, state: 'open' });
    await merge(machines.a, old);
    expect(await element(from)).toMatchObject({ state: 'done' });
    expect(await element(to)).toMatchObject({ state: 'open' });
  });

  it('is open once each machine has taken back one of two that stood', async () => {
    await yes();
    const other = { dealId: from, kind: 'time', words: 'An hour?', contactId: kim, state: 'given' } as const;
    const second = (await machines.b.must('record-commitment', other)).created ?? '';
    await both(async () => undefined);
    expect(await element(from)).toMatchObject({ state: 'done' });
    await both(
      async () => machines.a.must('advance-commitment', { commitmentId: askId, state: 'withdrawn' }),
      async () => machines.b.must('advance-commitment', { commitmentId: second, state: 'withdrawn' }),
    );
    expect(await element(from)).toMatchObject({ state: 'open' });
  });
});

it('does not double what stood in both deals, when somebody is heard from after it moved', async () => {
  const twin = { dealId: to, kind: 'time', words: TIME.words, messageKey: KEY, contactId: kim } as const;
  await machines.a.must('record-commitment', twin);
  await both(async () => undefined);
  await both(move, async () =>
    machines.b.must('log-exchange', { dealId: from, channel: 'call', contactIds: [kim], note: 'Hello' }),
  );
  expect((await machines.a.book.commitments.toArray()).map(({ dealId }) => dealId)).toEqual([to]);
  expect(await part(machines.a, from)).toBeDefined();
});

it('counts a mail that never arrived as no chance, wherever it is by now', async () => {
  await both(move, async () =>
    machines.b.must('answer-ask', { commitmentId: askId, answer: 'undelivered', answerKey: 'r1' }),
  );
  expect((await machines.a.book.exchanges.get(mail))?.chance).toBeUndefined();
});

it('leaves a promise that the other machine added in the deal where it was made', async () => {
  await both(move, async () =>
    machines.b.must('record-sent', { messageKey: KEY, dealId: from, channel: 'mail', asks: [PROMISE] }),
  );
  expect((await machines.a.book.commitments.toArray()).map(({ dealId }) => dealId).toSorted()).toEqual(
    [from, to].toSorted(),
  );
});
