/** The messaging page: the list at the left names other people than the thread in the middle. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';
import { dayOf } from '../base/when.ts';
import { threadBody } from './thread.ts';

export function messagingPage(app: App, talk: Talk): HTMLElement {
  const rows = app.talks.map((one) => row(one, one === talk));
  const list = box('msg-conversations-container', box('msg-title-bar', h('h2', {}, 'Messaging')), h('ul', {}, ...rows));
  const main = h(
    'main',
    { id: 'main', class: 'scaffold-layout__list-detail msg__list-detail' },
    list,
    detail(app, talk),
  );
  const promo = h(
    'section',
    { class: 'artdeco-card' },
    h('h2', {}, 'Manage messages'),
    h('p', { class: 'p-small' }, 'Set an away message while you are out.'),
  );
  return box(
    'scaffold-layout__inner',
    box('scaffold-layout__row', main, h('aside', { class: 'scaffold-layout__aside' }, promo)),
  );
}

function row(talk: Talk, active: boolean): HTMLElement {
  const last = talk.lines.at(-1);
  const names = talk.others.map((member) => member.name).join(', ');
  return h(
    'li',
    { class: `msg-conversation-listitem ${active ? 'is-active' : ''}` },
    h(
      'a',
      { class: 'plain msg-conversation-card', href: `/messaging/thread/${talk.threadId}/` },
      avatar(names, 48),
      box(
        'msg-conversation-card__words',
        h('h3', { class: 'msg-conversation-listitem__participant-names' }, names),
        h('p', { class: 'msg-conversation-card__message-snippet p-small' }, last?.text ?? 'Shared a post'),
      ),
      h('time', { class: 'p-small' }, last ? dayOf(last.at) : ''),
    ),
  );
}

function detail(app: App, talk: Talk): HTMLElement {
  return box(
    'scaffold-layout__detail msg__detail',
    box(
      'msg-convo-wrapper msg-thread',
      box('msg-title-bar shared-title-bar', title(talk)),
      threadBody(app, talk, talk.lines.length < 4 ? profileCard(talk) : null),
    ),
  );
}

/** A group has no profile to link to. */
function title(talk: Talk): HTMLElement {
  const [only] = talk.others;
  const names = talk.others.map((member) => member.name).join(', ');
  const heading = h('h2', { class: 'msg-entity-lockup__entity-title truncate', tabindex: '-1' }, names);
  const presence = box(
    'msg-entity-lockup__presence-status',
    h('span', { class: 'visually-hidden' }, 'Status is offline'),
  );
  const info = h(
    'dd',
    { class: 'msg-entity-lockup__entity-info p-small' },
    presence,
    talk.others.length === 1 ? (only?.headline ?? '') : `${talk.others.length + 1} people`,
  );
  const lockup = box('msg-entity-lockup', h('dl', {}, h('dt', {}, heading), info));
  if (talk.others.length !== 1 || !only) return box('msg-thread__group', lockup);
  return h(
    'a',
    {
      class: 'msg-thread__link-to-profile plain',
      'data-test-app-aware-link': true,
      title: `Open ${only.name}’s profile`,
      href: `https://www.linkedin.com/in/${only.linkedinMemberId}`,
    },
    lockup,
  );
}

/** Stands at the top of short threads only. */
function profileCard(talk: Talk): HTMLElement | null {
  const [only] = talk.others;
  if (talk.others.length !== 1 || !only) return null;
  const href = `https://www.linkedin.com/in/${only.linkedinMemberId}`;
  return box(
    'msg-s-profile-card msg-s-profile-card-one-to-one artdeco-entity-lockup',
    avatar(only.name, 72),
    box(
      'artdeco-entity-lockup__content',
      box(
        'artdeco-entity-lockup__title',
        h('a', { class: 'profile-card-one-to-one__profile-link', href }, only.name),
        h('span', { class: 'artdeco-entity-lockup__degree', 'aria-hidden': 'true' }, ` · ${only.degree}`),
      ),
      box('artdeco-entity-lockup__subtitle', h('div', { title: only.headline }, only.headline)),
    ),
  );
}
