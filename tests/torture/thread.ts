/** A thread of a run: it is told batches, and answers each with what came of it. */
import './alone.ts';
import { constants, getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { TRIALS } from './trials.ts';

export interface Batch {
  id: string;
  from: number;
  count: number;
}

// The browser beside has clocks that are looked at. Linux has a priority for each thread; elsewhere it would be the process's.
if (process.platform === 'linux') setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));

parentPort?.on('message', async ({ id, from, count }: Batch) => {
  const trial = TRIALS.find((one) => one.id === id);
  if (!trial) throw new Error(`no trial ${id}`);
  parentPort?.postMessage(await trial.run(from, count));
});
