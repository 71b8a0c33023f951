/** A message to one person in a server-driven dialog, with hashed class names: it closes, and a line says the rest. */
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';
import { talkWith } from '../base/talk-with.ts';

export function messageModal(app: App, member: Member): HTMLElement {
  const text = h('textarea', { class: '_a90f', placeholder: 'Write a message' });
  const close = (): void => dialog.remove();
  const send = (): void => {
    close();
    app.send(talkWith(app.talks, [member]), text.value.trim());
    app.toast('Message sent');
  };
  const dialog = h(
    'div',
    { class: '_17bd dialog', role: 'dialog', 'aria-modal': 'true' },
    h('h2', {}, 'New message'),
    h('button', { class: '_2ce1 icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: close }, '×'),
    h('p', {}, member.name),
    text,
    h('button', { class: '_77c0 button', type: 'button', onclick: send }, 'Send'),
  );
  return dialog;
}
