/** The plan of backups that save themselves, over the whole worker: two dashboards, and an alarm that has gone. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { sayData } from '../support/say.ts';

const HOUR = 3_600_000;
const START = Date.now();

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker([['backup-plan', { every: 'daily', checked: START - HOUR }]]);
});

const say = (act: DataAct) => sayData(worker, act);

it('finds its alarm again when the worker wakes, which an update of the extension has taken', async () => {
  await vi.waitFor(() => expect(worker.alarms.has('backup')).toBe(true), 10_000);
  expect(worker.alarms.get('backup')).toEqual({ when: START + 23 * HOUR });
});

it('is changed in that alone which one of two dashboards changes', async () => {
  await say({ kind: 'set-backup-plan', change: { sealed: true, every: 'weekly' } });
  await say({ kind: 'set-backup-plan', change: { keep: 14 } });
  expect(await say({ kind: 'backup-plan' })).toMatchObject({ every: 'weekly', keep: 14, sealed: true });
});
