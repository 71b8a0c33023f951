/**
 * Notices what was done to the page by neither a person nor the page's own script. Calls in this world are seen at the
 * function; what an isolated world does is seen by its effects only: untrusted events, and focus or scrolling that
 * nobody asked for.
 */
import { log } from '../base/log.ts';

/** Within this time after a key, a press or a wheel, whatever moves was moved by the person. */
const HAND_MS = 1_000;

let ownWork = 0;
let lastHand = Number.NEGATIVE_INFINITY;

/** The page's own work: nothing of it is noted. */
export function quietly<T>(work: () => T): T {
  ownWork += 1;
  try {
    return work();
  } finally {
    ownWork -= 1;
  }
}

function note(what: string, detail: string): void {
  if (ownWork === 0) log.calls.push({ what, detail });
}

export function startSpies(): void {
  spyOnCalls();
  const options = { capture: true, passive: true };
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'wheel', 'touchstart']) {
    addEventListener(type, (event) => (lastHand = event.isTrusted ? performance.now() : lastHand), options);
  }
  for (const type of ['click', 'input', 'keydown', 'submit']) {
    addEventListener(type, (event) => event.isTrusted || note(type, nameOf(event.target)), options);
  }
  addEventListener('focusin', (event) => byHand() || note('focus', nameOf(event.target)), options);
  addEventListener('scroll', (event) => byHand() || note('scroll', nameOf(event.target)), options);
}

function byHand(): boolean {
  return performance.now() - lastHand < HAND_MS;
}

function nameOf(target: unknown): string {
  if (target instanceof Element) return `${target.nodeName.toLowerCase()}.${target.className}`;
  return target instanceof Node ? target.nodeName : '';
}

/** Replaces one method by one that notes the call and then makes it. */
function spy(owner: object, name: string, what: string): void {
  const holder = owner as Record<string, (...args: unknown[]) => unknown>;
  const real = holder[name];
  if (!real) return;
  holder[name] = function (this: unknown, ...args: unknown[]) {
    note(what, typeof args[0] === 'string' ? args[0].slice(0, 200) : nameOf(this));
    return real.apply(this, args);
  };
}

function spyOnCalls(): void {
  spy(window, 'fetch', 'fetch');
  spy(XMLHttpRequest.prototype, 'send', 'xhr');
  spy(navigator, 'sendBeacon', 'sendBeacon');
  spy(HTMLElement.prototype, 'click', 'click');
  spy(HTMLElement.prototype, 'focus', 'focus');
  for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView']) spy(Element.prototype, name, 'scroll');
  for (const name of ['scrollTo', 'scrollBy']) spy(window, name, 'scroll');
}
