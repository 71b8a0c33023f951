/** A bubble with hashed class names (reported July 2026 for some accounts): one heading, one text box, rows between. */
import { VIEWER } from '../../data/members.ts';
import type { Line, Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { box, h } from '../base/dom.ts';
import { clockOf, dayOf } from '../base/when.ts';
import { namesOf } from './bubble.ts';

export function hashedBubble(app: App, talk: Talk): HTMLElement {
  const rows = box('_b41f0c2d');
  const editor = h('div', {
    class: '_9c0d71aa',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Write a message',
  });
  const send = h('button', { class: '_1de90b77 button button--main', type: 'submit' }, 'Send');
  const form = h('form', { class: '_77aa01fe' }, editor, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    app.send(talk, (editor.textContent ?? '').trim());
    editor.replaceChildren();
  });
  const draw = (): void => rows.replaceChildren(...talk.lines.flatMap((line, at) => rowOf(line, talk.lines[at - 1])));
  draw();
  app.onLine((changed) => changed === talk && draw());
  return box('_5f12c9ee', h('header', { class: '_0d6c2b18' }, h('h2', {}, namesOf(talk))), rows, form);
}

/** Both sides are linked: a link alone is not the other person. */
function rowOf(line: Line, before: Line | undefined): HTMLElement[] {
  const newDay = !before || dayOf(before.at) !== dayOf(line.at);
  const newSender = newDay || before.from !== line.from;
  const slug = line.from === VIEWER ? VIEWER.linkedinSlug : line.from.linkedinSlug;
  const link = h('a', { href: `/in/${slug}/`, 'aria-label': `View ${line.from.name}’s profile` }, line.from.name);
  return [
    ...(newDay ? [h('time', {}, dayOf(line.at))] : []),
    ...(newSender ? [link, h('time', {}, clockOf(line.at))] : []),
    h('p', {}, line.text ?? 'Shared a post'),
  ];
}
