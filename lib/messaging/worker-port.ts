/**
 * The port to the worker. It sleeps whenever it likes: the port dies with it and comes back when there is something to say,
 * when the worker says WAKE, or when the surface is looked at again. Nothing keeps the worker awake.
 */
import { SURFACE_PORT, WAKE } from '../contract/ports.ts';
import type { SurfaceDown, SurfaceUp } from '../contract/ports.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';

/** A port that could not be written to has gone, and its end is not told. */
const AGAIN_MS = 80;

export interface PortTools {
  /** What each new port is told first. */
  greeting(): SurfaceUp[];
  onMessage(message: SurfaceDown): void;
  /** @returns in how many milliseconds to connect again; `null` = nobody waits for anything */
  onLost(): number | null;
  /** The extension was updated: there is nothing to connect to any more. */
  onUpdated(): null;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined && browser.runtime.getURL('') !== '';
  } catch {
    return false;
  }
}

export class WorkerPort {
  readonly #tools: PortTools;
  #port: Runtime.Port | null = null;
  #closed = false;

  constructor(tools: PortTools) {
    this.#tools = tools;
    const connect = (): void => this.connect();
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { type?: unknown } | null)?.type === WAKE) connect();
      return undefined;
    });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && connect());
    window.addEventListener('focus', connect);
    const lookAlive = (): unknown => this.#lookAlive();
    document.documentElement.addEventListener('pointerenter', lookAlive);
    // The script in the page makes the frame narrower when it finds itself the last of its version.
    window.addEventListener('resize', lookAlive);
  }

  connect(): void {
    if (!this.#lookAlive() || this.#port) return;
    this.#port = browser.runtime.connect({ name: SURFACE_PORT });
    this.#port.onMessage.addListener((message) => this.#tools.onMessage(message as SurfaceDown));
    this.#port.onDisconnect.addListener(() => this.#again(isAlive() ? this.#tools.onLost() : this.#tools.onUpdated()));
    for (const message of this.#tools.greeting()) this.send(message);
  }

  /** Where there is a port. */
  send(message: SurfaceUp): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      this.#again(AGAIN_MS);
    }
  }

  /** What the next port is told anyway: it brings one about. */
  sendOrGreet(message: SurfaceUp): void {
    if (this.#port) this.send(message);
    else this.connect();
  }

  /** From here on nothing is connected to. */
  close(): void {
    this.#closed = true;
  }

  /** The browser cuts the port of an old version without a word: so it is looked for wherever the rep, or the page, moves. */
  #lookAlive(): boolean {
    if (!this.#closed && !isAlive()) this.#tools.onUpdated();
    return !this.#closed;
  }

  #again(wait: number | null): void {
    this.#port = null;
    if (wait !== null) setTimeout(() => this.connect(), wait);
  }
}
