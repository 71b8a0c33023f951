/** People search: result cards with the person's ids in keys of the markup (June 2026). */
import { MEMBERS, VIEWER } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';
import { inviteControl, messageLink } from '../profile/sdui-card.ts';

export function searchPage(app: App, words: string): HTMLElement {
  const wanted = words.toLowerCase();
  const found = MEMBERS.filter(
    (member) => member !== VIEWER && `${member.name} ${member.headline}`.toLowerCase().includes(wanted),
  );
  const cards = found.slice(0, 10).map((member) => card(app, member));
  return h(
    'main',
    { id: 'workspace', class: 'workspace', tabindex: '-1' },
    box(
      'grid',
      box('column', box('card list', h('p', { class: 'list-title' }, `About ${found.length} results`), ...cards)),
    ),
  );
}

function card(app: App, member: Member): HTMLElement {
  const href = `https://www.linkedin.com/in/${member.linkedinSlug}/?x=1`;
  const control = member.degree === '1st' ? messageLink(member) : inviteControl(app, member);
  return box(
    'list__row',
    h('figure', {}, avatar(member.name, 56)),
    box(
      'list__words',
      h(
        'p',
        {},
        h('a', { class: 'strong', href }, member.name),
        h('span', { class: 'p-small' }, h('span', {}, ` • ${member.degree}`)),
      ),
      h('div', {}, h('p', {}, h('span', {}, member.headline))),
      h('div', {}, h('p', { class: 'p-small' }, h('span', {}, member.location))),
    ),
    h('div', {}, h('div', { componentkey: `SearchResults${member.linkedinMemberId}` }, control)),
  );
}
