/** My Network, Sent: rows of people invited; what withdraws one is a link that leads nowhere (2026-09). */
import { MEMBERS } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';

export function sentInvitationsPage(app: App): HTMLElement {
  const people = MEMBERS.filter((member) => app.invited.has(member.linkedinSlug));
  const rows = people.map((member) => row(app, member));
  const pill = h('button', { class: 'button', type: 'button' }, `People (${people.length})`);
  return h(
    'main',
    { id: 'workspace', class: 'workspace', tabindex: '-1' },
    box('grid', box('column', h('section', {}, pill, box('card list', ...rows)))),
  );
}

function row(app: App, member: Member): HTMLElement {
  const href = `https://www.linkedin.com/in/${member.linkedinSlug}/`;
  const withdraw = h('a', { class: 'button', href: 'https://www.linkedin.com/', tabindex: '0' }, 'Withdraw');
  withdraw.addEventListener('click', (event) => {
    event.preventDefault();
    app.withdraw(member);
  });
  return h(
    'div',
    { class: 'list__row', role: 'listitem' },
    h('a', { href, tabindex: '0' }, avatar(member.name, 72)),
    box(
      'list__words',
      h('a', { class: 'strong', href }, member.name),
      h('p', { class: 'p-small' }, member.headline),
      h('p', { class: 'p-small' }, 'Sent today'),
    ),
    withdraw,
  );
}
