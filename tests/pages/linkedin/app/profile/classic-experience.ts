/** Experience in the classic layout: every line stands twice, once for the eye and once for screen readers. */
import type { Job, Member } from '../../data/members.ts';
import { avatar, box, h } from '../base/dom.ts';

export function classicExperience(member: Member): HTMLElement {
  const heading = h('h2', { class: 'pvs-header__title' }, ...twice('Experience'));
  const id = member.linkedinMemberId;
  const all = h(
    'a',
    {
      class: 'plain p-small',
      href: `/in/${member.linkedinSlug}/details/experience?profileUrn=urn%3Ali%3Afsd_profile%3A${id}`,
    },
    'Show all experiences',
  );
  return h(
    'section',
    { class: 'artdeco-card pv-profile-card break-words', 'data-view-name': 'profile-card' },
    h('div', { class: 'pv-profile-card__anchor', id: 'experience' }),
    heading,
    h('ul', {}, ...member.jobs.map(entry)),
    all,
  );
}

function entry(job: Job): HTMLElement {
  const logo = avatar(job.company, 48, 'square');
  const lines = [job.title, `${job.company} · Full-time`, job.dates, job.place].map((text, at) =>
    h('span', { class: at === 0 ? 'strong' : 'p-line' }, ...twice(text)),
  );
  const mark = job.slug
    ? h('a', { 'data-field': 'experience_company_logo', href: `https://www.linkedin.com/company/${job.slug}/` }, logo)
    : logo;
  return h(
    'li',
    { class: 'artdeco-list__item' },
    h('div', { class: 'entry', 'data-view-name': 'profile-component-entity' }, mark, box('entry__lines', ...lines)),
  );
}

function twice(text: string): HTMLElement[] {
  return [h('span', { 'aria-hidden': 'true' }, text), h('span', { class: 'visually-hidden' }, text)];
}
