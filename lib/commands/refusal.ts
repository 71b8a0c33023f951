/** Ends a command and its transaction. A value again at the boundary, in `run.ts`. */
import type { RefusalKey } from '../contract/commands.ts';

export class Refusal extends Error {
  readonly problem: RefusalKey;
  readonly values: Record<string, string>;

  constructor(problem: RefusalKey, values: Record<string, string> = {}) {
    super(problem);
    this.name = 'Refusal';
    this.problem = problem;
    this.values = values;
  }
}

export function refuse(problem: RefusalKey, values: Record<string, string> = {}): never {
  throw new Refusal(problem, values);
}
