/** The copy of the book: who may read it, and that two dashboards bring it back once, whatever is recorded in between. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { runCommand } from '../../../lib/commands/run.ts';
import { openBook } from '../../../lib/store/book.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { answerTo, hear, openDashboard } from '../support/say.ts';

const NOW = 1_772_442_000_000;

let worker: RunningWorker;
beforeAll(async () => {
  const storage = memoryStorage();
  const { book } = await openBook('red-pen', { storage });
  let ids = 0;
  const env = { now: () => NOW, newId: () => `id-${(ids += 1)}`, zone: 'UTC' };
  const args = { accountName: 'Northwind', dealName: 'In the copy' };
  await runCommand(book, env, { commandId: 'first', name: 'create-deal', args });
  expect(await keepSnapshot(book, storage, NOW)).toBe('kept');
  await book.delete();
  worker = await startWorker(storage.entries);
});

const restore = { kind: 'restore-snapshot' } as const;
const dealsOf = () => worker.inside(async (book) => (await book.deals.toArray()).map(({ name }) => name).toSorted());

it('stands beside the database for our own pages alone', async () => {
  await vi.waitFor(() => expect(worker.readers.local).toBe('TRUSTED_CONTEXTS'), 30_000);
});

it('is there once, and keeps what one tab recorded before the other asked for the copy', async () => {
  const [one, other] = [openDashboard(worker), openDashboard(worker)];
  const summary = await hear(one, { type: 'query', name: 'summary', args: {} });
  expect(summary).toMatchObject({ value: { store: { state: 'lost', had: 2 } } });
  const answers = await Promise.all([answerTo(one, restore), answerTo(other, restore)]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await dealsOf()).toEqual(['In the copy']);
  const args = { accountName: 'Fjord', dealName: 'Made since' };
  await hear(one, { type: 'command', commandId: 'c1', name: 'create-deal', args });
  expect(await answerTo(other, restore)).toMatchObject({ ok: true });
  expect(await dealsOf()).toEqual(['In the copy', 'Made since']);
});
