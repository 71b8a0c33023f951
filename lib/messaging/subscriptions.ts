/** The live questions of a surface. They outlive the port: each new one is told of all of them. */
import type { SurfaceUp } from '../contract/ports.ts';

/** The worker is taken at its word for what it answers: both are of one version. */
export interface Follower {
  onValue(value: never): void;
  onProblem(problem: string): void;
}

interface Subscription extends Follower {
  message: SurfaceUp;
  answered: boolean;
}

export class Subscriptions {
  readonly #all = new Map<string, Subscription>();

  add(message: SurfaceUp & { request: string }, follower: Follower): void {
    this.#all.set(message.request, { message, answered: false, ...follower });
  }

  end(request: string): void {
    this.#all.delete(request);
  }

  update(request: string, value: unknown): void {
    const subscription = this.#all.get(request);
    if (!subscription) return;
    subscription.answered = true;
    subscription.onValue(value as never);
  }

  fail(request: string, problem: string): void {
    this.#all.get(request)?.onProblem(problem);
  }

  /** Somebody waits for the first answer. */
  isWaiting(): boolean {
    return [...this.#all.values()].some(({ answered }) => !answered);
  }

  messages(): SurfaceUp[] {
    return [...this.#all.values()].map(({ message }) => message);
  }
}
