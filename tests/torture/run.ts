/**
 * Runs trials batch by batch and keeps what came of each. Those of the browser come one after the other, and wait now and then:
 * so threads on all cores are at the others meanwhile, and give way to the browser (`thread.ts`).
 */
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
  /** Where what was tried is kept, if not in `.cache/torture`. */
  folder?: string;
  say(words: string): void;
}

export interface Tried {
  trial: Trial;
  wanted: number;
  outcome: Outcome;
  seconds: number;
}

/** Of one trial: what is wanted of it, and what came of it so far. */
interface Run {
  trial: Trial;
  wanted: number;
  kept: Kept;
  saidAt: number;
}

interface Piece extends Batch {
  run: Run;
}

export async function runTrials(trials: readonly Trial[], options: RunOptions): Promise<Tried[]> {
  const runs = trials.map((trial) => begin(trial, options));
  const piecesOf = (how: Trial['runs']) => runs.filter(({ trial }) => trial.runs === how).map(missing);
  const inThreads = fewestFirst(piecesOf('threads'));
  const lanes = Array.from({ length: options.threads }, () => runInThread(inThreads, options));
  await Promise.all([...lanes, runHere(piecesOf('browser').flat(), options)]);
  return runs.map(({ trial, wanted, kept }) => ({ trial, wanted, outcome: kept.outcome, seconds: kept.seconds }));
}

function begin(trial: Trial, { cases, again, folder, say }: RunOptions): Run {
  const kept = new Kept(trial, folder);
  if (again) kept.forget();
  const wanted = cases(trial);
  say(`${trial.id}: ${kept.outcome.tried} of ${wanted} tried already`);
  return { trial, wanted, kept, saidAt: performance.now() };
}

function missing(run: Run): Piece[] {
  const { trial, wanted, kept } = run;
  const pieces: Piece[] = [];
  for (let from = 0; from < wanted; from += trial.batch) {
    const count = Math.min(trial.batch, wanted - from);
    if (!kept.has(from, count)) pieces.push({ id: trial.id, from, count, run });
  }
  return pieces;
}

/** What is cut into few pieces has long ones: begun last, one of them would keep a single core busy at the end. */
function fewestFirst(all: Piece[][]): Piece[] {
  return all.toSorted((a, b) => a.length - b.length).flat();
}

const SAY_EVERY_MS = 30_000;

function keep({ run, from, count }: Piece, outcome: Outcome, started: number, say: RunOptions['say']): void {
  const { trial, wanted, kept } = run;
  kept.add(from, count, outcome, (performance.now() - started) / 1000);
  for (const words of outcome.lost) say(`${trial.id}: ${words}`);
  const isOver = kept.outcome.tried >= wanted;
  if (!isOver && performance.now() - run.saidAt < SAY_EVERY_MS) return;
  run.saidAt = performance.now();
  say(`${trial.id}: ${kept.outcome.tried} of ${wanted}, ${kept.outcome.lost.length} lost`);
}

async function runHere(pieces: Piece[], { say }: RunOptions): Promise<void> {
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    const started = performance.now();
    keep(piece, await piece.run.trial.run(piece.from, piece.count), started, say);
  }
}

/** Books in memory die young: with room for them a quarter less time is spent. */
const ROOM = { maxYoungGenerationSizeMb: 192 };

async function runInThread(pieces: Piece[], { say }: RunOptions): Promise<void> {
  if (pieces.length === 0) return;
  const worker = new Worker(new URL('thread.ts', import.meta.url), { resourceLimits: ROOM });
  try {
    for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
      const { id, from, count } = piece;
      const started = performance.now();
      // An error of the thread rejects: what was kept stays.
      const answer = once(worker, 'message');
      worker.postMessage({ id, from, count } satisfies Batch);
      const [outcome] = (await answer) as [Outcome];
      keep(piece, outcome, started, say);
    }
  } finally {
    await worker.terminate();
  }
}
