/** The menu beside Send: whether Enter sends. */
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';

/** @param changed the composer has to be drawn anew */
export function sendModeMenu(app: App, changed: () => void): HTMLElement {
  const choice = (label: string, note: string, enterSends: boolean): HTMLElement =>
    h(
      'button',
      {
        class: 'plain msg-form__send-mode',
        type: 'button',
        role: 'menuitemradio',
        'aria-checked': String(app.enterSends === enterSends),
        onclick: () => {
          app.enterSends = enterSends;
          changed();
        },
      },
      h('span', { class: 'strong' }, label),
      h('span', { class: 'p-small' }, note),
    );
  return h(
    'div',
    { class: 'msg-form__send-menu', role: 'menu', hidden: true },
    choice('Press Enter to send', 'Pressing Enter will send message', true),
    choice('Click Send', 'Clicking Send will send message', false),
  );
}

/** Enter alone sends, where that is chosen; with Shift it starts a line, and so it does while a word is composed. */
export function sendOnEnter(app: App, editor: HTMLElement, send: () => void): void {
  editor.addEventListener('keydown', (event) => {
    if (!app.enterSends || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}
