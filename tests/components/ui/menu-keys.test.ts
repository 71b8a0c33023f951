// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Menu } from '../../../components/ui/overlays/Menu.tsx';
import { settle } from '../support/settle.ts';

afterEach(() => render(null, document.body));

async function openMenu(): Promise<HTMLElement> {
  const items = [
    { key: 'a', label: 'Record', hint: 'A', onPick: () => {} },
    { key: 'b', label: 'Close', onPick: () => {} },
  ];
  render(h(Menu, { label: 'More', items }), document.body);
  const menu = document.querySelector<HTMLElement>('.menu');
  if (!menu) throw new Error('no menu');
  // jsdom opens and closes none.
  menu.hidePopover = vi.fn<() => void>();
  menu.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  return menu;
}
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('moves within the menu by arrows, and leaves none open behind a Tab', async () => {
  const menu = await openMenu();
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Close');
  expect(menu.hidePopover).not.toHaveBeenCalled();
  press('Tab');
  expect(menu.hidePopover).toHaveBeenCalledOnce();
});

it('says a key as a key, and not as the end of a name', async () => {
  const [record, close] = (await openMenu()).querySelectorAll('button');
  expect(record?.getAttribute('aria-keyshortcuts')).toBe('A');
  expect(record?.querySelector('kbd')?.getAttribute('aria-hidden')).toBe('true');
  expect(close?.hasAttribute('aria-keyshortcuts')).toBe(false);
});
