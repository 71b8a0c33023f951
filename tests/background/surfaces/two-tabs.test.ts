/** The copy of the book: who may read it, and that two dashboards bring it back once, whatever is recorded in between. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { runCommand } from '../../../lib/commands/run.ts';
import { openBook } from '../../../lib/store/book.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import type { TestPort } from '../support/fake-browser.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { SPEAKERS } from '../support/who-may.ts';

const NOW = 1_772_442_000_000;
const command = (name: string, args: object, id: string) => ({
  type: 'command',
  request: id,
  commandId: id,
  name,
  args,
});

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

const openDashboard = (): TestPort =>
  worker.connect('surface', SPEAKERS.find(({ who }) => who === 'dashboard tab')?.sender);

async function say(port: TestPort, message: Record<string, unknown>): Promise<Record<string, unknown>> {
  port.say(message);
  const answer = () => port.heard.find(({ request }) => request === message['request']);
  return vi.waitFor(() => answer() ?? Promise.reject(new Error('no answer yet')), 30_000);
}

const restore = (request: string) => ({ type: 'data', request, act: { kind: 'restore-snapshot' } });
const dealsOf = () => worker.inside(async (book) => (await book.deals.toArray()).map(({ name }) => name).toSorted());

it('stands beside the database for our own pages alone', async () => {
  await vi.waitFor(() => expect(worker.readers.local).toBe('TRUSTED_CONTEXTS'), 30_000);
});

it('is there once, and keeps what one tab recorded before the other asked for the copy', async () => {
  const [one, other] = [openDashboard(), openDashboard()];
  const summary = await say(one, { type: 'query', request: 'q', name: 'summary', args: {} });
  expect(summary).toMatchObject({ value: { store: { state: 'lost', had: 2 } } });
  const answers = await Promise.all([say(one, restore('r1')), say(other, restore('r2'))]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await dealsOf()).toEqual(['In the copy']);
  await say(one, command('create-deal', { accountName: 'Fjord', dealName: 'Made since' }, 'c1'));
  expect(await say(other, restore('r3'))).toMatchObject({ ok: true });
  expect(await dealsOf()).toEqual(['In the copy', 'Made since']);
});
