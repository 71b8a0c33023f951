import { describe, expect, test } from 'vitest';
import { ODA, PIM, sduiExperience, sduiProfile } from './fixtures.ts';
import { openPage } from './open-page.ts';

const URL = `https://www.linkedin.com/in/${ODA.slug}/?utm=1`;

describe('server-driven profile', () => {
  test('reads the top card and nothing around it', () => {
    const reading = openPage(URL, sduiProfile({ lines: ['Moves freight at night', 'Tromsø, Norway'] })).read();
    expect(reading).toMatchObject({
      kind: 'linkedin-profile',
      settled: true,
      url: `https://www.linkedin.com/in/${ODA.slug}/`,
    });
    expect(reading.context).toMatchObject({ ui: 'sdui', company: null, conversations: [], viewerId: null });
    expect(reading.context.person).toEqual({
      name: ODA.name,
      slug: ODA.slug,
      memberId: ODA.id,
      memberNumber: ODA.number,
      salesId: null,
      headline: 'Moves freight at night',
      location: 'Tromsø, Norway',
      currentCompany: null,
      currentCompanySlug: null,
      currentTitle: null,
      degree: '2nd',
      pronouns: null,
      inviteState: 'connect',
    });
    expect(reading.missing).toEqual(['person.currentCompany']);
    expect(reading.sources['person.headline']).toContain('sdui');
  });

  test('of three lines the second is the company', () => {
    const { context } = openPage(URL, sduiProfile({ lines: ['Moves freight', 'Falk Lines', 'Tromsø, Norway'] })).read();
    expect(context.person).toMatchObject({
      headline: 'Moves freight',
      currentCompany: 'Falk Lines',
      location: 'Tromsø, Norway',
    });
  });

  test('degrees, counts, pronouns and joined lines are no headline', () => {
    const lines = ['She/Her', '1,204 followers', 'Falk Lines · Night School', 'Moves freight'];
    const { context } = openPage(URL, sduiProfile({ lines })).read();
    expect(context.person).toMatchObject({ headline: 'Moves freight', pronouns: 'She/Her', location: null });
  });

  test.each(['• 2.', '• 2e', '• 2º'])('nor is a degree in another language: %s', (degree) => {
    const lines = [degree, 'Moves freight', 'Tromsø, Norway'];
    const { context } = openPage(URL, sduiProfile({ lines })).read();
    expect(context.person).toMatchObject({ headline: 'Moves freight', currentCompany: null });
  });

  test('Experience gives company, its page and the title, in German too', () => {
    const after = sduiExperience(
      [
        {
          lines: ['Leiterin Nachtverkehr', 'Falk Lines · Vollzeit', 'Mai 2021–Heute · 5 Jahre'],
          company: 'falk-lines',
        },
        { lines: ['Disponentin', 'Berg Cargo', 'Jan. 2015–Apr. 2021 · 6 Jahre'], company: '4711' },
      ],
      'Berufserfahrung',
    );
    const { context, sources } = openPage(URL, sduiProfile({ after })).read();
    expect(context.person).toMatchObject({
      currentCompany: 'Falk Lines',
      currentCompanySlug: 'falk-lines',
      currentTitle: 'Leiterin Nachtverkehr',
    });
    expect(sources['person.currentCompany']).toContain('Experience');
  });

  test('a role that has ended is not the current one', () => {
    const after = sduiExperience([
      { lines: ['Dispatcher', 'Berg Cargo', 'Jan 2015 - Apr 2021 · 6 yrs'], company: 'berg' },
    ]);
    expect(openPage(URL, sduiProfile({ after })).read().context.person).toMatchObject({
      currentCompany: null,
      currentTitle: null,
    });
  });

  test('the headline’s company comes last, and the title of another company is not joined to it', () => {
    const after = sduiExperience([
      { lines: ['Board member', 'Quay Trust', 'Jan 2015 - Present · 11 yrs'], company: 'quay' },
    ]);
    const said = openPage(URL, sduiProfile({ lines: ['Night lead at Falk Lines | Freight'] })).read();
    expect(said.context.person?.currentCompany).toBe('Falk Lines');
    const shown = openPage(URL, sduiProfile({ lines: ['Night lead', 'Falk Lines', 'Oslo'], after })).read();
    expect(shown.context.person).toMatchObject({
      currentCompany: 'Falk Lines',
      currentTitle: null,
      currentCompanySlug: null,
    });
  });

  test('entries without a link run until a line of dates', () => {
    const after = sduiExperience([
      { lines: ['Owner', 'Falk Lines', 'May 2021 - Present · 5 yrs'] },
      { lines: ['Clerk', 'Berg Cargo', '2010 - 2012'] },
    ]);
    expect(openPage(URL, sduiProfile({ after })).read().context.person).toMatchObject({
      currentCompany: 'Falk Lines',
      currentTitle: 'Owner',
    });
  });

  test('a polluted heading is displayed as the title says', () => {
    const { context } = openPage(URL, sduiProfile({ heading: 'Oda Falk, MSc 🚚 #HIRING' })).read();
    expect(context.person?.name).toBe('Oda Falk');
  });

  test('an address by member id is the same person', () => {
    expect(openPage(`https://www.linkedin.com/in/${ODA.id}`, sduiProfile()).read().context.person?.slug).toBe(ODA.slug);
  });

  test('without a contact link there is no headline to be sure of', () => {
    const html = sduiProfile().replace(/<a href="[^"]*contact-info\/">[^<]*<\/a>/, '');
    const { context, missing } = openPage(URL, html).read();
    expect(context.person).toMatchObject({ slug: ODA.slug, headline: null });
    expect(missing).toContain('person.headline');
  });
});

test('a page below a profile has no card: nobody is read there, and nothing awaited', () => {
  const page = openPage(`${URL.split('?')[0]}details/experience/`, '<main id="workspace"><h2>Experience</h2></main>');
  expect(page.read()).toMatchObject({ settled: true, context: { person: null }, missing: ['person.name'] });
});

describe('a page that disagrees with its address yields nothing', () => {
  const nothing = { person: null, company: null, viewerId: null, conversations: [] };

  test('while the profile before still stands', () => {
    const page = openPage(URL, sduiProfile());
    const reading = page.read(`https://www.linkedin.com/in/${PIM.slug}/`);
    expect(reading).toMatchObject({ settled: false, sources: {}, missing: [], context: nothing });
    expect(page.read().settled).toBe(true);
  });

  test('while there is no card yet, though the new person is linked in the old page', () => {
    const feed = `<main id="workspace"><a href="https://www.linkedin.com/in/${ODA.slug}/">${ODA.name}</a></main>`;
    expect(openPage(URL, feed).read()).toMatchObject({ settled: false, context: nothing });
  });
});

const CLASSIC_URL = 'https://www.linkedin.com/in/pim-de-wit-yards/';

function classicProfile(button: string, experience: string, extra = ''): string {
  return `<main><section data-member-id="${PIM.number}">
    <a href="/in/pim-de-wit-yards/overlay/about-this-profile/"><h1>Pim de Wit</h1></a>
    <span class="text-body-small v-align-middle break-words">(He/Him)</span>
    <span class="distance-badge"><span class="visually-hidden">3rd degree connection</span><span class="dist-value" aria-hidden="true">3rd</span></span>
    <div class="text-body-medium break-words">Keeps yards tidy</div>${button}
    <span class="text-body-small inline t-black--light break-words">Delft, Netherlands</span>
    <a href="/in/pim-de-wit-yards/overlay/contact-info/">Contact info</a></section>
    <section><div id="experience"></div><ul>${experience}</ul></section>${extra}</main>`;
}

const spans = (lines: string[]): string =>
  lines
    .map((line) => `<span><span aria-hidden="true">${line}</span><span class="visually-hidden">${line}</span></span>`)
    .join('');
const item = (lines: string[], inner = ''): string =>
  `<li class="artdeco-list__item"><a href="https://www.linkedin.com/company/wit-yards/"></a>${spans(lines)}${inner}</li>`;
const button =
  '<button aria-label="Current company: Wit Yards. Click to skip to experience card"><span>Wit Yards</span></button>';

describe('classic profile', () => {
  test('reads the card, and the title where the company agrees', () => {
    const experience =
      item(['Treasurer', 'Tennis Club', 'Jan 2010 - Present · 16 yrs']) +
      item(['Yard Lead', 'Wit Yards · Full-time', 'Jan 2020 - Present · 6 yrs', 'Delft']);
    const reading = openPage(CLASSIC_URL, classicProfile(button, experience)).read();
    expect(reading).toMatchObject({ settled: true, context: { ui: null } });
    expect(reading.context.person).toMatchObject({
      name: 'Pim de Wit',
      memberNumber: PIM.number,
      headline: 'Keeps yards tidy',
      location: 'Delft, Netherlands',
      currentCompany: 'Wit Yards',
      currentTitle: 'Yard Lead',
      degree: '3rd',
      pronouns: '(He/Him)',
    });
  });

  test('a grouped entry names company, total time, then the roles', () => {
    const role = `<ul><li>${spans(['Yard Lead', 'Full-time', 'Jan 2020 - Present · 6 yrs'])}</li></ul>`;
    const grouped = item(['Wit Yards', '9 yrs 2 mos'], role);
    expect(openPage(CLASSIC_URL, classicProfile('', grouped)).read().context.person).toMatchObject({
      currentCompany: 'Wit Yards',
      currentTitle: 'Yard Lead',
    });
    const placed = item(
      ['Wit Yards', 'Full-time · 9 yrs', 'Delft'],
      `<ul><li>${spans(['Yard Lead', 'Jan 2020 - Present'])}</li></ul>`,
    );
    expect(openPage(CLASSIC_URL, classicProfile('', placed)).read().context.person?.currentTitle).toBe('Yard Lead');
  });

  test('a grouped entry in German', () => {
    const role = `<ul><li>${spans(['Werkleiter', 'Vollzeit', 'Jan. 2020–Heute · 6 Jahre'])}</li></ul>`;
    const grouped = item(['Wit Yards', '9 Jahre 2 Monate', 'Delft'], role);
    const { person } = openPage(CLASSIC_URL, classicProfile('', grouped)).read().context;
    expect(person).toMatchObject({ currentCompany: 'Wit Yards', currentTitle: 'Werkleiter' });
  });

  test('no company anywhere stays empty', () => {
    expect(openPage(CLASSIC_URL, classicProfile('', '')).read().context.person).toMatchObject({
      currentCompany: null,
      currentTitle: null,
    });
  });

  test('of the ids on the page only the one with the card’s number is the person’s', () => {
    const link = (id: string): string => `<a href="/in/x?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${id}"></a>`;
    const joined = openPage(CLASSIC_URL, classicProfile(button, '', link(ODA.id) + link(PIM.id))).read();
    expect(joined.context.person?.memberId).toBe(PIM.id);
    const alone = openPage(CLASSIC_URL, classicProfile(button, '', link(ODA.id))).read();
    expect(alone.context.person?.memberId).toBeNull();
  });
});
