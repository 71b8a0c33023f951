/** The strip at the lower right that says Messaging. It has a heading like a conversation's, and is none. */
import { VIEWER } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import { namesOf } from './bubble.ts';

export function listBubble(app: App, open: (index: number) => void): HTMLElement {
  const rows = app.talks.map((talk, index) =>
    h(
      'li',
      {},
      h(
        'button',
        { class: 'plain msg-conversation-card', type: 'button', onclick: () => open(index) },
        avatar(namesOf(talk), 40),
        h('span', {}, namesOf(talk)),
      ),
    ),
  );
  const list = h('ul', { class: 'msg-overlay-list-bubble__content' }, ...rows);
  const fold = h(
    'button',
    { class: 'icon-button', type: 'button', 'aria-expanded': 'false', 'aria-label': 'Open messenger dropdown menu' },
    icon(ICONS.up, 16),
  );
  const header = h(
    'header',
    { class: 'msg-overlay-bubble-header' },
    avatar(VIEWER.name, 32),
    h('h2', { class: 'msg-overlay-bubble-header__title' }, 'Messaging'),
    fold,
  );
  const element = box('msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized', header, list);
  fold.addEventListener('click', () => {
    const folded = element.classList.toggle('msg-overlay-list-bubble--is-minimized');
    fold.setAttribute('aria-expanded', String(!folded));
  });
  return element;
}
