/** The People tab. Someone out of the rep's network is a card without a name and without a link. */
import type { Member } from '../../data/members.ts';
import { avatar, box, h } from '../base/dom.ts';

export function companyPeople(people: Member[]): HTMLElement {
  const hidden = card('LinkedIn Member', 'Team Lead', null, null);
  const cards = people.map((member) => {
    const urn = encodeURIComponent(`urn:li:fs_miniProfile:${member.linkedinMemberId}`);
    const href = `https://www.linkedin.com/in/${member.linkedinSlug}?miniProfileUrn=${urn}`;
    return card(member.name, member.headline, href, member.degree);
  });
  return h(
    'section',
    { class: 'artdeco-card' },
    h('h2', {}, 'People you may know'),
    h('ul', { class: 'org-people' }, ...cards, hidden),
  );
}

function card(name: string, headline: string, href: string | null, degree: string | null): HTMLElement {
  const title = href ? h('a', { href }, name) : name;
  return h(
    'li',
    {},
    box(
      'org-people-profile-card__profile-info',
      avatar(name, 72),
      box('artdeco-entity-lockup__title', title),
      degree ? box('artdeco-entity-lockup__degree', `· ${degree}`) : null,
      box('artdeco-entity-lockup__subtitle', headline),
    ),
  );
}
