/** What a trial is: cases by number, so that a run can be stopped anywhere and go on, and a case can be tried again alone. */

export interface Outcome {
  /** Cases that were tried to the end. */
  tried: number;
  /** What did not hold, in words, each with the number of its case. */
  lost: string[];
  /** Whatever else is worth a figure: refusals by reason, commands that were carried out. Summed over batches. */
  counts: Record<string, number>;
}

export interface Trial {
  /** What it is called on the command line, alone or with others: `npm run torture -- PART`. */
  part: string;
  /** One row of the table; the name of its file. */
  id: string;
  /** What one case is, for the table. */
  what: string;
  /**
   * Cases of the whole trial, and those that `npm test` tries. Where nobody has promised a number it is what two or three
   * minutes of a core hold: the whole run takes an hour at most, and most of that belongs to the hundred thousand sequences.
   */
  full: number;
  short: number;
  /** Cases that go together; at most so many are tried again after a stop. */
  batch: number;
  /** Folders whose code it tries: after a change in them what was kept counts no more. */
  of: readonly string[];
  /** `threads`: batches may run beside each other; `browser`: one after the other, and the extension is built. */
  runs: 'threads' | 'browser';
  /** The cases `from` to `from + count - 1`. Never rejects for what did not hold: that is its outcome. */
  run(from: number, count: number): Promise<Outcome>;
}

export function noOutcome(): Outcome {
  return { tried: 0, lost: [], counts: {} };
}

export function addOutcome(sum: Outcome, more: Outcome): Outcome {
  const counts = { ...sum.counts };
  for (const [name, n] of Object.entries(more.counts)) counts[name] = (counts[name] ?? 0) + n;
  return { tried: sum.tried + more.tried, lost: [...sum.lost, ...more.lost], counts };
}

/** With its causes, the innermost of which says what did not hold. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${wordsOf(error.cause)}`;
}

/** A seed for each case that has nothing in common with its neighbours'. */
export function seedOf(number: number): number {
  return Math.imul(number + 1, 0x9e3779b1) ^ 0x5bd1e995;
}

/** A case that waits for what never comes has lost, and the others are tried all the same. */
const MOST_OF_A_CASE_MS = 300_000;

async function inTime<T>(work: Promise<T>, mostMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it in ${mostMs / 1000} s`)), mostMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tries the cases one after the other; a case that throws has lost. `one` returns what it wants counted. */
export async function tryEach(
  from: number,
  count: number,
  one: (number: number) => Promise<readonly string[]>,
  mostMs = MOST_OF_A_CASE_MS,
): Promise<Outcome> {
  const outcome = noOutcome();
  for (let number = from; number < from + count; number += 1) {
    try {
      for (const name of await inTime(one(number), mostMs)) outcome.counts[name] = (outcome.counts[name] ?? 0) + 1;
    } catch (error) {
      outcome.lost.push(`case ${number}: ${wordsOf(error)}`);
    }
    outcome.tried += 1;
  }
  return outcome;
}
