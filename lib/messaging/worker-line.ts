/** A surface's line to the worker: what it has asked for and what it follows outlive the port. */
import type { SurfaceDown, SurfaceUp } from '../contract/ports.ts';
import { OpenRequests, RETRY_MS } from './open-requests.ts';
import { Subscriptions } from './subscriptions.ts';
import type { Follower } from './subscriptions.ts';
import { SurfaceListeners } from './surface-listeners.ts';
import { WorkerPort } from './worker-port.ts';

/** The extension, or the book, is of a version after this surface: nothing is asked for any more. */
type StaleReason = 'updated' | 'newer-schema';

type Asking = SurfaceUp & { request: string };

export class WorkerLine {
  readonly listeners = new SurfaceListeners();
  readonly #requests = new OpenRequests();
  readonly #subscriptions = new Subscriptions();
  readonly #port: WorkerPort;
  #stale: StaleReason | null = null;

  /** @param hello who speaks: said first on every new port */
  constructor(hello: SurfaceUp) {
    this.#port = new WorkerPort({
      greeting: () => [hello, ...this.#subscriptions.messages(), ...this.#requests.messages()],
      onMessage: (message) => this.#receive(message),
      onLost: () => this.#requests.lose() ?? (this.#subscriptions.isWaiting() ? RETRY_MS : null),
      onUpdated: () => {
        this.#goStale('updated');
        return null;
      },
    });
    this.#port.connect();
  }

  /** @throws a problem of the worker, `unreachable` after all tries, or a `StaleReason`, as the error's message */
  ask<T>(message: Asking): Promise<T> {
    if (this.#stale) return Promise.reject(new Error(this.#stale));
    const answer = this.#requests.add<T>(message);
    this.#port.sendOrGreet(message);
    return answer;
  }

  /** @returns the way to stop */
  follow(message: Asking, follower: Follower): () => void {
    const { request } = message;
    this.#subscriptions.add(message, follower);
    this.#port.sendOrGreet(message);
    return () => {
      this.#subscriptions.end(request);
      this.#port.send({ type: 'unsubscribe', request });
    };
  }

  /** Nothing comes back, and what is lost on the way is lost. */
  tell(message: SurfaceUp): void {
    this.#port.connect();
    this.#port.send(message);
  }

  #receive(message: SurfaceDown): unknown {
    switch (message.type) {
      case 'update':
        return this.#subscriptions.update(message.request, message.value);
      case 'answer':
        if (message.ok) return this.#requests.resolve(message.request, message.value);
        return (
          this.#requests.reject(message.request, message.problem) ||
          this.#subscriptions.fail(message.request, message.problem)
        );
      case 'done':
        return this.#requests.resolve(message.request, message.result);
      case 'capture':
      case 'focus':
        return this.listeners.call(message);
      case 'tone':
        return this.listeners.tell('tone', message.tone);
      case 'stale':
        return this.#goStale(message.why);
    }
  }

  #goStale(why: StaleReason): void {
    this.#stale = why;
    this.#port.close();
    this.listeners.tell('stale', why);
    this.#requests.rejectAll(why);
  }
}

export function isStale(error: unknown): boolean {
  const reasons: readonly StaleReason[] = ['updated', 'newer-schema'];
  return error instanceof Error && reasons.some((reason) => reason === error.message);
}
