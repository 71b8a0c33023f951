import type { TransferProblem } from '../contract/data-acts.ts';

/** Ends a transfer. Its name is what crosses the port. */
export class TransferRefusal extends Error {
  constructor(problem: TransferProblem) {
    super(problem);
    this.name = problem;
  }
}
