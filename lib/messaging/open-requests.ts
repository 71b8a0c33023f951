/** What a surface has asked of the worker and not heard of yet. */
import type { SurfaceUp } from '../contract/ports.ts';

type Asking = SurfaceUp & { request: string };

interface Open {
  message: Asking;
  resolve(value: never): void;
  reject(error: Error): void;
  tries: number;
}

/**
 * A killed worker fails what was under way; commands are idempotent, so they are sent again, later each time: a machine
 * that has just woken needs seconds for a worker. After a good twelve seconds it is said.
 */
const MAX_TRIES = 20;
export const RETRY_MS = 80;
const LONGEST_RETRY_MS = 800;

export class OpenRequests {
  readonly #open = new Map<string, Open>();

  /** The worker is taken at its word for what it answers: both are of one version. */
  add<T>(message: Asking): Promise<T> {
    return new Promise((resolve: (value: never) => void, reject) => {
      this.#open.set(message.request, { message, resolve, reject, tries: 0 });
    });
  }

  /** @returns whether somebody waited for it */
  resolve(request: string, value: unknown): boolean {
    return this.#settle(request, (open) => open.resolve(value as never));
  }

  /** @returns whether somebody waited for it */
  reject(request: string, problem: string): boolean {
    return this.#settle(request, (open) => open.reject(new Error(problem)));
  }

  rejectAll(problem: string): void {
    for (const request of this.#open.keys()) this.reject(request, problem);
  }

  /**
   * The port has gone under all of them: those that were sent too often by now are given up.
   *
   * @returns in how many milliseconds the rest are to be sent again; `null` = there are none
   */
  lose(): number | null {
    let most = 0;
    for (const [request, open] of this.#open) {
      open.tries += 1;
      if (open.tries > MAX_TRIES) this.reject(request, 'unreachable');
      else most = Math.max(most, open.tries);
    }
    return most === 0 ? null : Math.min(most * RETRY_MS, LONGEST_RETRY_MS);
  }

  messages(): Asking[] {
    return [...this.#open.values()].map(({ message }) => message);
  }

  #settle(request: string, act: (open: Open) => void): boolean {
    const open = this.#open.get(request);
    if (open) act(open);
    return this.#open.delete(request);
  }
}
