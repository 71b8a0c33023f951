/** "Delete everything" over the whole worker: afterwards a word of the rep's stands nowhere, and nothing writes it again. */
import { beforeAll, expect, it, vi } from 'vitest';
import { rowsOf } from '../../../lib/background/sends/send-rows.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { mail } from '../support/sending.ts';
import { answerTo, hear, openDashboard } from '../support/say.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const CANARY = 'Quillfeather';
const now = Date.now();
const disk = { quota: 0 };
const shown = new Map<string, object>();

let worker: RunningWorker;
beforeAll(async () => {
  vi.stubGlobal('navigator', { languages: ['en'], storage: { estimate: async () => ({ ...disk, usage: 0 }) } });
  const snapshot = mail(`msg-a:${CANARY}`, { subject: CANARY, text: `Dear ${CANARY}, could you spare 20 minutes?` });
  const held = rowsOf([], [{ key: 'k', tab: 1, state: 'provisional', armedAt: now, since: now, snapshot } as never]);
  worker = await startWorker([], [['held-sends', held]]);
  worker.api.permissions.contains = async () => true;
  Object.assign(worker.api, {
    notifications: {
      getAll: async () => Object.fromEntries([...shown.keys()].map((id) => [id, true])),
      clear: async (id: string) => shown.delete(id),
      onClicked: { addListener: () => undefined, hasListener: () => true },
    },
  });
});

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

it('leaves no send that waits for room, no half-written text and no notification', async () => {
  const dashboard = openDashboard(worker);
  await hear(dashboard, { type: 'query', name: 'summary', args: {} });
  // It has been looked for room, in vain: the worker knows of it now.
  await vi.waitFor(() => expect(worker.alarms.has('sends')).toBe(true), 60_000);
  await worker.must('create-deal', { accountName: CANARY, dealName: 'Fleet' });
  shown.set('digest:2026-06-10', { message: `${CANARY}: Change` });
  disk.quota = 1e12;
  const text = { form: 'log', dealId: null, threadKey: null, fields: JSON.stringify([CANARY]), caret: null };
  dashboard.say({ type: 'keep', request: 'k', text });
  const erased = await answerTo(dashboard, { kind: 'delete-everything' });
  expect(erased).toMatchObject({ ok: true });
  expect(worker.given.back).toEqual([
    { permissions: ['notifications', 'downloads'], origins: ['https://www.linkedin.com/*'] },
  ]);
  expect(JSON.stringify([...worker.session])).not.toContain(CANARY);
  await aMoment();
  worker.api.alarms.onAlarm.fire({ name: 'sends' });
  await aMoment();
  expect(await worker.everything()).not.toContain(CANARY);
  expect(JSON.stringify([...worker.session])).not.toContain(CANARY);
  expect([...shown.keys()]).toEqual([]);
});
