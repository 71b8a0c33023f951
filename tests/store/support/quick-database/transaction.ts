/**
 * A transaction: its requests are carried out one after the other, each in a turn of its own, so that whoever waits for one can
 * ask for the next. When nothing is asked any more it is complete; what fails and is not prevented takes all of it back.
 */
import { QuickEvent, QuickRequest, Target } from './events.ts';
import { QuickStore } from './object-store.ts';
import type { RawStore, TakeBack } from './store.ts';
import type { Connection } from './connection.ts';

export type Mode = 'readonly' | 'readwrite' | 'versionchange';

export class QuickTransaction extends Target {
  readonly db: Connection;
  readonly mode: Mode;
  readonly durability: string;
  readonly objectStoreNames: readonly string[];
  readonly scope: ReadonlySet<string>;
  error: DOMException | null = null;
  state: 'waiting' | 'running' | 'finished' = 'waiting';
  readonly takeBack: TakeBack[] = [];
  #queue: { request: QuickRequest; act: () => unknown }[] = [];
  /** Turns that are to come. */
  #turns = 0;
  readonly #stores = new Map<string, QuickStore>();
  readonly #onEnd: () => void;

  constructor(db: Connection, names: readonly string[], scope: ReadonlySet<string>, mode: Mode, onEnd: () => void) {
    super();
    this.db = db;
    this.objectStoreNames = names;
    this.scope = scope;
    this.mode = mode;
    this.durability = 'default';
    this.#onEnd = onEnd;
  }

  objectStore(name: string): QuickStore {
    if (this.state === 'finished') throw new DOMException('it is finished', 'InvalidStateError');
    const known = this.#stores.get(name);
    if (known) return known;
    const raw = this.mode === 'versionchange' || this.scope.has(name) ? this.db.rawStore(name) : undefined;
    if (!raw) throw new DOMException(`no ${name} in it`, 'NotFoundError');
    return this.#know(raw);
  }

  #know(raw: RawStore): QuickStore {
    const store = new QuickStore(this, raw);
    this.#stores.set(raw.name, store);
    return store;
  }

  needActive(): void {
    if (this.state === 'finished') throw new DOMException('it is finished', 'TransactionInactiveError');
  }

  needWrites(): void {
    this.needActive();
    if (this.mode === 'readonly') throw new DOMException('it only reads', 'ReadOnlyError');
  }

  ask(source: unknown, act: () => unknown, request: QuickRequest = new QuickRequest()): QuickRequest {
    this.needActive();
    request.source = source;
    request.transaction = this;
    request.readyState = 'pending';
    this.#queue.push({ request, act });
    if (this.state === 'running' && this.#turns < this.#queue.length) this.#turnLater();
    return request;
  }

  start(): void {
    this.state = 'running';
    for (let turns = 0; turns < Math.max(1, this.#queue.length); turns += 1) this.#turnLater();
  }

  commit(): void {
    this.needActive();
  }

  abort(): void {
    if (this.state === 'finished') throw new DOMException('it is finished', 'InvalidStateError');
    this.#abort(null);
  }

  #turnLater(): void {
    this.#turns += 1;
    setImmediate(this.#turn);
  }

  readonly #turn = (): void => {
    this.#turns -= 1;
    if (this.state === 'finished') return;
    const next = this.#queue.shift();
    if (next) this.#carryOut(next.request, next.act);
    else if (this.#turns === 0) return this.#complete();
    if (this.#turns === 0) this.#turnLater();
  };

  #carryOut(request: QuickRequest, act: () => unknown): void {
    let event: QuickEvent;
    try {
      request.result = act();
      request.error = null;
      event = new QuickEvent('success');
    } catch (error) {
      request.result = undefined;
      request.error = error as DOMException;
      event = new QuickEvent('error');
    }
    request.readyState = 'done';
    try {
      request.dispatch(event, event.type === 'error' ? [this, this.db] : []);
    } catch {
      this.#abort(new DOMException('a listener has thrown', 'AbortError'));
      return;
    }
    if (event.type === 'error' && !event.prevented) this.#abort(request.error);
  }

  #complete(): void {
    this.#finish();
    this.dispatch(new QuickEvent('complete'));
  }

  #abort(error: DOMException | null): void {
    if (this.#isFinished()) return;
    for (const takeBack of this.takeBack.toReversed()) takeBack();
    this.error = error;
    const left = this.#queue;
    this.#queue = [];
    this.#finish();
    setImmediate(() => {
      for (const { request } of left) this.#giveUp(request);
      this.dispatch(new QuickEvent('abort'), [this.db]);
    });
  }

  #isFinished(): boolean {
    return this.state === 'finished';
  }

  #giveUp(request: QuickRequest): void {
    request.readyState = 'done';
    request.error = new DOMException('its transaction was aborted', 'AbortError');
    try {
      request.dispatch(new QuickEvent('error'), [this, this.db]);
    } catch {
      // It is aborted already.
    }
  }

  #finish(): void {
    this.state = 'finished';
    this.#onEnd();
  }
}
