/** Taking back, once records have moved: what happened to them on the other side of the move stands in the way. */
import { beforeEach, expect, it } from 'vitest';
import type { CommandArgs } from '../../lib/contract/commands.ts';
import { PROMISE, started, TIME } from './support/sent-mail.ts';

type Started = Awaited<ReturnType<typeof started>>;
const OTHER = { ...TIME, words: 'And half an hour next week?' };
let test: Started;
let to: string;
let askId: string;

beforeEach(async () => {
  test = await started();
  test.pass(1000);
  to = (await test.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal' })).created ?? '';
  test.pass(1000);
  await test.record({ asks: [TIME] });
  askId = (await test.sent()).commitments[0]?.id ?? '';
});

async function move(): Promise<string> {
  test.pass(1000);
  const exchangeIds = [(await test.sent()).exchange?.id ?? ''];
  const { commandId } = await test.must('move-records', { dealId: to, exchangeIds });
  test.pass(1000);
  return commandId;
}
const advance = async (state: CommandArgs<'advance-commitment'>['state']) => {
  test.pass(1000);
  return (await test.must('advance-commitment', { commitmentId: askId, state })).commandId;
};
const ticked = async () =>
  (await test.book.dealElements.toArray()).filter(({ state }) => state === 'done').map(({ dealId }) => dealId);

/** Ticks, mails and steps back are where their commitment is. */
async function apart(): Promise<string[]> {
  const asks = new Map((await test.book.commitments.toArray()).map((row) => [row.id, row]));
  const named = (await test.book.exchanges.toArray()).flatMap(({ dealId, commitmentIds }) =>
    commitmentIds.filter((id) => asks.get(id)?.dealId !== dealId),
  );
  const back = (await test.book.regressions.toArray()).filter(
    ({ dealId, commitmentId }) => asks.get(commitmentId)?.dealId !== dealId,
  );
  const standing = [...asks.values()]
    .filter(({ state, direction }) => state === 'given' && direction === 'they')
    .map(({ dealId }) => dealId);
  const only = (ids: string[]) => String([...new Set(ids)].toSorted());
  return [
    ...named.map((id) => `mail ${id}`),
    ...back.map(({ id }) => `step ${id}`),
    ...(only(await ticked()) === only(standing)
      ? []
      : [`ticked in ${only(await ticked())}, standing in ${only(standing)}`]),
  ];
}
const undo = async (commandId: string) => {
  const result = await test.run('undo', { commandId });
  expect(await apart()).toEqual([]);
  return result;
};

it('takes no move back after it was given there, until that is taken back', async () => {
  const moved = await move();
  const given = await advance('given');
  expect(await undo(moved)).toMatchObject({ problem: 'changed-since' });
  expect(await undo(given)).toMatchObject({ ok: true });
  expect(await undo(moved)).toMatchObject({ ok: true });
});

it('takes no move back after it was broken, was found to be of another kind, or is more than one ask', async () => {
  await advance('given');
  const moved = await move();
  const kind = await test.must('edit-commitment', { commitmentId: askId, kind: 'change' });
  expect(await undo(moved)).toMatchObject({ problem: 'changed-since' });
  await undo(kind.commandId);
  const broken = await advance('broken');
  expect(await undo(moved)).toMatchObject({ problem: 'changed-since' });
  await undo(broken);
  await test.record({ dealId: to, asks: [OTHER] });
  expect(await undo(moved)).toMatchObject({ problem: 'changed-since' });
});

it('does not take back what was said of it before the move: another had ticked the same', async () => {
  await test.record({ messageKey: 'gmail:x:2', asks: [OTHER] });
  const other = (await test.book.commitments.toArray()).find(({ id }) => id !== askId)?.id ?? '';
  await test.must('advance-commitment', { commitmentId: other, state: 'given' });
  const given = await advance('given');
  const moved = await move();
  expect(await undo(given)).toMatchObject({ problem: 'changed-since' });
  await undo(moved);
  expect(await undo(given)).toMatchObject({ ok: true });
});

it('does not bring an ask back into a mail that has gone', async () => {
  await test.record({ asks: [OTHER, PROMISE] });
  const other = (await test.book.commitments.toArray()).find(({ words }) => words === OTHER.words)?.id ?? '';
  test.pass(1000);
  const { commandId } = await test.must('delete-commitment', { commitmentId: other });
  const moved = await move();
  expect(await undo(commandId)).toMatchObject({ problem: 'changed-since' });
  await undo(moved);
  expect(await undo(commandId)).toMatchObject({ ok: true });
});

it('takes back what moves nothing in a deal: other words', async () => {
  const done = await test.must('edit-commitment', { commitmentId: askId, words: 'Other words?' });
  await move();
  expect(await undo(done.commandId)).toMatchObject({ ok: true });
});
