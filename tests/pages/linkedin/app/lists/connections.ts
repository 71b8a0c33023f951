/** My Network, Connections: a page about many people (markup of May 2026). */
import { MEMBERS, VIEWER } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import { avatar, box, h } from '../base/dom.ts';
import { messageLink } from '../profile/sdui-card.ts';

export function connectionsPage(): HTMLElement {
  const people = MEMBERS.filter((member) => member.degree === '1st' && member !== VIEWER);
  const header = h('p', { class: 'list-title' }, `${people.length} connections`);
  const rows = people.map((member, at) =>
    h('div', { 'data-view-name': 'connections-list', 'data-display-contents': 'true' }, row(member, at)),
  );
  const section = h('section', { 'aria-label': 'Primary content' }, box('card list', header, ...rows));
  const ad = h(
    'aside',
    { class: 'rail' },
    box('card', h('h2', {}, 'Manage my network'), h('p', { class: 'p-small' }, 'Connections, people I follow, groups')),
  );
  return h('main', { id: 'workspace', class: 'workspace', tabindex: '-1' }, box('grid', box('column', section), ad));
}

function row(member: Member, at: number): HTMLElement {
  const href = `https://www.linkedin.com/in/${member.linkedinSlug}/`;
  const since = new Date(Date.UTC(2026, 4, 17 - at)).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const words = h(
    'a',
    { class: 'plain', href, 'data-view-name': 'connections-profile', tabindex: '0', componentkey: crypto.randomUUID() },
    h('p', { class: 'strong' }, member.name),
    h('div', {}, h('p', {}, h('span', {}, member.headline))),
  );
  return box(
    'list__row',
    h(
      'a',
      { href, 'data-view-name': 'connections-profile', tabindex: '0', componentkey: crypto.randomUUID() },
      avatar(member.name, 72),
    ),
    box('list__words', words, h('p', { class: 'p-small' }, `Connected on ${since}`)),
    messageLink(member),
  );
}
