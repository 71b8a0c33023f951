/** The messaging page of an account with hashed class names: drawn in the shadow root, over an empty main. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';
import { dayOf } from '../base/when.ts';
import { namesOf } from './bubble.ts';
import { hashedConversation } from './hashed-conversation.ts';

export function hashedMessaging(app: App, talk: Talk): HTMLElement {
  const rows = app.talks.map((one) => row(one, one === talk));
  const list = box('_a8d17e02', h('h2', {}, 'Messaging'), h('ul', {}, ...rows));
  return box('_c41b9f60', list, hashedConversation(app, talk));
}

/** Names other people than the conversation beside it. */
function row(talk: Talk, current: boolean): HTMLElement {
  const last = talk.lines.at(-1);
  const words = box(
    '_d2',
    h('span', {}, namesOf(talk)),
    h('span', { class: 'p-small' }, last?.text ?? 'Shared a post'),
  );
  const link = h(
    'a',
    { class: 'plain', href: `/messaging/thread/${talk.threadId}/`, 'aria-current': String(current) },
    avatar(namesOf(talk), 48),
    words,
    h('time', { class: 'p-small' }, last ? dayOf(last.at) : ''),
  );
  return h('li', {}, link);
}
