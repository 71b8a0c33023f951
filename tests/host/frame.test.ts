// @vitest-environment jsdom
/** The element in the page: whom a key belongs to while a new version of ourselves takes the place of the old one. */
import { afterEach, expect, it } from 'vitest';
import { mountFrame } from '../../lib/host/frame.ts';
import type { HostFrame } from '../../lib/host/frame.ts';

const BERTH = { side: 'right', inset: 0, top: 0, bottom: 0 } as const;
const LOOK = { tone: 'light', says: 'sidebarOpen' } as const;
const mounted: HostFrame[] = [];

function mount(): HostFrame {
  const options = { url: 'about:blank#light', label: '', onTab() {}, onFrame() {}, isAlive: () => true };
  const frame = mountFrame(document, options);
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
  const frame = mount();
  expect(pageHears()).toBe(true);
  frame.stands();
  expect(pageHears()).toBe(true);
});

it('takes over the keys of the version before, and those that are still under way when it stands', () => {
  mount().focusFrame();
  const renewed = mount();
  expect(document.querySelectorAll('div[data-dock]')).toHaveLength(1);
  expect(pageHears()).toBe(false);
  renewed.stands();
  expect(pageHears()).toBe(false);
  renewed.blurFrame(false);
  expect(pageHears()).toBe(true);
});

it('listens no more once the page has had a key of its own', () => {
  const frame = mount();
  frame.stands();
  expect(pageHears()).toBe(true);
  frame.focusFrame();
  expect(pageHears()).toBe(true);
});
