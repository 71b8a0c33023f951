/** Sales Navigator's own box to write in: a subject and a text area, and a button that is no submit. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { emberId, h } from '../base/dom.ts';

/** @param sent the server has accepted it; until then the form stands there, disabled */
export function composeForm(app: App, talk: Talk, sent: () => void): HTMLFormElement {
  const id = emberId();
  const isFirst = talk.lines.length === 0;
  const subject = h('input', {
    id: `compose-form-subject-${id}`,
    class: 'sn-subject',
    placeholder: isFirst ? 'Subject (required)' : 'Subject (optional)',
    'aria-label': 'Subject',
  });
  const text = h('textarea', {
    name: 'message',
    class: '_message-field_jrrmou',
    placeholder: 'Type your message here…',
    'aria-label': 'Type your message here…',
  });
  const send = h('button', { class: 'button button--main', type: 'button', disabled: true }, h('span', {}, 'Send'));
  const trouble = h('p', { class: 'sn-trouble', role: 'alert', hidden: true }, 'Your message was not sent. Try again.');
  const ready = (): boolean => text.value.trim() !== '' && (!isFirst || subject.value.trim() !== '');
  const enable = (): void => void (send.disabled = !ready());
  for (const field of [text, subject]) field.addEventListener('input', enable);
  const lock = (locked: boolean): void => {
    for (const field of [text, subject, send]) field.disabled = locked;
  };
  send.addEventListener('click', () => {
    trouble.hidden = true;
    lock(true);
    app.send(talk, text.value.trim(), subject.value.trim());
  });
  app.onLine((changed) => {
    const line = talk.lines.at(-1);
    if (changed !== talk || !send.isConnected || !line || line.state === 'sending') return;
    lock(false);
    if (line.state === 'failed') {
      talk.lines.pop();
      trouble.hidden = false;
      return;
    }
    text.value = subject.value = '';
    enable();
    sent();
  });
  return h('form', { id: `compose-form-${id}`, class: 'sn-compose' }, subject, text, trouble, h('footer', {}, send));
}
