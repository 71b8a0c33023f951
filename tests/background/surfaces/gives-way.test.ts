/** A book that the browser did not open when it was asked: what may yet take its place, and when nothing may. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import { failToOpen } from '../support/fail-to-open.ts';
import type { TestPort } from '../support/fake-browser.ts';
import { startWorker } from '../support/running-worker.ts';
import { answerTo, openDashboard } from '../support/say.ts';

const disk = { quota: Infinity };
vi.stubGlobal('navigator', { languages: ['en'], storage: { estimate: async () => ({ ...disk, usage: 0 }) } });
const worker = await startWorker();
const open = () => openDashboard(worker);

const say = (act: DataAct, port: TestPort = open()) => answerTo(port, act);
const dealsThere = () => worker.inside((book) => book.deals.count());
const addDeal = (dealName: string) => worker.must('create-deal', { accountName: dealName, dealName, people: [] });

/** A backup of what the book holds now, on its way in over the port. */
async function upload(port: TestPort): Promise<void> {
  await say({ kind: 'open-export', transfer: 'out', what: 'backup' }, port);
  await say({ kind: 'open-upload', transfer: 'in' }, port);
  for (let [part, last] = [0, false]; !last; part += 1) {
    const { value } = await say({ kind: 'next-part', transfer: 'out', part }, port);
    const got = value as { text: string; last: boolean };
    await say({ kind: 'put-part', transfer: 'in', part, text: got.text }, port);
    ({ last } = got);
  }
}

beforeEach(async () => {
  vi.restoreAllMocks();
  disk.quota = Infinity;
  await say({ kind: 'delete-everything' });
  await addDeal('Rota');
  // Takes a copy.
  await say({ kind: 'lock-copies', locked: false });
});

it('is left as it is where it opens by now: the copy is older', async () => {
  await addDeal('Later');
  const failing = failToOpen();
  await say({ kind: 'open-again' });
  failing.mockRestore();
  expect(await say({ kind: 'restore-snapshot' })).toMatchObject({ ok: true, value: 'opened' });
  expect(await dealsThere()).toBe(2);
});

it('gives way to nothing that a full disk would not take', async () => {
  const dashboard = open();
  await upload(dashboard);
  const failing = failToOpen();
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
  disk.quota = 0;
  await say({ kind: 'open-again' });
  expect(await say({ kind: 'restore-snapshot' })).toMatchObject({ ok: true, value: 'full' });
  await say({ kind: 'restore-upload', transfer: 'in', commandId: 'c1' }, dashboard);
  expect(deleted).not.toHaveBeenCalled();
  failing.mockRestore();
});

it('is replaced, once it has been deleted for that, though the tab is closed meanwhile', async () => {
  const dashboard = open();
  await upload(dashboard);
  const failing = failToOpen();
  await say({ kind: 'open-again' });
  const real = indexedDB.deleteDatabase.bind(indexedDB);
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    failing.mockRestore();
    dashboard.end();
    return real(name);
  });
  dashboard.say({ type: 'data', request: 'last', act: { kind: 'restore-upload', transfer: 'in', commandId: 'c2' } });
  await vi.waitFor(() => expect(deleted).toHaveBeenCalled(), 10_000);
  deleted.mockRestore();
  await vi.waitFor(async () => expect(await dealsThere()).toBe(1), 5000);
});
