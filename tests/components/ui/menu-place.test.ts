// @vitest-environment jsdom
/** A menu stands under its button and inside the frame, also where that is narrower than the menu would like to be. */
import { h, render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Menu } from '../../../components/ui/overlays/Menu.tsx';

afterEach(() => render(null, document.body));

/** Where the menu's edges are allowed to be, with a button between `left` and `right` of a frame of that width. */
function spanOf(frame: number, left: number, right: number): [number, number] {
  render(h(Menu, { label: 'More', items: [] }), document.body);
  document.documentElement.getBoundingClientRect = () => ({ width: frame }) as DOMRect;
  const button = document.querySelector<HTMLElement>('button');
  const menu = document.querySelector<HTMLElement>('.menu');
  if (!button || !menu) throw new Error('no menu');
  button.getBoundingClientRect = () => ({ left, right, top: 100, bottom: 128 }) as DOMRect;
  menu.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  const { style } = menu;
  const room = Number.parseFloat(style.getPropertyValue('--menu-room'));
  const start = Number.parseFloat(style.left);
  if (!Number.isNaN(start)) return [start, start + room];
  const end = frame - Number.parseFloat(style.right);
  return [end - room, end];
}

it.each([
  ['at the start', 344, 12, 40],
  ['at the end', 344, 304, 332],
  ['across the middle of the narrowest sidebar', 280, 115, 220],
  ['cut off at either side', 280, -6, 290],
])('%s', (_where, frame, left, right) => {
  const [from, to] = spanOf(frame, left, right);
  expect(from).toBeGreaterThanOrEqual(8);
  expect(to).toBeLessThanOrEqual(frame - 8);
});

it('opens to the side that has more room', () => {
  const [from, to] = spanOf(280, 115, 220);
  expect(to).toBe(220);
  expect(to - from).toBeGreaterThan(190);
});
