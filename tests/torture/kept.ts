/** What was tried so far, in `.cache/torture`, one file a trial: a run that was stopped goes on where it was. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addOutcome, noOutcome } from './trial.ts';
import type { Outcome, Trial } from './trial.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache', 'torture');

interface File {
  /** Of the code that was tried. */
  code: string;
  /** Seconds of all batches together. */
  seconds: number;
  /** First case → what came of its batch, and how many cases it was to have. */
  batches: Record<string, { count: number; outcome: Outcome }>;
}

/** Of everything that the trial's outcome may depend on. */
function codeOf({ id, of }: Trial): string {
  const hash = createHash('sha256');
  for (const path of [...of, `tests/torture/trials/${id}.ts`, 'tests/torture/support']) {
    const full = join(ROOT, path);
    const files = statSync(full).isDirectory() ? globSync('**/*.{ts,tsx}', { cwd: full }).toSorted() : [''];
    for (const file of files) hash.update(file).update(readFileSync(join(full, file)));
  }
  return hash.digest('hex');
}

export class Kept {
  readonly #path: string;
  readonly #file: File;

  /** @param folder of the files */
  constructor(trial: Trial, folder: string = CACHE) {
    this.#path = join(folder, `${trial.id}.json`);
    const code = codeOf(trial);
    const found = read(this.#path);
    this.#file = found?.code === code ? found : { code, seconds: 0, batches: {} };
  }

  has(from: number, count: number): boolean {
    const batch = this.#file.batches[from];
    // What could not be run here at all may be run another time.
    return batch !== undefined && batch.count >= count && batch.outcome.tried + batch.outcome.lost.length > 0;
  }

  add(from: number, count: number, outcome: Outcome, seconds: number): void {
    this.#file.batches[from] = { count, outcome };
    this.#file.seconds += seconds;
    mkdirSync(join(this.#path, '..'), { recursive: true });
    // A run that is stopped while it writes must not lose what was kept.
    writeFileSync(`${this.#path}.new`, JSON.stringify(this.#file));
    renameSync(`${this.#path}.new`, this.#path);
  }

  forget(): void {
    rmSync(this.#path, { force: true });
    this.#file.batches = {};
    this.#file.seconds = 0;
  }

  get outcome(): Outcome {
    return Object.values(this.#file.batches).reduce((sum, { outcome }) => addOutcome(sum, outcome), noOutcome());
  }

  get seconds(): number {
    return this.#file.seconds;
  }
}

function read(path: string): File | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as File;
  } catch {
    return null;
  }
}
