/** A company's page: top card with tabs, and either an overview or the people who work there. */
import type { CastCompany } from '../../../../../lib/domain/sample-book/cast/cast.ts';
import { COMPANIES, MEMBERS } from '../../data/members.ts';
import { avatar, box, h } from '../base/dom.ts';
import { companyPeople } from './company-people.ts';

const TABS: [label: string, path: string][] = [
  ['Home', ''],
  ['About', 'about/'],
  ['Posts', 'posts/'],
  ['Jobs', 'jobs/'],
  ['People', 'people/'],
];

/** @param key slug or number, as the address has it */
export function companyPage(company: CastCompany, key: string, tab: string): HTMLElement {
  const own = MEMBERS.filter((member) => member.company === company);
  const body = tab === 'people' ? companyPeople(own) : overview(company);
  const main = h('main', { class: 'scaffold-layout__main', id: 'main' }, topCard(company), tabs(key, tab), body);
  const others = h(
    'section',
    { class: 'artdeco-card' },
    h('h2', {}, 'Pages people also viewed'),
    ...COMPANIES.filter((other) => other !== company)
      .slice(0, 4)
      .map(alsoViewed),
  );
  return box(
    'scaffold-layout__inner',
    box('scaffold-layout__row', main, h('aside', { class: 'scaffold-layout__aside' }, others)),
  );
}

/** The items have no labels; who works there is a link. */
function topCard(company: CastCompany): HTMLElement {
  const item = 'org-top-card-summary-info-list__info-item';
  const people = `/search/results/people/?currentCompany=${encodeURIComponent(`["${company.linkedinNumber}"]`)}`;
  return h(
    'section',
    { class: 'org-top-card artdeco-card' },
    h('div', { class: 'banner', style: `--hue:${(Number(company.linkedinNumber) * 83) % 360}` }),
    box('p-head', avatar(company.name, 112, 'square')),
    h('h1', { class: 'org-top-card-summary__title text-display-medium-bold', title: company.name }, company.name),
    h('p', { class: 'org-top-card-summary__tagline' }, `${company.industry} since anyone can remember`),
    box(
      'org-top-card-summary-info-list',
      h('div', { class: item }, company.industry),
      h('div', { class: item }, company.headquarters),
      h('div', { class: item }, '12K followers'),
      h('a', { class: item, href: people }, company.employees),
    ),
    box(
      'org-top-card-primary-actions__inner p-actions',
      h('button', { class: 'button button--main', type: 'button', 'aria-label': `Follow ${company.name}` }, 'Follow'),
      h(
        'a',
        {
          class: 'org-top-card-primary-actions__action button',
          href: `https://${company.domain}/`,
          target: '_blank',
          rel: 'noopener',
        },
        'Visit website',
      ),
    ),
  );
}

function tabs(key: string, current: string): HTMLElement {
  const items = TABS.map(([label, path]) => {
    const active = path.replace('/', '') === current;
    const link = h(
      'a',
      { class: `org-page-navigation__item-anchor ${active ? 'active' : ''}`, href: `/company/${key}/${path}` },
      label,
    );
    return h('li', {}, link);
  });
  return h(
    'nav',
    { class: 'artdeco-card org-tabs', 'aria-label': 'Organization’s page navigation' },
    h('ul', {}, ...items),
  );
}

function overview(company: CastCompany): HTMLElement {
  const text = `${company.name} keeps people and goods moving from ${company.headquarters}.`;
  return h('section', { class: 'artdeco-card org-about' }, h('h2', {}, 'Overview'), h('p', {}, text));
}

function alsoViewed(company: CastCompany): HTMLElement {
  const href = `https://www.linkedin.com/company/${company.linkedinSlug}/`;
  const words = box(
    'rail__words',
    h('a', { class: 'strong', href }, company.name),
    h('p', { class: 'p-small' }, company.industry),
  );
  return box('rail__row', avatar(company.name, 48, 'square'), words);
}
