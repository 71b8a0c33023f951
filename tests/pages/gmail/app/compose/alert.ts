/** A dialog that says why a mail was not sent. */
import { h, nextId, pressable } from '../base/dom.ts';
import type { Words } from '../words/words.ts';

export function showAlert(words: Words, text: string, closed: () => void): void {
  const titleId = nextId();
  const ok = h('button', { class: 'J-at1-auR', name: 'ok', type: 'button' }, words.ok);
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: 0, 'aria-labelledby': titleId },
    h('div', { class: 'Kj-JD-K7' }, h('span', { id: titleId, class: 'Kj-JD-K7-K0', role: 'heading' }, words.error)),
    h('div', { class: 'Kj-JD-Jz' }, text),
    h('div', { class: 'Kj-JD-Jl' }, ok),
  );
  const shade = h('div', { class: 'Kj-JD-Jh' });
  pressable(ok, () => {
    dialog.remove();
    shade.remove();
    closed();
  });
  document.body.append(shade, dialog);
  ok.focus();
}

/** When to send it: a dialog that nothing on the page names. */
export function askWhen(words: Words, chosen: (when: string) => void): void {
  const choices = words.scheduleChoices.map((word) => h('div', { class: 'Az', role: 'menuitem', tabindex: 0 }, word));
  const cancel = h('button', { class: 'J-at1-auR', name: 'cancel', type: 'button' }, words.cancel);
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'dialog', tabindex: 0, 'aria-label': words.scheduleSend },
    h('div', { class: 'Kj-JD-K7' }, h('span', { class: 'Kj-JD-K7-K0', role: 'heading' }, words.scheduleSend)),
    h('div', { class: 'Kj-JD-Jz' }, ...choices),
    h('div', { class: 'Kj-JD-Jl' }, cancel),
  );
  const shade = h('div', { class: 'Kj-JD-Jh' });
  const close = () => {
    dialog.remove();
    shade.remove();
  };
  pressable(cancel, close);
  for (const choice of choices) {
    pressable(choice, () => {
      close();
      chosen(choice.textContent ?? '');
    });
  }
  document.body.append(shade, dialog);
}
