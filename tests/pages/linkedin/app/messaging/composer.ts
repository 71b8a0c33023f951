/** The box to write in. As on the real page, it is made anew after each sending. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { box, h, icon } from '../base/dom.ts';
import type { Child } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import { sendModeMenu, sendOnEnter } from './send-mode.ts';

/** @param redraw makes it anew */
export function composer(app: App, talk: Talk, redraw: () => void): HTMLFormElement {
  const editor = h('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  });
  editor.replaceChildren(...paragraphs(talk.draft));
  editor.classList.toggle('has-text', talk.draft !== '');
  const send = h(
    'button',
    { class: 'msg-form__send-button button button--main', type: 'submit', disabled: talk.draft === '' },
    'Send',
  );
  editor.addEventListener('input', () => {
    talk.draft = textOf(editor);
    editor.classList.toggle('has-text', talk.draft !== '');
    send.disabled = talk.draft === '';
  });
  sendOnEnter(app, editor, () => app.send(talk, talk.draft));
  const hint = h('div', {
    class: 'msg-form__placeholder',
    'aria-hidden': 'true',
    'data-placeholder': 'Write a message…',
  });
  const field = box('msg-form__msg-content-container', editor, hint);
  const enterHint = h('span', { class: 'msg-form__hint-text p-small' }, 'Press Enter to Send');
  const ways = app.enterSends ? enterHint : send;
  const form = h('form', { class: 'msg-form', 'data-thread': talk.threadId }, field, footer(app, ways, redraw));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (talk.draft !== '') app.send(talk, talk.draft);
  });
  return form;
}

function footer(app: App, send: Child, redraw: () => void): HTMLElement {
  const tools = [ICONS.clip, ICONS.smile].map((drawing) =>
    h('button', { class: 'icon-button', type: 'button' }, icon(drawing, 18)),
  );
  const menu = sendModeMenu(app, redraw);
  const toggle = h(
    'button',
    {
      class: 'msg-form__send-toggle icon-button',
      type: 'button',
      'aria-label': 'Open send options',
      onclick: () => (menu.hidden = !menu.hidden),
    },
    icon(ICONS.more, 16),
  );
  return h(
    'footer',
    { class: 'msg-form__footer' },
    box('msg-form__left-actions', ...tools),
    box('msg-form__right-actions', send, toggle, menu),
  );
}

/** One `<p>` a line; an empty line is held open by a break. */
function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((one) => h('p', {}, one === '' ? h('br') : one));
}

export function textOf(editor: HTMLElement): string {
  const lines = [...editor.childNodes].map((node) => (node.textContent ?? '').trimEnd());
  return lines.join('\n').trim();
}
