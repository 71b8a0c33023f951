/** A thread of a run: it is told batches, and answers each with what came of it. */
import './alone.ts';
import { parentPort } from 'node:worker_threads';
import { TRIALS } from './trials.ts';

export interface Batch {
  id: string;
  from: number;
  count: number;
}

parentPort?.on('message', async ({ id, from, count }: Batch) => {
  const trial = TRIALS.find((one) => one.id === id);
  if (!trial) throw new Error(`no trial ${id}`);
  parentPort?.postMessage(await trial.run(from, count));
});
