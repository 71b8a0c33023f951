// @vitest-environment jsdom
/** Enter that comes before the answer to what was typed picks from that answer, and from none before it. */
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Palette } from '../../../../components/ui/overlays/Palette.tsx';
import { settle } from '../../support/settle.ts';

Element.prototype.scrollIntoView ??= () => undefined;
HTMLDialogElement.prototype.showModal ??= () => undefined;
HTMLDialogElement.prototype.close ??= () => undefined;

const root = document.createElement('div');
document.body.append(root);
const picked = vi.fn();
const words = { label: 'Find', placeholder: '', nothing: '', close: '', count: String };

async function show(titles: readonly string[], loading: boolean): Promise<void> {
  const items = titles.map((title) => ({ key: title, title, section: 'Deals' }));
  const acts = { onText: () => undefined, onPick: picked, onClose: () => undefined };
  render(h(Palette, { items, loading, text: '', words, ...acts }), root);
  await settle();
}

async function press(key: string): Promise<void> {
  const field = root.querySelector('input');
  field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
}

afterEach(() => {
  render(null, root);
  picked.mockClear();
});

it('waits for the answer', async () => {
  await show(['Harbour', 'Holiday'], true);
  await press('Enter');
  expect(picked).not.toHaveBeenCalled();
  await show(['Halden'], false);
  expect(picked.mock.calls).toEqual([['Halden']]);
  await show(['Hammer'], false);
  expect(picked).toHaveBeenCalledTimes(1);
});

it('is called off by what is typed since', async () => {
  await show(['Harbour'], true);
  await press('Enter');
  root.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await show(['Halden'], false);
  expect(picked).not.toHaveBeenCalled();
});

it('picks at once what the rep has marked, or what is the answer already', async () => {
  await show(['Harbour', 'Holiday'], true);
  await press('ArrowDown');
  await press('Enter');
  await show(['Harbour', 'Holiday'], false);
  await press('ArrowUp');
  await press('Enter');
  expect(picked.mock.calls).toEqual([['Holiday'], ['Harbour']]);
});
