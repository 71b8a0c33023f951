/** As much of the platform's events as a database needs: who listens, and what was prevented. */

export class QuickEvent {
  readonly type: string;
  target: unknown = null;
  prevented = false;
  stopped = false;
  /** Of an upgrade. */
  readonly oldVersion: number;
  readonly newVersion: number;

  constructor(type: string, oldVersion = 0, newVersion = 0) {
    this.type = type;
    this.oldVersion = oldVersion;
    this.newVersion = newVersion;
  }

  preventDefault(): void {
    this.prevented = true;
  }

  stopPropagation(): void {
    this.stopped = true;
  }
}

export type Listener = (event: QuickEvent) => unknown;

export class Target {
  onsuccess: Listener | null = null;
  onerror: Listener | null = null;
  onabort: Listener | null = null;
  oncomplete: Listener | null = null;
  onupgradeneeded: Listener | null = null;
  onblocked: Listener | null = null;
  onversionchange: Listener | null = null;
  onclose: Listener | null = null;
  #listeners: [string, Listener][] | null = null;

  addEventListener(type: string, listener: Listener): void {
    (this.#listeners ??= []).push([type, listener]);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners = this.#listeners?.filter(([of, one]) => of !== type || one !== listener) ?? null;
  }

  /** Those that listen to it, and then those that it rises to. @throws what a listener throws, when all have heard */
  dispatch(event: QuickEvent, above: readonly Target[] = []): void {
    event.target = this;
    const thrown: unknown[] = [];
    for (const target of [this, ...above]) {
      if (event.stopped) break;
      target.#hear(event, thrown);
    }
    if (thrown.length > 0) throw thrown[0];
  }

  #hear(event: QuickEvent, thrown: unknown[]): void {
    const listeners = this.#listeners?.filter(([type]) => type === event.type).map(([, listener]) => listener) ?? [];
    const own = this[`on${event.type}` as 'onerror'];
    for (const listener of own ? [...listeners, own] : listeners) {
      try {
        listener.call(this, event);
      } catch (error) {
        thrown.push(error);
      }
    }
  }
}

export class QuickRequest extends Target {
  readyState: 'pending' | 'done' = 'pending';
  result: unknown = undefined;
  error: DOMException | null = null;
  source: unknown = null;
  transaction: unknown = null;
}
