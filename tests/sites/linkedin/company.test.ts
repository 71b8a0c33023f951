import { describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';

const ADDRESS = 'https://www.linkedin.com/company/falk-lines-example/';

interface Parts {
  items: string[];
  site?: string;
  tabs?: string[];
}

function companyPage({ items, site = 'https://falk.example/?utm=1', tabs = ['', 'about/', 'people/'] }: Parts): string {
  const list = items.map((item) => `<div class="org-top-card-summary-info-list__info-item">${item}</div>`).join('');
  const links = tabs.map((tab) => `<a href="/company/falk-lines-example/${tab}">Tab</a>`).join('');
  return `<main id="main"><section class="org-top-card"><h1 class="org-top-card-summary__title" title="Falk Lines">Falk Lines</h1>${list}
    <a class="org-top-card-summary-info-list__info-item" href="/search/results/people/?currentCompany=%5B%22555001%22%5D">51-200 employees</a>
    <div class="org-top-card-primary-actions__inner"><a href="/company/other/">Follow</a><a href="${site}">Visit</a></div></section><nav>${links}</nav></main>`;
}

describe('company page', () => {
  test('knows each item by its form, in any order', () => {
    const items = ['12K followers', 'Trondheim, Norway', 'Freight Transport'];
    const reading = openPage(ADDRESS, companyPage({ items })).read();
    expect(reading.kind).toBe('linkedin-company');
    expect(reading.context.company).toEqual({
      name: 'Falk Lines',
      slug: 'falk-lines-example',
      numericId: '555001',
      website: 'https://falk.example/?utm=1',
      employees: '51-200 employees',
      industry: 'Freight Transport',
      headquarters: 'Trondheim, Norway',
    });
    expect(reading.missing).toEqual([]);
  });

  test('an industry with commas is no place', () => {
    const { context } = openPage(
      ADDRESS,
      companyPage({ items: ['Technology, Information and Internet', 'Oslo, Norway'] }),
    ).read();
    expect(context.company).toMatchObject({
      industry: 'Technology, Information and Internet',
      headquarters: 'Oslo, Norway',
    });
  });

  test('an item that could be either stays unread', () => {
    const { context, missing } = openPage(
      ADDRESS,
      companyPage({ items: ['Freight Transport', 'Night Work', 'Oslo, Norway'] }),
    ).read();
    expect(context.company).toMatchObject({ industry: null, headquarters: 'Oslo, Norway' });
    expect(missing).toContain('company.industry');
  });

  test('LinkedIn’s own pages are no website', () => {
    const { context } = openPage(
      ADDRESS,
      companyPage({ items: [], site: 'https://www.linkedin.com/company/x' }),
    ).read();
    expect(context.company?.website).toBeNull();
  });

  test('an address by number agrees through the link to its people', () => {
    const html = companyPage({ items: [] });
    expect(openPage('https://www.linkedin.com/company/555001/', html).read().context.company?.numericId).toBe('555001');
    expect(openPage('https://www.linkedin.com/company/555002/', html).read().settled).toBe(false);
  });

  test('the tabs of another company: nothing yet', () => {
    expect(openPage('https://www.linkedin.com/company/berg-cargo/', companyPage({ items: [] })).read().settled).toBe(
      false,
    );
  });

  test('without tabs the page has at least to have changed', () => {
    const bare = (name: string): string =>
      `<main id="main"><section class="org-top-card"><h1>${name}</h1></section></main>`;
    const page = openPage(ADDRESS, bare('Falk Lines'));
    expect(page.read().context.company?.name).toBe('Falk Lines');
    expect(page.read('https://www.linkedin.com/company/berg-cargo/').settled).toBe(false);
    page.document.body.innerHTML = bare('Berg Cargo');
    expect(page.read('https://www.linkedin.com/company/berg-cargo/').context.company?.name).toBe('Berg Cargo');
  });

  test('the profile that still stands is no company', () => {
    const html = '<main id="main"><section data-member-id="7"><h1>Oda Falk</h1></section></main>';
    expect(openPage(ADDRESS, html).read()).toMatchObject({ settled: false, context: { company: null } });
  });
});
