/** A book that the browser does not open, and that may be whole: nothing is done to it before there is what takes its place. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { DataAct } from '../../lib/contract/ports.ts';
import { startWorker } from './support/running-worker.ts';
import type { RunningWorker } from './support/running-worker.ts';
import { SPEAKERS } from './support/who-may.ts';

let worker: RunningWorker;
let deleted: ReturnType<typeof vi.spyOn>;
let open: ReturnType<typeof vi.spyOn>;
const port = () => worker.connect('surface', SPEAKERS.find(({ who }) => who === 'dashboard tab')?.sender);

beforeAll(async () => {
  worker = await startWorker();
  await worker.must('create-deal', { accountName: 'Northwind Traders', dealName: 'Rota', people: [] });
  open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  deleted = vi.spyOn(indexedDB, 'deleteDatabase');
});

/** One after the other, over one port: what is on its way belongs to that. */
async function sayAll(acts: DataAct[]): Promise<Record<string, unknown>[]> {
  const dashboard = port();
  const answers: Record<string, unknown>[] = [];
  for (const [at, act] of acts.entries()) {
    const request = `r${at}`;
    dashboard.say({ type: 'data', request, act });
    const answer = () => dashboard.heard.find((heard) => heard['request'] === request);
    answers.push(await vi.waitFor(() => answer() ?? Promise.reject(new Error('no answer yet')), 30_000));
  }
  return answers;
}

it('stays for a file that has gone on its way, and for one that is none', async () => {
  const transfer = 't';
  const commandId = 'c';
  const [, gone] = await sayAll([{ kind: 'open-again' }, { kind: 'restore-upload', transfer, commandId }]);
  expect(gone).toMatchObject({ ok: false, problem: 'transfer-gone' });
  const answers = await sayAll([
    { kind: 'open-upload', transfer },
    { kind: 'put-part', transfer, part: 0, text: '{"format":"something else"}' },
    { kind: 'restore-upload', transfer, commandId },
  ]);
  expect(answers.at(-1)).not.toMatchObject({ value: { ok: true } });
  expect(deleted).not.toHaveBeenCalled();
  open.mockRestore();
  expect(await worker.inside((book) => book.deals.count())).toBe(1);
});

it('stays where there is no copy', async () => {
  open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const [, none] = await sayAll([{ kind: 'open-again' }, { kind: 'restore-snapshot' }]);
  expect(none).toMatchObject({ ok: true, value: 'none' });
  expect(deleted).not.toHaveBeenCalled();
  open.mockRestore();
});
