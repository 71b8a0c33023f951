// @vitest-environment jsdom
/** The element in the page: whom a key belongs to while a new version of ourselves takes the place of the old one. */
import { afterEach, expect, it, vi } from 'vitest';
import { mountFrame } from '../../lib/host/frame.ts';
import type { HostFrame } from '../../lib/host/frame.ts';

const BERTH = { side: 'right', inset: 0, top: 0, bottom: 0 } as const;
const LOOK = { tone: 'light', says: 'open' } as const;
const mounted: HostFrame[] = [];

/** The root is closed: what is made in there is seen when it is made. */
const create = vi.spyOn(document, 'createElement');

/** The document of the newest frame has loaded. */
function load(): void {
  const frames = create.mock.results
    .map(({ value }) => value as HTMLElement)
    .filter(({ tagName }) => tagName === 'IFRAME');
  frames.at(-1)?.dispatchEvent(new Event('load'));
}

function mount(): HostFrame {
  const options = { url: 'about:blank#light', label: '', onTab() {}, onFrame() {}, isAlive: () => true };
  const frame = mountFrame(window, options);
  frame.place(true, 344, BERTH, LOOK);
  mounted.push(frame);
  return frame;
}

/** Whether the page's own shortcuts hear a key. */
function pageHears(): boolean {
  let heard = false;
  document.addEventListener('keydown', () => (heard = true), { once: true });
  document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, cancelable: true }));
  return heard;
}

afterEach(() => {
  for (const frame of mounted.splice(0)) frame.remove();
});

it('leaves the page its keys where nobody typed into the version before', () => {
  mount();
  expect(pageHears()).toBe(true);
  load();
  expect(pageHears()).toBe(true);
});

it('takes over the keys of the version before, and those that are still under way when it has loaded', () => {
  mount().focus();
  const renewed = mount();
  expect(document.querySelectorAll('div[data-dock]')).toHaveLength(1);
  expect(pageHears()).toBe(false);
  load();
  expect(pageHears()).toBe(false);
  renewed.blur(false);
  expect(pageHears()).toBe(true);
});

it('listens no more once the page has had a key of its own', () => {
  const stopped = vi.spyOn(window, 'removeEventListener');
  const frame = mount();
  frame.focus();
  expect(pageHears()).toBe(false);
  expect(stopped).not.toHaveBeenCalled();
  frame.blur(false);
  expect(pageHears()).toBe(true);
  expect(stopped).toHaveBeenCalledWith('keydown', expect.anything(), true);
});
