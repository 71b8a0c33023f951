/** What the history of a deal tells of records that were moved, once a merge has made its deal one with another. */
import { expect, it } from 'vitest';
import { replayDeal } from '../../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../../lib/queries/honest/read-events.ts';
import { timelineEntries } from '../../../lib/queries/timeline/entries.ts';
import { readTimelineSources } from '../../../lib/queries/timeline/sources.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { merge, pass, save, strangers } from './support/two-machines.ts';

/** Every state in which commitments have stood in it, in order of time. */
async function told({ book }: TestBook, dealId: string): Promise<string[]> {
  const process = await book.processes.get((await book.deals.get(dealId))?.processId ?? '');
  if (!process) throw new Error('no process');
  return replayDeal(await readDealEvents(book, dealId), process).flatMap(({ standing }) =>
    [...standing.commitments.values()].map(({ state }) => state),
  );
}

/** One machine moved an ask into a deal that the other had made before, under another id. */
async function movedIntoTwin() {
  const { a, b } = await strangers();
  const northwind = { accountName: 'Northwind', domains: ['northwind.example'], dealName: 'Porto' };
  const { created: stays } = await b.must('create-deal', northwind);
  pass({ a, b }, 1);
  const { created: wrong } = await a.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal' });
  const { created: goes } = await a.must('create-deal', northwind);
  a.pass(1000);
  const ask = { dealId: wrong ?? '', kind: 'time', words: 'Twenty minutes?' } as const;
  const { created: commitmentId } = await a.must('record-commitment', ask);
  a.pass(1000);
  await a.must('move-records', { dealId: goes ?? '', commitmentIds: [commitmentId ?? ''] });
  a.pass(1000);
  return { a, b, stays: stays ?? '', wrong: wrong ?? '', goes: goes ?? '', commitmentId: commitmentId ?? '' };
}

it('tells of what was deleted there after it had come, though the deal has become another since', async () => {
  const { a, b, stays, wrong, goes, commitmentId } = await movedIntoTwin();
  await a.must('delete-commitment', { commitmentId });
  expect(await told(a, goes)).toContain('asked');
  pass({ a, b }, 1);
  await merge(a, await save(b));
  expect(await a.book.deals.get(goes)).toBeUndefined();
  expect(await told(a, stays)).toContain('asked');
  expect(await told(a, wrong)).toEqual([]);
});

it('says where it went, and from where it came, by the deal that there is now', async () => {
  const { a, b, stays, wrong } = await movedIntoTwin();
  const moves = async (dealId: string) =>
    timelineEntries(await readTimelineSources(a.book, dealId), 'UTC')
      .filter(({ what }) => what.startsWith('timeline.moved'))
      .map(({ what, values }) => [what, values['deal']]);
  pass({ a, b }, 1);
  await merge(a, await save(b));
  expect(await moves(stays)).toEqual([['timeline.moved-here', 'Renewal']]);
  expect(await moves(wrong)).toEqual([['timeline.moved-away', 'Porto']]);
});
