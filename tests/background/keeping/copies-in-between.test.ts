/** Copies for recovery and what comes between: another dashboard, the end of the worker, a full disk. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import { keepInVault } from '../../../lib/platform/sealing/vault.ts';
import { makeSealKey } from '../../../lib/platform/sealing/sealed-file.ts';
import type { SnapshotHead } from '../../../lib/store/copies/snapshot-heads.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { sayData } from '../support/say.ts';

let worker: RunningWorker;
const disk = { quota: Infinity };
beforeAll(async () => {
  vi.stubGlobal('navigator', { languages: ['en'], storage: { estimate: async () => ({ ...disk, usage: 0 }) } });
  worker = await startWorker();
  await say({ kind: 'copies' });
  await worker.must('create-deal', { accountName: 'Northwind Traders', dealName: 'Rota', people: [] });
  await keepInVault('copiesKey', await makeSealKey('nine lives of a stapler', 1000));
});

const say = (act: DataAct) => sayData(worker, act);

const locks = () =>
  ['a', 'b'].flatMap((slot) => {
    const head = worker.kept.get(`snapshot/${slot}/head`) as SnapshotHead | undefined;
    return head ? [head.lock ?? 'open'] : [];
  });

it('are not said to be locked where none could be made', async () => {
  disk.quota = 0;
  expect(await say({ kind: 'lock-copies', locked: true })).toBe('soon');
  expect(locks()).toEqual([]);
  disk.quota = Infinity;
  expect(await say({ kind: 'lock-copies', locked: true })).toBe('locked');
});

it('are tried again, whichever way, where the worker had ended in between and nothing is recorded', async () => {
  for (const [locked, state] of [
    [false, 'open'],
    [true, 'soon'],
  ] as const) {
    worker.kept.set('copies-locked', locked);
    worker.alarms.delete('snapshot');
    expect(await say({ kind: 'copies' })).toBe(state);
    expect(worker.alarms.has('snapshot')).toBe(true);
    await say({ kind: 'lock-copies', locked });
  }
});

it('are as the last of two dashboards wants them, though the key takes its time', async () => {
  const real = indexedDB.databases.bind(indexedDB);
  let letGo = (): void => undefined;
  const slow = new Promise<void>((resolve) => (letGo = resolve));
  const looks = vi.spyOn(indexedDB, 'databases').mockImplementationOnce(async () => slow.then(real));
  worker.kept.delete('snapshot/a/head');
  worker.kept.delete('snapshot/b/head');
  const lock = say({ kind: 'lock-copies', locked: true });
  await vi.waitFor(() => expect(looks).toHaveBeenCalled());
  const unlock = say({ kind: 'lock-copies', locked: false });
  await new Promise((resolve) => setTimeout(resolve, 100));
  letGo();
  await Promise.all([lock, unlock]);
  expect(locks()).toEqual(['open']);
});
