/** The frame around Sales Navigator: a bar of its own, and no bubbles of the other site. */
import { VIEWER } from '../../data/members.ts';
import { avatar, box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import type { Shell } from '../shell/shells.ts';

const LINKS = [
  ['Home', '/sales/home'],
  ['Leads', '/sales/search/people'],
  ['Messaging', '/sales/inbox/'],
] as const;

export function buildSalesShell(): Shell {
  const root = document.querySelector<HTMLElement>('.application-outlet') ?? document.body;
  const body = box('sn-body');
  // Neither is in the page here; messages and toasts are drawn in the page itself.
  const outlet = h('div', {});
  const frame = h('iframe', {});
  root.append(bar(), body);
  return {
    outlet,
    frame,
    show(title, _name, main) {
      document.title = title;
      for (const link of document.querySelectorAll<HTMLElement>('.sn-bar a'))
        link.setAttribute('aria-current', String(location.pathname.startsWith(link.getAttribute('href') ?? '')));
      body.replaceChildren(main);
    },
  };
}

function bar(): HTMLElement {
  const links = LINKS.map(([word, href]) => h('li', {}, h('a', { href }, word)));
  const search = h('input', { placeholder: 'Search keywords or boolean', 'aria-label': 'Search' });
  return h(
    'header',
    { class: 'sn-bar' },
    h('span', { class: 'sn-mark' }, icon(ICONS.business, 20), 'Sales Navigator'),
    h('nav', { 'aria-label': 'Sales Navigator' }, h('ul', {}, ...links)),
    box('nav__search', icon(ICONS.search, 16), search),
    avatar(VIEWER.name, 32),
  );
}
