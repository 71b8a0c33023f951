/** The lock of the copies for recovery, over the whole worker: said in the dashboard, kept by the alarm, opened when all is lost. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { SnapshotHead } from '../../../lib/store/copies/snapshot-heads.ts';
import { emptyVault, keepInVault } from '../../../lib/platform/sealing/vault.ts';
import { makeSealKey } from '../../../lib/platform/sealing/sealed-file.ts';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { failToOpen } from '../support/fail-to-open.ts';
import { sayData } from '../support/say.ts';

const PASSPHRASE = 'nine lives of a stapler';
const ROUNDS = 1000;

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker();
  await say({ kind: 'copies' });
  await worker.must('create-deal', { accountName: 'Northwind Traders', dealName: 'Rota', people: [] });
});

const say = (act: DataAct) => sayData(worker, act);

const heads = () =>
  ['a', 'b'].flatMap((slot) => (worker.kept.get(`snapshot/${slot}/head`) as SnapshotHead | undefined) ?? []);

it('lie open until the rep wants it otherwise', async () => {
  expect(await say({ kind: 'copies' })).toBe('open');
});

it('are locked from the click on, none left open', async () => {
  const key = await makeSealKey(PASSPHRASE, ROUNDS);
  await keepInVault('copiesKey', key);
  expect(await say({ kind: 'lock-copies', locked: true })).toBe('locked');
  expect(heads().map(({ lock }) => lock)).toEqual([key.check]);
});

it('are never made open where the key has gone: that is said, and the last one stays', async () => {
  const before = heads();
  await emptyVault();
  await worker.must('create-deal', { accountName: 'Halden', dealName: 'Docks', people: [] });
  expect(await say({ kind: 'lock-copies', locked: true })).toBe('no-key');
  expect(heads()).toEqual(before);
  await keepInVault('copiesKey', await makeSealKey(PASSPHRASE, ROUNDS));
  expect(await say({ kind: 'copies' })).toBe('soon');
  expect(await say({ kind: 'lock-copies', locked: true })).toBe('locked');
});

it('are tried before anything is done to a book that does not open, and that may be whole', async () => {
  const open = failToOpen();
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
  await say({ kind: 'open-again' });
  expect(await say({ kind: 'restore-snapshot', passphrase: 'nine lives of a staple' })).toBe('wrong-passphrase');
  const [key = '', whole] = [...worker.kept].find(([name]) => /^snapshot\/.\/0$/.test(name)) ?? [];
  worker.kept.set(key, `A${String(whole)}`);
  expect(await say({ kind: 'restore-snapshot', passphrase: PASSPHRASE })).toBe('none');
  worker.kept.set(key, whole);
  expect(deleted).not.toHaveBeenCalled();
  const real = indexedDB.deleteDatabase.bind(indexedDB);
  deleted.mockImplementationOnce((name) => {
    open.mockRestore();
    return real(name);
  });
  expect(await say({ kind: 'restore-snapshot', passphrase: PASSPHRASE })).toBe('restored');
  expect(await worker.inside((book) => book.deals.count())).toBe(2);
});

it('lie open again once the lock is taken off', async () => {
  expect(await say({ kind: 'lock-copies', locked: false })).toBe('open');
  expect(heads().map(({ lock }) => lock)).toEqual([undefined]);
});

it('forget their lock with everything else', async () => {
  await say({ kind: 'lock-copies', locked: true });
  expect(worker.kept.get('copies-locked')).toBe(true);
  await say({ kind: 'delete-everything' });
  expect(worker.kept.has('copies-locked')).toBe(false);
  expect(await say({ kind: 'copies' })).toBe('open');
});
