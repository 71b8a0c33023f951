/** A conversation with hashed class names (reported July 2026 for some accounts): one heading, one text box, rows between. */
import { VIEWER } from '../../data/members.ts';
import type { Line, Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { box, h } from '../base/dom.ts';
import { clockOf, dayOf } from '../base/when.ts';
import { textOf } from '../messaging/composer.ts';
import { sendOnEnter } from '../messaging/send-mode.ts';
import { namesOf } from './bubble.ts';

export function hashedConversation(app: App, talk: Talk): HTMLElement {
  const rows = box('_b41f0c2d');
  const { form, editor } = writer(app, talk);
  const draw = (): void =>
    rows.replaceChildren(...talk.lines.flatMap((line, at) => rowOf(app, talk, line, talk.lines[at - 1])));
  draw();
  app.onLine((changed) => {
    if (changed !== talk) return;
    draw();
    if (talk.draft === '') editor.replaceChildren();
  });
  return box('_5f12c9ee', h('header', { class: '_0d6c2b18' }, h('h2', {}, namesOf(talk))), box('_e3c4', rows), form);
}

function writer(app: App, talk: Talk): { form: HTMLFormElement; editor: HTMLElement } {
  const editor = h('div', {
    class: '_9c0d71aa',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Write a message',
  });
  if (talk.draft) editor.append(h('p', {}, talk.draft));
  const send = h('button', { class: '_1de90b77 button button--main', type: 'submit' }, 'Send');
  const hint = h('span', { class: '_aa03 p-small' }, 'Press Enter to Send');
  const form = h('form', { class: '_77aa01fe' }, editor, app.enterSends ? hint : send);
  const submit = (): void => app.send(talk, textOf(editor));
  editor.addEventListener('input', () => (talk.draft = textOf(editor)));
  sendOnEnter(app, editor, submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { form, editor };
}

/** Both sides are linked: a link alone is not the other person. */
function rowOf(app: App, talk: Talk, line: Line, before: Line | undefined): HTMLElement[] {
  const newDay = !before || dayOf(before.at) !== dayOf(line.at);
  const newSender = newDay || before.from !== line.from;
  const slug = line.from === VIEWER ? VIEWER.linkedinSlug : line.from.linkedinSlug;
  const link = h('a', { href: `/in/${slug}/`, 'aria-label': `View ${line.from.name}’s profile` }, line.from.name);
  return [
    ...(newDay ? [h('time', {}, dayOf(line.at))] : []),
    ...(newSender ? [link, h('time', {}, clockOf(line.at))] : []),
    h('p', {}, line.text ?? 'Shared a post'),
    ...(line.from === VIEWER ? [mark(app, talk, line)] : []),
  ];
}

/** How this layout marks a message as sent has not been seen: words in a place that says nothing else. */
function mark(app: App, talk: Talk, line: Line): HTMLElement {
  if (line.state !== 'failed')
    return h('span', { class: '_7be2 p-small', role: 'status' }, line.state === 'sent' ? 'Sent' : 'Sending…');
  const again = h(
    'button',
    { class: '_9f1d plain', type: 'button', onclick: () => app.retry(talk, line) },
    'Try again',
  );
  return h('span', { class: '_7be2 p-small', role: 'alert' }, 'Not sent. ', again);
}
