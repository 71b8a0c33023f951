/** One machine moved a mail to another deal while the other went on with it where it stood. */
import { beforeEach, expect, it } from 'vitest';
import { KEY, PROMISE, TIME } from '../../commands/support/sent-mail.ts';
import { addNorthwind } from '../../store/support/open-test-book.ts';
import { readSent } from '../../../lib/store/under-way/sent.ts';
import { mergeBoth, pass, records, twoMachines } from './support/two-machines.ts';
import type { Machines } from './support/two-machines.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';

const OTHER = { ...TIME, words: 'And half an hour next week?' };
let machines: Machines;
let from: string;
let to: string;
let askId: string;
let mail: string;
beforeEach(async () => {
  machines = await twoMachines(async (test) => {
    from = (await addNorthwind(test)).dealId;
    test.pass(1000);
    to = (await test.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal' })).created ?? '';
    test.pass(1000);
    await test.must('record-sent', { messageKey: KEY, dealId: from, channel: 'mail', asks: [TIME] });
    const sent = await readSent(test.book, KEY);
    askId = sent.commitments[0]?.id ?? '';
    mail = sent.exchange?.id ?? '';
  });
  pass(machines, 1);
});

async function apart({ book }: TestBook): Promise<string[]> {
  const asks = new Map((await book.commitments.toArray()).map((row) => [row.id, row]));
  const named = (await book.exchanges.toArray()).flatMap(({ dealId, commitmentIds }) =>
    commitmentIds.filter((id) => asks.get(id)?.dealId !== dealId),
  );
  const back = (await book.regressions.toArray()).filter(
    ({ dealId, commitmentId }) => asks.get(commitmentId)?.dealId !== dealId,
  );
  const standing = [...asks.values()]
    .filter(({ state, direction }) => state === 'given' && direction === 'they')
    .map(({ dealId }) => dealId);
  const ticks = (await book.dealElements.toArray()).filter(({ state }) => state === 'done').map(({ dealId }) => dealId);
  const only = (ids: string[]) => String([...new Set(ids)].toSorted());
  return [
    ...named.map((id) => `mail ${id}`),
    ...back.map(({ id }) => `step ${id}`),
    ...(only(ticks) === only(standing) ? [] : [`ticked in ${only(ticks)}, standing in ${only(standing)}`]),
  ];
}
const move = () => machines.a.must('move-records', { dealId: to, exchangeIds: [mail] });

async function both(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
  await first();
  pass(machines, 1);
  await second();
  pass(machines, 1);
  await mergeBoth(machines);
  expect(await records(machines.a.book)).toEqual(await records(machines.b.book));
  expect(await apart(machines.a)).toEqual([]);
  expect(await apart(machines.b)).toEqual([]);
}

const steps: [string, () => Promise<unknown>][] = [
  ['given', () => machines.b.must('advance-commitment', { commitmentId: askId, state: 'given' })],
  [
    'broken',
    async () => {
      await machines.b.must('advance-commitment', { commitmentId: askId, state: 'given' });
      machines.b.pass(1000);
      await machines.b.must('advance-commitment', { commitmentId: askId, state: 'broken' });
    },
  ],
  ['deleted', () => machines.b.must('delete-commitment', { commitmentId: askId })],
  [
    'another ask',
    () => machines.b.must('record-sent', { messageKey: KEY, dealId: from, channel: 'mail', asks: [OTHER] }),
  ],
  [
    'promise',
    () => machines.b.must('record-sent', { messageKey: KEY, dealId: from, channel: 'mail', asks: [PROMISE] }),
  ],
  ['deal gone', () => machines.b.must('delete-deal', { dealId: to })],
  ['old deal gone', () => machines.b.must('delete-deal', { dealId: from })],
];
it.each(steps)('moved, then %s', async (_name, step) => both(move, step));
it.each(steps)('%s, then moved', async (_name, step) => both(step, move));

it('is given after all where each machine knew of a no of its own kind', async () => {
  const { a, b } = machines;
  await b.must('advance-commitment', { commitmentId: askId, state: 'dodged' });
  pass(machines, 1);
  await a.must('advance-commitment', { commitmentId: askId, state: 'declined' });
  pass(machines, 1);
  await a.must('advance-commitment', { commitmentId: askId, state: 'given' });
  pass(machines, 1);
  await mergeBoth(machines);
  expect((await a.book.commitments.get(askId))?.state).toBe('given');
  expect((await b.book.commitments.get(askId))?.state).toBe('given');
});
