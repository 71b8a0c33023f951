/** A dialog over everything. Keys pressed in it go no further; Escape is its Cancel. */
import { h, nextId, pressable } from '../base/dom.ts';

export interface DialogParts {
  role: 'alertdialog' | 'dialog';
  title: string;
  content: (HTMLElement | string)[];
  /** The last one is what Escape presses. */
  buttons: { name: 'ok' | 'cancel'; word: string; press(): void }[];
}

/** @returns takes it off the page */
export function showDialog({ role, title, content, buttons }: DialogParts): () => void {
  const titleId = nextId();
  const presses = buttons.map(({ name, word, press }) =>
    pressable(h('button', { class: 'J-at1-auR', name, type: 'button' }, word), () => {
      close();
      press();
    }),
  );
  const dialog = h(
    'div',
    { class: 'Kj-JD', role, tabindex: 0, 'aria-labelledby': titleId },
    h('div', { class: 'Kj-JD-K7' }, h('span', { id: titleId, class: 'Kj-JD-K7-K0', role: 'heading' }, title)),
    h('div', { class: 'Kj-JD-Jz' }, ...content),
    h('div', { class: 'Kj-JD-Jl' }, ...presses),
  );
  const shade = h('div', { class: 'Kj-JD-Jh' });
  const close = () => {
    dialog.remove();
    shade.remove();
  };
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') presses.at(-1)?.click();
  });
  document.body.append(shade, dialog);
  presses[0]?.focus();
  return close;
}
