/** A conversation in a bubble at the foot of any page. It has no address: who it is with stands in it alone. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { avatar, box, emberId, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import { threadBody } from '../messaging/thread.ts';

export function bubble(app: App, talk: Talk, close: () => void): HTMLElement {
  const content = box('msg-overlay-conversation-bubble__content-wrapper', threadBody(app, talk, null));
  const fold = h(
    'button',
    {
      class: 'icon-button msg-overlay-conversation-bubble__expand-btn',
      type: 'button',
      'aria-expanded': 'true',
      'aria-label': 'Minimize',
    },
    icon(ICONS.down, 16),
  );
  const shut = h(
    'button',
    {
      class: 'icon-button',
      type: 'button',
      'aria-label': `Close your conversation with ${namesOf(talk)}`,
      onclick: close,
    },
    icon(ICONS.close, 16),
  );
  const header = h(
    'header',
    { class: 'msg-overlay-conversation-bubble-header' },
    avatar(namesOf(talk), 32),
    title(talk),
    box('msg-overlay-bubble-header__controls', fold, shut),
  );
  const element = box('msg-overlay-conversation-bubble', header, content);
  fold.addEventListener('click', () => {
    const folded = element.classList.toggle('msg-overlay-conversation-bubble--is-minimized');
    fold.setAttribute('aria-expanded', String(!folded));
  });
  return element;
}

function title(talk: Talk): HTMLElement {
  const [only] = talk.others;
  const names = namesOf(talk);
  const words = h('span', { class: 't-14 t-bold hoverable-link-text' }, names);
  const single = talk.others.length === 1 && only;
  const link = single
    ? h('a', { href: `/in/${only.linkedinMemberId}/`, id: emberId(), class: 'ember-view' }, words)
    : words;
  return h('h2', { class: 'msg-overlay-bubble-header__title truncate', tabindex: '-1' }, link);
}

export function namesOf(talk: Talk): string {
  return talk.others.map((member) => member.name).join(', ');
}
