/** A book that the browser does not open, and that may be whole: nothing is done to it before there is what takes its place. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import { failToOpen } from '../support/fail-to-open.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { answerTo, openDashboard } from '../support/say.ts';

let worker: RunningWorker;
let deleted: ReturnType<typeof vi.spyOn>;
let open: ReturnType<typeof vi.spyOn>;

beforeAll(async () => {
  worker = await startWorker();
  await worker.must('create-deal', { accountName: 'Northwind Traders', dealName: 'Rota', people: [] });
  open = failToOpen();
  deleted = vi.spyOn(indexedDB, 'deleteDatabase');
});

/** One after the other, over one port: what is on its way belongs to that. */
async function sayAll(acts: DataAct[]): Promise<Record<string, unknown>[]> {
  const dashboard = openDashboard(worker);
  const answers: Record<string, unknown>[] = [];
  for (const act of acts) answers.push(await answerTo(dashboard, act));
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
  open = failToOpen();
  const [, none] = await sayAll([{ kind: 'open-again' }, { kind: 'restore-snapshot' }]);
  expect(none).toMatchObject({ ok: true, value: 'none' });
  expect(deleted).not.toHaveBeenCalled();
  open.mockRestore();
});
