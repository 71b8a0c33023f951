/** People search in Sales Navigator: a page about many. One name says more than a name, as real ones do. */
import { MEMBERS, salesIdOf, VIEWER } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import { avatar, h } from '../base/dom.ts';

export function salesSearch(): HTMLElement {
  const found = MEMBERS.filter((member) => member !== VIEWER && member.degree !== '1st').slice(0, 12);
  const rows = h('ol', { class: 'artdeco-list' }, ...found.map(row));
  return h('main', { class: 'sn-lead' }, h('div', { id: 'search-results-container', class: 'artdeco-card' }, rows));
}

function row(member: Member, at: number): HTMLElement {
  const name = at === 1 ? `${member.name} is reachable` : member.name;
  const face = h('img', {
    'data-anonymize': 'headshot-photo',
    alt: '',
    src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  });
  return h(
    'li',
    { class: 'artdeco-list__item' },
    face,
    avatar(member.name, 48),
    h(
      'a',
      { 'data-anonymize': 'person-name', href: `/sales/lead/${salesIdOf(member)},NAME_SEARCH,dbl1?_ntb=1` },
      h('span', { 'aria-hidden': 'true' }, name),
    ),
    h('span', { class: 'artdeco-entity-lockup__degree' }, `· ${member.degree}`),
    h('span', { 'data-anonymize': 'title' }, member.title),
    h(
      'a',
      { 'data-anonymize': 'company-name', href: `/sales/company/${member.company?.linkedinNumber ?? 0}?_ntb=1` },
      member.company?.name ?? '',
    ),
    h('span', { 'data-anonymize': 'location' }, member.location),
  );
}
