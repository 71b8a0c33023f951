/** Who listens to what the worker says by itself. */
import type { SurfaceDown } from '../contract/ports.ts';
import type { SurfaceEvents } from './surface-client.ts';

type Call = SurfaceDown & { type: 'capture' | 'focus' };

export class SurfaceListeners {
  readonly #sets: { [E in keyof SurfaceEvents]: Set<SurfaceEvents[E]> } = {
    capture: new Set(),
    focus: new Set(),
    tone: new Set(),
    stale: new Set(),
  };
  /** A frame that was opened for a capture is told of it at its first hello, before it shows anything that listens. */
  readonly #unheard: Call[] = [];

  /** @returns the way to stop */
  add<E extends keyof SurfaceEvents>(event: E, listener: SurfaceEvents[E]): () => void {
    const set: Set<unknown> = this.#sets[event];
    set.add(listener);
    for (const message of this.#unheard.splice(0)) this.call(message);
    return () => set.delete(listener);
  }

  /** Kept for who comes, where nobody listens yet. */
  call(message: Call): void {
    if (this.#sets[message.type].size === 0) this.#unheard.push(message);
    else if (message.type === 'focus') this.tell('focus');
    else this.tell('capture', message.selection, message.as);
  }

  tell<E extends keyof SurfaceEvents>(event: E, ...what: Parameters<SurfaceEvents[E]>): void {
    for (const listener of this.#sets[event]) (listener as (...what: Parameters<SurfaceEvents[E]>) => void)(...what);
  }
}
