/** Runs trials batch by batch, as many beside each other as the machine has room for, and keeps what came of each. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Kept } from './kept.ts';
import type { Batch } from './thread.ts';
import type { Outcome, Trial } from './trial.ts';

export interface RunOptions {
  /** Cases of a trial. */
  cases(trial: Trial): number;
  threads: number;
  /** Tries again what was tried already. */
  again: boolean;
  say(words: string): void;
}

export interface Tried {
  trial: Trial;
  wanted: number;
  outcome: Outcome;
  seconds: number;
}

export async function runTrials(trials: readonly Trial[], options: RunOptions): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const trial of trials) tried.push(await runTrial(trial, options));
  return tried;
}

async function runTrial(trial: Trial, { cases, threads, again, say }: RunOptions): Promise<Tried> {
  const kept = new Kept(trial);
  if (again) kept.forget();
  const wanted = cases(trial);
  const batches = missing(trial, wanted, kept);
  say(`${trial.id}: ${kept.outcome.tried} of ${wanted} tried already`);
  let saidAt = performance.now();
  const onDone = ({ from, count }: Batch, outcome: Outcome, seconds: number) => {
    kept.add(from, count, outcome, seconds);
    for (const words of outcome.lost) say(`${trial.id}: ${words}`);
    if (performance.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = performance.now();
    say(`${trial.id}: ${kept.outcome.tried} of ${wanted}, ${kept.outcome.lost.length} lost`);
  };
  const lanes = trial.runs === 'threads' ? Math.min(threads, batches.length) : 1;
  const lane = trial.runs === 'threads' ? runInThread : runHere;
  await Promise.all(Array.from({ length: lanes }, () => lane(trial, batches, onDone)));
  return { trial, wanted, outcome: kept.outcome, seconds: kept.seconds };
}

const SAY_EVERY_MS = 30_000;

function missing({ id, batch }: Trial, wanted: number, kept: Kept): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < wanted; from += batch) {
    const count = Math.min(batch, wanted - from);
    if (!kept.has(from, count)) batches.push({ id, from, count });
  }
  return batches;
}

type Lane = (
  trial: Trial,
  batches: Batch[],
  onDone: (batch: Batch, outcome: Outcome, seconds: number) => void,
) => Promise<void>;

const runHere: Lane = async (trial, batches, onDone) => {
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    const started = performance.now();
    onDone(batch, await trial.run(batch.from, batch.count), (performance.now() - started) / 1000);
  }
};

/** Books in memory die young: with room for them a quarter less time is spent. */
const ROOM = { maxYoungGenerationSizeMb: 192 };

const runInThread: Lane = async (_trial, batches, onDone) => {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { resourceLimits: ROOM });
  try {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const started = performance.now();
      // An error of the thread rejects: what was kept stays.
      const answer = once(worker, 'message');
      worker.postMessage(batch);
      const [outcome] = (await answer) as [Outcome];
      onDone(batch, outcome, (performance.now() - started) / 1000);
    }
  } finally {
    await worker.terminate();
  }
};
