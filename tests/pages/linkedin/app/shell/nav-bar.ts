/** The bar at the top: what both layouts show, under the names of each. */
import { VIEWER } from '../../data/members.ts';
import { avatar, box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';

const LINKS = [
  ['Home', '/feed/', ICONS.home, 'navigation-homepage'],
  ['My Network', '/mynetwork/invite-connect/connections/', ICONS.network, 'navigation-mynetwork'],
  ['Jobs', '/jobs/', ICONS.jobs, 'navigation-jobs'],
  ['Messaging', '/messaging/', ICONS.messaging, 'navigation-messaging'],
  ['Notifications', '/notifications/', ICONS.bell, 'navigation-notifications'],
] as const;

/** Server-driven (2026-05): no header of a fixed name, the bar has a test id. */
export function sduiNav(): HTMLElement {
  const bar = h('div', { class: 'nav', 'data-testid': 'primary-nav' }, inner());
  return box('s-nav-holder', h('header', {}, h('div', { 'data-display-contents': 'true' }, bar)));
}

/** Classic (2024-08). */
export function classicNav(): HTMLElement {
  const photo = h('img', {
    class: 'global-nav__me-photo',
    alt: VIEWER.name,
    src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  });
  const nav = h('header', { id: 'global-nav', class: 'global-nav nav' }, inner());
  nav.querySelector('.nav__me')?.prepend(photo);
  return nav;
}

function inner(): HTMLElement {
  const links = LINKS.map(([label, path, drawing, view]) =>
    h(
      'li',
      {},
      h(
        'a',
        {
          class: 'nav__item',
          href: path,
          'data-view-name': view,
          'aria-current': location.pathname.startsWith(path.slice(0, 6)),
        },
        icon(drawing),
        h('span', {}, label),
      ),
    ),
  );
  const me = h('button', { class: 'nav__item nav__me', type: 'button' }, avatar(VIEWER.name, 24), h('span', {}, 'Me'));
  const work = h(
    'button',
    { class: 'nav__item nav__work', type: 'button' },
    icon(ICONS.business),
    h('span', {}, 'For Business'),
  );
  return box(
    'nav__inner',
    h('a', { class: 'nav__mark', href: '/feed/', 'aria-label': 'Home' }, 'in'),
    box(
      'nav__search',
      icon(ICONS.search, 16),
      h('input', { placeholder: 'Search', 'aria-label': 'Search', 'data-testid': 'typeahead-input' }),
    ),
    h(
      'nav',
      { 'aria-label': 'Primary' },
      h('ul', {}, ...links, h('li', {}, me), h('li', { class: 'nav__last' }, work)),
    ),
  );
}
